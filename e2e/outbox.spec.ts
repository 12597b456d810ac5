import { season as built } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";
import { appOn, keepHere, NO_NETWORK } from "./app";
import { expect, hoursAgo, ONCE, PHONE, test } from "./fixtures";
import { sessionCookie } from "./made-account";
import { backOnline, bar, elsewhere, interviewedAt, list, seasonOf } from "./outbox-parts";
import { expectSound } from "./sound";

test.use({ serviceWorkers: "allow" });
// Keeping a season fetches a whole release first.
test.describe.configure({ timeout: 300_000 });

/** A program with an interview two days ago and somebody to thank, a task, and a draft. */
function oneProgram(): Season {
  const made = interviewedAt("Piedmont Regional", hoursAgo(50), ["Samuel Osei"]).build();
  return {
    ...made,
    tasks: [
      { id: "t1", title: "Send the case log", dueOn: null, programId: "p1", doneAt: null, playbook: null, step: null },
    ],
  };
}

test("what is written offline waits, is shown, and is sent once, also after the tab was closed", async ({
  page,
  context,
  openSeason,
  browserConsole,
}) => {
  browserConsole.expected(NO_NETWORK);
  const { interviews } = await openSeason(oneProgram());
  await keepHere(page);
  await context.setOffline(true);

  await page.goto("/today");
  const thanked = page.getByRole("article", { name: "Piedmont Regional" });
  await expect(thanked).toBeVisible();
  await appOn(page).log({ line: "ty piedmont osei", text: "Thank you for the day." });
  await expect(page.getByRole("alert").filter({ hasText: "Kept on this device" })).toBeVisible();
  await expect(bar(page)).toContainText("1 waiting to send");
  // As it will be: what the thank-you ends no longer waits, and stands where it did until the server has it.
  await expect(thanked.getByRole("listitem")).toHaveText(/Dr\. Samuel Osei.*Sent, waiting/);
  await expect(thanked.getByRole("checkbox")).toHaveCount(0);

  await page.goto("/tasks");
  // Its row leaves at once, so there is no box to look at afterward.
  await page.getByRole("checkbox", { name: "Done: Send the case log" }).click();
  await expect(bar(page)).toContainText("2 waiting to send");
  await page.goto(`/interviews/${interviews[0]?.id}/after`);
  await page.getByLabel("Notes").first().fill("First operator from the second year.");
  await expect(bar(page)).toContainText("3 waiting to send");

  await page.goto("/today");
  await expect(list(page).getByRole("listitem")).toHaveCount(3);
  await expectSound(page);
  expect((await seasonOf(context)).messages).toEqual([]);
  await page.close();

  await context.setOffline(false);
  const later = await context.newPage();
  await later.goto("/today");
  await expect(later.getByRole("alert").filter({ hasText: "3 sent." })).toBeVisible();
  await expect(list(later)).toHaveCount(0);
  const season = await seasonOf(context);
  expect(season.messages).toMatchObject([{ kind: "thank-you", body: "Thank you for the day." }]);
  expect(season.tasks[0]?.doneAt).not.toBeNull();
  expect(season.interviews[0]?.notes).toBe("First operator from the second year.");
  await later.reload();
  await expect(bar(later)).toHaveCount(0);
  expect((await seasonOf(context)).messages).toHaveLength(1);
});

