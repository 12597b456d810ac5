import { appOn, keepHere, NO_NETWORK } from "./app";
import { expect, hoursAgo, ONCE, test } from "./fixtures";
import { sessionCookie } from "./made-account";
import { backOnline, bar, elsewhere, interviewedAt, list, seasonOf } from "./outbox-parts";
import { expectSound } from "./sound";

test.use({ serviceWorkers: "allow" });
// Keeping a season fetches a whole release first.
test.describe.configure({ timeout: 300_000 });

/** An interview that ended two hours ago, and a letter that is begun. */
const begun = () =>
  interviewedAt("Cascade Medical Center", hoursAgo(2), ["Owen Tak"], "Two hybrid rooms.")
    .draft("p1", "update", { recipients: ["tak"], subject: "News", body: "The paper is under review." })
    .build();

test("a draft that was changed here without the server and elsewhere meanwhile: both are shown, and both are kept", {
  tag: ONCE,
}, async ({ page, context, openSeason, playwright, baseURL, account, browserConsole }) => {
  browserConsole.expected(NO_NETWORK);
  const { drafts } = await openSeason(begun());
  const [draft] = drafts;
  if (!draft) throw new Error("no draft");
  await keepHere(page);
  await context.setOffline(true);
  await page.goto(`/write/${draft.id}`);
  await page.getByRole("textbox", { name: "Message", exact: true }).fill("The paper was accepted, from the phone.");
  await expect(bar(page)).toContainText("1 waiting to send");
  const other = await playwright.request.newContext({ baseURL });
  const { programId: _, ...words } = draft;
  await elsewhere(other, account, "saveDraft", {
    ...words,
    body: "The paper was accepted, from the laptop.",
    expected: 1,
    keep: false,
  });

  const later = await backOnline(page, context);
  await expect(list(later)).toContainText("Draft to Dr. Tak");
  await expect(list(later)).toContainText("The paper was accepted, from the laptop.");
  await expect(list(later)).toContainText("The paper was accepted, from the phone.");
  await expectSound(later);
  expect((await seasonOf(context)).drafts).toMatchObject([{ body: "The paper was accepted, from the laptop." }]);

  // Where it is decided; what gives way is among the earlier versions.
  await list(later).getByRole("link", { name: "Open" }).click();
  await expect(later.getByRole("region", { name: "The other" })).toContainText("from the laptop");
  await expect(later.getByRole("region", { name: "This one" })).toContainText("from the phone");
  await later.getByRole("button", { name: "Keep this one" }).click();
  await expect
    .poll(async () => (await seasonOf(context)).drafts[0]?.body)
    .toBe("The paper was accepted, from the phone.");
  await later.getByRole("button", { name: "More about this draft" }).click();
  await later.getByRole("menuitem", { name: "Earlier versions" }).click();
  await expect(later.getByRole("dialog", { name: "Earlier versions" })).toContainText("laptop");
  await later.goto("/today");
  await expect(later.getByRole("main")).toContainText("Cascade Medical Center");
  await expect(list(later)).toHaveCount(0);
});

test("notes that were changed here without the server and elsewhere meanwhile: both are shown, and both are kept", async ({
  page,
  context,
  openSeason,
  playwright,
  baseURL,
  account,
  browserConsole,
}) => {
  browserConsole.expected(NO_NETWORK);
  const { interviews } = await openSeason(begun());
  const id = interviews[0]?.id;
  await keepHere(page);
  await context.setOffline(true);
  await page.goto(`/interviews/${id}/after`);
  await page.getByRole("textbox", { name: "Notes" }).fill("Two hybrid rooms. From the phone.");
  await expect(bar(page)).toContainText("1 waiting to send");
  const other = await playwright.request.newContext({ baseURL });
  const seen = "Two hybrid rooms.";
  await elsewhere(other, account, "saveAfterInterview", {
    id,
    notes: { text: "Two hybrid rooms. From the laptop.", seen },
  });

  const later = await backOnline(page, context);
  await expect(list(later)).toContainText("Notes, Cascade Medical Center");
  await expect(list(later)).toContainText("From the laptop.");
  await expect(list(later)).toContainText("From the phone.");
  await expectSound(later);
  expect((await seasonOf(context)).interviews[0]?.notes).toBe("Two hybrid rooms. From the laptop.");

  await list(later).getByRole("link", { name: "Open" }).click();
  const conflict = later.getByRole("alert").filter({ hasText: "changed in another tab" });
  await expect(conflict).toContainText("From the laptop.");
  await expectSound(later);
  await conflict.getByRole("button", { name: "Keep both" }).click();
  const both = "Two hybrid rooms. From the laptop.\n\nTwo hybrid rooms. From the phone.";
  await expect.poll(async () => (await seasonOf(context)).interviews[0]?.notes).toBe(both);
  await later.goto("/today");
  await expect(later.getByRole("main")).toContainText("Cascade Medical Center");
  await expect(list(later)).toHaveCount(0);
});