test("somebody who was met and a line about them wait, are shown, and are there once", { tag: ONCE }, async ({
  page,
  context,
  openSeason,
  browserConsole,
}) => {
  browserConsole.expected(NO_NETWORK);
  const { interviews } = await openSeason(oneProgram());
  await keepHere(page);
  await context.setOffline(true);
  await page.goto(`/interviews/${interviews[0]?.id}/after`);
  const name = page.getByLabel("Name of someone else you met");
  await name.fill("Dr. Ren Nakata");
  await name.press("Enter");
  await expect(bar(page)).toContainText("1 waiting to send");
  await expect(name).toHaveValue("");
  await expect(page.getByRole("group", { name: "Thank-you for Dr. Ren Nakata" })).toBeVisible();
  for (const [person, words] of [
    ["Dr. Ren Nakata", "Runs the fellows’ clinic."],
    ["Dr. Samuel Osei", "Asked about call."],
  ] as const) {
    await page.getByRole("button", { name: `Add a line about ${person}` }).click();
    const line = page.getByLabel(`A line about ${person}`, { exact: true });
    await line.fill(words);
    await line.press("Enter");
    await expect(line).toHaveCount(0);
    await expect(page.getByText(words)).toBeVisible();
  }
  await expect(bar(page)).toContainText("3 waiting to send");
  await page.goto("/today");
  await expect(list(page).getByRole("listitem")).toHaveCount(3);
  await page.close();

  await context.setOffline(false);
  const later = await context.newPage();
  await later.goto("/today");
  await expect(later.getByRole("alert").filter({ hasText: "3 sent." })).toBeVisible();
  await later.reload();
  await expect(list(later)).toHaveCount(0);
  const season = await seasonOf(context);
  const people = season.contacts.map(({ title, name: called, notes }) => [title, called, notes]).sort();
  expect(people).toEqual([
    ["Dr.", "Ren Nakata", "Runs the fellows’ clinic."],
    ["Dr.", "Samuel Osei", "Asked about call."],
  ]);
  expect(season.interviews[0]?.participants).toHaveLength(2);
});

test("what was sent and whose answer was lost is sent again, and is there once", { tag: ONCE }, async ({
  page,
  context,
  openSeason,
  browserConsole,
}) => {
  browserConsole.expected(NO_NETWORK);
  await openSeason(oneProgram());
  await keepHere(page);
  await context.setOffline(true);
  await page.goto("/today");
  await appOn(page).log({ line: "ty piedmont osei", text: "Thank you." });
  await expect(bar(page)).toContainText("1 waiting to send");
  await context.addInitScript(() => {
    const ask = window.fetch;
    window.fetch = async (...asked: Parameters<typeof fetch>) => {
      const answer = await ask(...asked);
      if (asked[0] !== "/api/offline" || asked[1]?.method !== "POST" || localStorage.getItem("lost")) return answer;
      localStorage.setItem("lost", "one");
      throw new TypeError("The answer was lost.");
    };
  });
  await page.close();
  await context.setOffline(false);
  const later = await context.newPage();
  await later.goto("/today");
  await expect.poll(() => later.evaluate(() => localStorage.getItem("lost"))).toBe("one");
  // The server has it; this device doesn't know.
  await expect.poll(async () => (await seasonOf(context)).messages.length).toBe(1);
  await expect(bar(later)).toContainText("1 waiting to send");
  await later.reload();
  await expect(later.getByRole("alert").filter({ hasText: "1 sent." })).toBeVisible();
  expect((await seasonOf(context)).messages).toHaveLength(1);
});

test("a letter that was changed elsewhere after it was marked as sent offline shows both versions", {
  tag: ONCE,
}, async ({ page, context, openSeason, playwright, baseURL, account, browserConsole }) => {
  browserConsole.expected(NO_NETWORK);
  const { programs, contacts } = await openSeason(oneProgram());
  await page.goto(`/write?program=${programs[0]?.id}&to=${contacts[0]?.id}&kind=update`);
  await page.getByLabel("Subject").fill("An update");
  await page.getByRole("textbox", { name: "Message", exact: true }).fill("The paper was accepted.");
  await page.waitForURL(/\/write\/[^?]+$/);
  await expect(page.getByText(/^Saved/).first()).toBeVisible();
  const address = page.url();
  await keepHere(page);
  await context.setOffline(true);
  await page.goto(address);
  await page.getByRole("button", { name: "Mark as sent" }).click();
  await expect(bar(page)).toContainText("1 waiting to send");

  // The same draft on another device.
  const [draft] = (await seasonOf(context)).drafts;
  if (!draft) throw new Error("no draft");
  const { programId: _, ...written } = draft;
  const other = await playwright.request.newContext({ baseURL });
  await elsewhere(other, account, "saveDraft", { ...written, body: "The paper was rejected." });

  const later = await backOnline(page, context);
  await expect(list(later)).toContainText("The paper was rejected.");
  await expect(list(later)).toContainText("The paper was accepted.");
  await expectSound(later);
  expect((await seasonOf(context)).messages).toEqual([]);
  await list(later).getByRole("button", { name: "Log what I sent" }).click();
  await expect(list(later)).toHaveCount(0);
  expect((await seasonOf(context)).messages).toMatchObject([{ body: "The paper was accepted." }]);
});

test("what waits is never sent as another account, and is sent once its own signs in again", { tag: ONCE }, async ({
  page,
  context,
  openSeason,
  account,
  newAccount,
  baseURL,
  browserConsole,
}) => {
  browserConsole.expected(NO_NETWORK);
  await openSeason(oneProgram());
  await keepHere(page);
  await context.setOffline(true);
  await page.goto("/today");
  await appOn(page).log({ line: "ty piedmont osei", text: "Thank you." });
  await expect(bar(page)).toContainText("1 waiting to send");

  // The session ended, as when somebody signed out everywhere on another device.
  await context.clearCookies({ name: /session-token/ });
  await context.setOffline(false);
  await page.waitForURL("**/sign-in?next=**");
  await expect(page.getByText("1 change made offline waits on this device.")).toBeVisible();
  const other = await newAccount();
  await appOn(page).signIn(other);
  await page.waitForURL(/\/(today|welcome)$/);
  await page.waitForFunction(() => !document.cookie.includes("offline-key"));
  expect((await seasonOf(context)).messages).toEqual([]);

  await context.clearCookies({ name: /session-token/ });
  await context.addCookies([await sessionCookie(account, String(baseURL))]);
  await page.goto("/today");
  await expect(page.getByRole("alert").filter({ hasText: "1 sent." })).toBeVisible();
  expect((await seasonOf(context)).messages).toHaveLength(1);
});

test("a device’s request names its account, and is done for no other", { tag: ONCE }, async ({
  page,
  app: _,
  baseURL,
}) => {
  const input = { title: "Not mine", dueOn: "", programId: "", submission: "a-device-of-another" };
  const sent = (name: string) =>
    page.request.post("/api/offline", { data: { name, does: "addTask", input }, headers: { origin: String(baseURL) } });
  expect((await sent("somebody-else")).status()).toBe(409);
  const { device } = await (await page.request.get("/api/offline")).json();
  expect(await (await sent(device.name)).json()).toEqual({ saved: true });
  expect(await (await sent(device.name)).json()).toEqual({ saved: true });
  const { season } = await (await page.request.get("/api/season")).json();
  expect(season.tasks).toHaveLength(1);
  const foreign = await page.request.post("/api/offline", {
    data: { name: device.name, does: "addTask", input },
    headers: { origin: "https://elsewhere.example" },
  });
  expect(foreign.status()).toBe(403);
});

test("who was thanked without the server keeps their row, as sent and waiting, beside those who still wait", {
  tag: PHONE,
}, async ({ page, context, openSeason, browserConsole }) => {
  browserConsole.expected(NO_NETWORK);
  const { contacts } = await openSeason(
    interviewedAt("Harlow–St. Anne", hoursAgo(50), ["Elena Marsh", "Owen Tak"]).build(),
  );
  await keepHere(page);
  await context.setOffline(true);
  await page.goto("/today");
  // Its row leaves at once, so there is no box to look at afterward.
  await page.getByRole("checkbox", { name: "Thank-you to Dr. Elena Marsh sent" }).click();
  const group = page.getByRole("article", { name: "Harlow–St. Anne" });
  await expect(group.getByRole("listitem").filter({ hasText: "Dr. Elena Marsh" })).toContainText("Sent, waiting");
  const tak = group.getByRole("checkbox", { name: "Thank-you to Dr. Owen Tak sent" });
  await expect(tak).not.toBeChecked();
  await expectSound(page);

  // The last one as well: the interview stays where it is. A tap takes either back, and Undo lets it wait again.
  await tak.click();
  await expect(group.getByText("Sent, waiting")).toHaveCount(2);
  await expect(bar(page)).toContainText("2 waiting to send");
  await expectSound(page);
  const takeBack = (name: string) =>
    group.getByRole("button", { name: new RegExp(`^Sent, waiting ?: take back the thank-you to ${name}$`) });
  await takeBack("Dr. Owen Tak").click();
  await expect(tak).not.toBeChecked();
  await expect(list(page).getByRole("listitem")).toHaveCount(1);
  await takeBack("Dr. Elena Marsh").click();
  await expect(group.getByText("Sent, waiting")).toHaveCount(0);
  await expect(list(page)).toHaveCount(0);
  await expect(bar(page)).toContainText("Nothing waiting.");
  await expectSound(page);
  await page
    .getByRole("alert")
    .filter({ hasText: "Taken back: Thank-you to Dr. Elena Marsh" })
    .getByRole("button", { name: "Undo" })
    .click();
  await expect(takeBack("Dr. Elena Marsh")).toBeVisible();
  await expect(bar(page)).not.toContainText("Nothing waiting.");
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByRole("alert").filter({ hasText: "1 sent." })).toBeVisible();
  await expect(group.getByRole("listitem").filter({ hasText: "Dr. Elena Marsh" })).not.toContainText("waiting");
  expect((await seasonOf(context)).messages).toMatchObject([{ kind: "thank-you", recipients: [contacts[0]?.id] }]);
});