test("a thank-you that two devices say was sent is logged once, and both can be read, copied, and logged", {
  tag: ONCE,
}, async ({ page, context, openSeason, playwright, baseURL, account, browserConsole }) => {
  browserConsole.expected(NO_NETWORK);
  const { programs, contacts } = await openSeason(begun());
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await keepHere(page);
  await context.setOffline(true);
  await page.goto("/today");
  await appOn(page).log({ line: "ty cascade tak", text: "Thank you, from the phone." });
  await expect(bar(page)).toContainText("1 waiting to send");
  const other = await playwright.request.newContext({ baseURL });
  await elsewhere(other, account, "logMessage", {
    programId: programs[0]?.id,
    direction: "sent",
    kind: "thank-you",
    channel: "email",
    recipients: [contacts[0]?.id],
    at: hoursAgo(1),
    body: "Thank you, from the laptop.",
    submission: "from-another-device",
  });
  const bodies = async () => (await seasonOf(context)).messages.map(({ body }) => body).sort();

  const later = await backOnline(page, context);
  await expect(list(later)).toContainText("One like it was logged elsewhere meanwhile.");
  await expect(list(later)).toContainText("Thank you, from the laptop.");
  await expect(list(later)).toContainText("Thank you, from the phone.");
  await expectSound(later);
  expect(await bodies()).toEqual(["Thank you, from the laptop."]);
  await list(later).getByRole("button", { name: "Copy" }).click();
  await expect(later.getByRole("alert").filter({ hasText: "Copied." })).toBeVisible();
  expect(await later.evaluate(() => navigator.clipboard.readText())).toBe("Thank you, from the phone.");
  // Still there after the page is loaded again: it waits for the person, not for the network.
  await later.reload();
  await list(later).getByRole("button", { name: "Log mine too" }).click();
  await expect(list(later)).toHaveCount(0);
  await expect.poll(bodies).toEqual(["Thank you, from the laptop.", "Thank you, from the phone."]);
});

test("a task that was changed elsewhere after it was checked off offline shows both, and is checked off by a tap", {
  tag: ONCE,
}, async ({ page, context, openSeason, browser, contextOptions, baseURL, account, browserConsole }) => {
  browserConsole.expected(NO_NETWORK);
  const task = { id: "t1", title: "Send the case log", dueOn: null, programId: "p1", doneAt: null };
  await openSeason({ ...begun(), tasks: [{ ...task, playbook: null, step: null }] });
  await keepHere(page);
  await context.setOffline(true);
  await page.goto("/tasks");
  // Its row leaves at once, so there is no box to look at afterward.
  await page.getByRole("checkbox", { name: "Done: Send the case log" }).click();
  await expect(bar(page)).toContainText("1 waiting to send");

  // The same person, on another device.
  const laptop = await browser.newContext({ ...contextOptions, baseURL });
  browserConsole.watch(laptop);
  await laptop.addCookies([await sessionCookie(account, String(baseURL))]);
  const there = await laptop.newPage();
  await there.goto("/tasks");
  await there.getByRole("button", { name: "More about Send the case log" }).click();
  await there.getByRole("menuitem", { name: "Edit" }).click();
  const dialog = there.getByRole("dialog", { name: "Edit task" });
  await dialog.getByLabel("Task", { exact: true }).fill("Don’t send the case log");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toBeHidden();
  await laptop.close();

  const later = await backOnline(page, context);
  await expect(list(later)).toContainText("Don’t send the case log");
  expect((await seasonOf(context)).tasks[0]?.doneAt).toBeNull();
  await expectSound(later);
  await list(later).getByRole("button", { name: "Check it off anyway" }).click();
  await expect(list(later)).toHaveCount(0);
  await expect.poll(async () => (await seasonOf(context)).tasks[0]?.doneAt).not.toBeNull();
});