/** Two programs, the first of which was told that it is first. */
const oneLetterOut = () =>
  built({ label: "2027" })
    .program("p1", { name: "Keystone Methodist" })
    .program("p2", { name: "Tidewater Health" })
    .sent("p1", "intent", hoursAgo(240), { body: "You are my first choice." })
    .build();

test("a second #1 letter is stopped without the server, and waits only once its reason is given", {
  tag: ONCE,
}, async ({ page, context, openSeason, browserConsole }) => {
  browserConsole.expected(NO_NETWORK);
  const { programs } = await openSeason(oneLetterOut());
  await keepHere(page);
  await context.setOffline(true);
  await page.goto("/today");
  const app = appOn(page);
  const sheet = await app.fillLog({ line: "#1 tidewater", text: "I will rank you number one." });
  await sheet.getByRole("button", { name: /^Save(?! and)/ }).click();
  await expect(app.stop()).toContainText("Keystone Methodist");
  await expect(app.stop()).toContainText("I will rank you number one.");
  await expect(bar(page)).not.toContainText("waiting to send");
  await app.stop().getByRole("checkbox").check();
  await app
    .stop()
    .getByLabel(/^Reason/)
    .fill("Keystone told me by phone that they have filled.");
  await app.stop().getByRole("button", { name: "Log it anyway" }).click();
  await expect(bar(page)).toContainText("1 waiting to send");
  await context.setOffline(false);
  await expect(page.getByRole("alert").filter({ hasText: "1 sent." })).toBeVisible();
  expect((await seasonOf(context)).messages).toMatchObject([
    { programId: programs[0]?.id },
    { programId: programs[1]?.id, acknowledged: [{ reason: "Keystone told me by phone that they have filled." }] },
  ]);
});

test("a #1 letter written offline is held by the server where another was sent meanwhile", { tag: ONCE }, async ({
  page,
  context,
  openSeason,
  playwright,
  baseURL,
  account,
  browserConsole,
}) => {
  browserConsole.expected(NO_NETWORK);
  const { programs } = await openSeason(
    built({ label: "2027" })
      .program("p1", { name: "Keystone Methodist" })
      .program("p2", { name: "Tidewater Health" })
      .build(),
  );
  await keepHere(page);
  await context.setOffline(true);
  await page.goto("/today");
  await appOn(page).log({ line: "#1 tidewater", text: "I will rank you number one." });
  await expect(bar(page)).toContainText("1 waiting to send");

  // The same person, on another device.
  const other = await playwright.request.newContext({ baseURL });
  const first = {
    programId: programs[0]?.id,
    direction: "sent",
    kind: "intent",
    channel: "email",
    recipients: [],
    at: hoursAgo(1),
    body: "You are my first choice.",
    submission: "from-another-device",
  };
  await elsewhere(other, account, "logMessage", first);

  await context.setOffline(false);
  await expect(list(page)).toContainText("Not logged: it may be a second #1 letter");
  expect((await seasonOf(context)).messages).toMatchObject([{ programId: programs[0]?.id }]);
  await list(page).getByRole("button", { name: "Log it again" }).click();
  const sheet = page.getByRole("dialog");
  await expect(sheet.getByLabel("Text")).toHaveValue("I will rank you number one.");
  await sheet.getByRole("button", { name: /^Save(?! and)/ }).click();
  await expect(appOn(page).stop()).toContainText("Keystone Methodist");
});
