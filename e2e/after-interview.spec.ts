import type { Page } from "@playwright/test";
import { season } from "@/lib/season/builder";
import { builtActions } from "@/scripts/lib/build";
import { callAction } from "./actions";
import { expect, hoursAgo, ONCE, PHONE, test } from "./fixtures";
import { expectSound } from "./sound";

/** An interview that ended an hour ago, with somebody who was there and somebody of the program who may have been. */
const justOver = () =>
  season()
    .program("p1", { name: "Harlow–St. Anne" })
    .contact("c1", "p1", { name: "Elena Marsh", role: "program-director" })
    .contact("c2", "p1", { name: "Joan Bell", title: "", role: "coordinator" })
    .interview("p1", hoursAgo(1), { participants: [{ contactId: "c1", thankYou: "expected" }] });

const scored = () =>
  justOver().criterion("k1", { name: "Case variety", weight: 5 }).criterion("k2", { name: "The people" });

const saved = (page: Page) => page.getByRole("status").filter({ hasText: /^Saved \d/ });
const notes = (page: Page) => page.getByRole("textbox", { name: "Notes" });

/** What is typed before the page is alive is lost to it: the first touch is made until it shows. */
async function open(page: Page, id: string | undefined) {
  await page.goto(`/interviews/${id}/after`);
  const bell = page.getByRole("button", { name: "Joan Bell", exact: true });
  await expect(async () => {
    if (await bell.isVisible()) await bell.click({ timeout: 2000 });
    await expect(page.getByRole("group", { name: "Thank-you for Joan Bell" })).toBeVisible({ timeout: 2000 });
  }).toPass();
}

test("in the corridor: from Today, people by a touch and by a line, scores, notes; all there after a reload", async ({
  page,
  openSeason,
  isMobile,
}) => {
  const made = await openSeason(scored().build());
  await page.goto("/today");
  // The one interview that waits stands open.
  await page
    .getByRole("link", { name: /^Notes and scores, Harlow/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/after$/);
  await open(page, made.interviews[0]?.id);

  await page
    .getByRole("group", { name: "Thank-you for Dr. Elena Marsh" })
    .getByRole("radio", { name: "Optional" })
    .click();
  const line = page.getByLabel("Name of someone else you met");
  await line.fill("Dr. Ren Nakata");
  await line.press("Enter");
  const nakata = page.getByRole("group", { name: "Thank-you for Dr. Ren Nakata" });
  await expect(nakata.getByRole("radio", { name: "Thank", exact: true })).toBeChecked();
  await expect(line).toHaveValue("");
  const variety = page.getByRole("group", { name: "Case variety" });
  await variety.getByRole("radio", { name: "4 of 5" }).click();
  await page.getByLabel("In a few words: Case variety").fill("Two hybrid rooms");
  await notes(page).fill("They asked about the registry.");
  await expect(saved(page)).toBeVisible();
  await expectSound(page);
  if (isMobile)
    for (const target of [variety.locator("label").first(), nakata.locator("label").first()]) {
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }

  await page.reload();
  await expect(notes(page)).toHaveValue("They asked about the registry.");
  await expect(variety.getByRole("radio", { name: "4 of 5" })).toBeChecked();
  await expect(page.getByLabel("In a few words: Case variety")).toHaveValue("Two hybrid rooms");
  const marsh = page.getByRole("group", { name: "Thank-you for Dr. Elena Marsh" });
  await expect(marsh.getByRole("radio", { name: "Optional" })).toBeChecked();
});

test("Later leads to Today and keeps what was typed a moment before; the notes wait there, and nothing more is asked", async ({
  page,
  openSeason,
}) => {
  const made = await openSeason(scored().build());
  await open(page, made.interviews[0]?.id);
  await notes(page).fill("They asked about the registry.");
  await page.getByRole("link", { name: "Later", exact: true }).click();
  await page.waitForURL("**/today");
  const again = page.getByRole("link", { name: /^Notes and scores, Harlow/ }).first();
  await expect(again).toBeVisible();
  await expect
    .poll(async () => (await (await page.request.get("/api/season")).json()).season.interviews[0].notes)
    .toBe("They asked about the registry.");
  await again.click();
  await expect(page).toHaveURL(/\/after$/);
  await expect(notes(page)).toHaveValue("They asked about the registry.");
});

test("by keyboard alone; criteria taken from those offered", { tag: ONCE }, async ({ page, openSeason }) => {
  const made = await openSeason(justOver().build());
  await open(page, made.interviews[0]?.id);
  await page.getByRole("button", { name: /^Add all/ }).press("Enter");
  const people = page.getByRole("group", { name: "The people" });
  await people.getByRole("radio").first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(people.getByRole("radio", { name: "2 of 5" })).toBeChecked();
  await page.keyboard.press("ArrowRight");
  await expect(people.getByRole("radio", { name: "3 of 5" })).toBeChecked();
  // A score's own number is a key of its criterion, and no other key does anything.
  await page.keyboard.press("5");
  await expect(people.getByRole("radio", { name: "5 of 5" })).toBeChecked();
  await expect(people.getByRole("radio", { name: "5 of 5" })).toBeFocused();
  for (const key of ["0", "6", "Control+1"]) await page.keyboard.press(key);
  await expect(people.getByRole("radio", { name: "5 of 5" })).toBeChecked();
  await page.keyboard.press("3");
  await expect(people.getByRole("radio", { name: "3 of 5" })).toBeChecked();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Clear the score: The people" })).toBeFocused();
  await notes(page).focus();
  await page.keyboard.type("Calm.");
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(people.getByRole("radio", { name: "3 of 5" })).toBeChecked();
  await expect(notes(page)).toHaveValue("Calm.");
});

test("nothing is lost while the server does not answer: kept here over a reload, saved when it is back", async ({
  page,
  openSeason,
  browserConsole,
}) => {
  browserConsole.expected(/ERR_FAILED|Failed to fetch/);
  const made = await openSeason(scored().build());
  await open(page, made.interviews[0]?.id);
  await expect(saved(page)).toBeVisible();
  const dead = (route: Parameters<Parameters<Page["route"]>[1]>[0]) =>
    route.request().method() === "POST" ? route.abort() : route.continue();
  await page.route("**/after", dead);
  await notes(page).fill("Typed in a dead spot.");
  await page.getByRole("group", { name: "The people" }).getByRole("radio", { name: "5 of 5" }).click();
  const failed = page.getByRole("alert").filter({ hasText: "This browser keeps everything and will try again." });
  await expect(failed).toBeVisible();
  await expectSound(page);
  await page.reload();
  await expect(notes(page)).toHaveValue("Typed in a dead spot.");
  await expect(failed).toBeVisible();
  await page.unroute("**/after", dead);
  await failed.getByRole("button", { name: "Try again" }).click();
  await expect(saved(page)).toBeVisible();
  const { season: now } = await (await page.request.get("/api/season")).json();
  expect(now.interviews[0].notes).toBe("Typed in a dead spot.");
  expect(now.scores).toMatchObject([{ score: 5 }]);
});

test("notes that another tab changed meanwhile: both are shown, and both can be kept", async ({
  page,
  context,
  openSeason,
}) => {
  const made = await openSeason(scored().build());
  const other = await context.newPage();
  await open(page, made.interviews[0]?.id);
  await expect(saved(page)).toBeVisible();
  await other.goto(`/interviews/${made.interviews[0]?.id}/after`);
  await expect(async () => {
    await other.getByRole("group", { name: "The people" }).getByRole("radio", { name: "3 of 5" }).click();
    await expect(saved(other)).toBeVisible({ timeout: 3000 });
  }).toPass();
  await notes(other).fill("From the laptop.");
  await expect(async () => {
    const { season: now } = await (await page.request.get("/api/season")).json();
    expect(now.interviews[0].notes).toBe("From the laptop.");
  }).toPass();
  await page.bringToFront();
  await notes(page).fill("From the phone.");
  const conflict = page.getByRole("alert").filter({ hasText: "changed in another tab" });
  await expect(conflict).toContainText("From the laptop.");
  await expectSound(page);
  await conflict.getByRole("button", { name: "Keep both" }).click();
  await expect(notes(page)).toHaveValue("From the laptop.\n\nFrom the phone.");
  await expect(saved(page)).toBeVisible();
});

test("what this browser kept goes beside what was saved elsewhere meanwhile, and over no words of it", async ({
  page,
  openSeason,
  browserConsole,
}) => {
  browserConsole.expected(/ERR_FAILED|Failed to fetch/);
  const made = await openSeason(scored().build());
  const [interview, [variety, people]] = [made.interviews[0], made.criteria];
  await open(page, interview?.id);
  await expect(saved(page)).toBeVisible();
  const dead = (route: Parameters<Parameters<Page["route"]>[1]>[0]) =>
    route.request().method() === "POST" ? route.abort() : route.continue();
  await page.route("**/after", dead);
  const scores = (name: string) => page.getByRole("group", { name });
  await scores("Case variety").getByRole("radio", { name: "2 of 5" }).click();
  const words = page.getByLabel("In a few words: Case variety");
  await words.fill("Calm");
  await expect(page.getByRole("alert").filter({ hasText: "will try again" })).toBeVisible();

  const save = (await builtActions()).get("saveAfterInterview");
  if (!save) throw new Error("The build has no saveAfterInterview.");
  const was = { score: null, words: "" };
  const elsewhere = await callAction(page.request, save, {
    id: interview?.id,
    notes: { text: "From the laptop.", seen: "" },
    scores: [
      { criterionId: variety?.id, score: 4, words: "Busy", was },
      { criterionId: people?.id, score: 5, words: "Kind", was },
    ],
  });
  expect(elsewhere.status).toBe("done");

  await page.reload();
  const conflict = page.getByRole("alert").filter({ hasText: "words about Case variety were changed in another tab" });
  await expect(conflict).toContainText("Busy");
  await expect(words).toHaveValue("Calm");
  await expect(scores("Case variety").getByRole("radio", { name: "4 of 5" })).toBeChecked();
  await expect(scores("The people").getByRole("radio", { name: "5 of 5" })).toBeChecked();
  await expect(page.getByLabel("In a few words: The people")).toHaveValue("Kind");
  await expect(notes(page)).toHaveValue("From the laptop.");
  await expectSound(page);
  await page.unroute("**/after", dead);
  await conflict.getByRole("button", { name: "Keep both" }).click();
  await expect(words).toHaveValue("Busy Calm");
  await expect(saved(page)).toBeVisible();
  const { season: now } = await (await page.request.get("/api/season")).json();
  expect(now.interviews[0].notes).toBe("From the laptop.");
  expect(now.scores.map(({ score, words }: { score: number; words: string }) => [score, words]).sort()).toEqual([
    [4, "Busy Calm"],
    [5, "Kind"],
  ]);
});

test("a line about somebody is kept by whatever is done next, and a name that nobody added stays and is told of", async ({
  page,
  openSeason,
  app,
}) => {
  const made = await openSeason(scored().build());
  await open(page, made.interviews[0]?.id);
  const kept = async () => {
    const { season: now } = await (await page.request.get("/api/season")).json();
    return now.contacts.map(({ notes }: { notes: string }) => notes).sort();
  };
  await page.getByRole("button", { name: "Add a line about Dr. Elena Marsh" }).click();
  await page.getByLabel("A line about Dr. Elena Marsh", { exact: true }).fill("Asked about call.");
  await expect(page.getByRole("status").filter({ hasText: "except a line about Dr. Elena Marsh" })).toBeVisible();
  await notes(page).click();
  await expect(app.said(/^Kept in the notes of Dr\. Elena Marsh/)).toBeVisible();
  expect(await kept()).toEqual(["", "Asked about call."]);

  await page.getByLabel("Name of someone else you met").fill("Dr. Ren Nakata");
  await expect(page.getByRole("status").filter({ hasText: "the name “Dr. Ren Nakata”" })).toBeVisible();
  await page.getByRole("button", { name: "Add a line about Joan Bell" }).click();
  await page.getByLabel("A line about Joan Bell", { exact: true }).fill("Chief, from Ponce.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.waitForURL("**/today");
  await expect(async () => expect(await kept()).toEqual(["Asked about call.", "Chief, from Ponce."])).toPass();
  const told = app.said(/“Dr\. Ren Nakata” isn’t added to the people you met/);
  await told.getByRole("link", { name: "Go back" }).click();
  await page.waitForURL("**/after");
  await expect(page.getByLabel("Name of someone else you met")).toHaveValue("Dr. Ren Nakata");
  await page.getByRole("button", { name: "Add person" }).click();
  await expect(page.getByRole("group", { name: "Thank-you for Dr. Ren Nakata" })).toBeVisible();

  // A phone that is put away with a line half typed has it when the screen is opened again.
  await page.getByRole("button", { name: "Add a line about Dr. Ren Nakata" }).click();
  await page.getByLabel("A line about Dr. Ren Nakata", { exact: true }).fill("Runs the fellows’ ");
  await page.reload();
  await expect(page.getByLabel("A line about Dr. Ren Nakata", { exact: true })).toHaveValue("Runs the fellows’ ");
  await expectSound(page);
});

test("words whose score was taken away are kept until there is one again", async ({ page, openSeason }) => {
  const made = await openSeason(scored().build());
  await open(page, made.interviews[0]?.id);
  const variety = page.getByRole("group", { name: "Case variety" });
  const words = page.getByLabel("In a few words: Case variety");
  await variety.getByRole("radio", { name: "4 of 5" }).click();
  await words.fill("Two hybrid rooms");
  await expect(saved(page)).toBeVisible();
  await page.getByRole("button", { name: "Clear the score: Case variety" }).click();
  const honest = page.getByRole("status").filter({ hasText: /^Saved \d.*, except comments without a score$/ });
  await expect(honest).toBeVisible();
  await expect(page.getByText("Comments are saved with a score. Until then, this browser keeps them.")).toBeVisible();
  await expectSound(page);
  await page.reload();
  await expect(words).toHaveValue("Two hybrid rooms");
  await variety.getByRole("radio", { name: "3 of 5" }).click();
  await expect(saved(page).filter({ hasNotText: "but for" })).toBeVisible();
  const { season: now } = await (await page.request.get("/api/season")).json();
  expect(now.scores).toMatchObject([{ score: 3, words: "Two hybrid rooms" }]);
});

test("somebody removed elsewhere is told of, and keeps nothing else from being saved", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  const made = await openSeason(scored().build());
  await open(page, made.interviews[0]?.id);
  await expect(saved(page)).toBeVisible();
  const remove = (await builtActions()).get("removeContact");
  if (!remove) throw new Error("The build has no removeContact.");
  const marsh = made.contacts.find(({ name }) => name === "Elena Marsh");
  expect((await callAction(page.request, remove, { id: marsh?.id })).status).toBe("done");
  const thanks = page.getByRole("group", { name: "Thank-you for Dr. Elena Marsh" });
  await thanks.getByRole("radio", { name: "Optional" }).click();
  await notes(page).fill("Still here.");
  await expect(page.getByRole("status").filter({ hasText: /^Removed in another tab.*Dr\. Elena Marsh/ })).toBeVisible();
  await expect(thanks).toBeHidden();
  await expect(saved(page)).toBeVisible();
  const { season: now } = await (await page.request.get("/api/season")).json();
  expect(now.interviews[0].notes).toBe("Still here.");
});

test("on a phone both buttons are under the thumb from the first screen on, and no tabs below them", {
  tag: PHONE,
}, async ({ page, openSeason }) => {
  const made = await openSeason(scored().build());
  await open(page, made.interviews[0]?.id);
  const height = page.viewportSize()?.height ?? 0;
  const names = ["Save", "Save and write"];
  const expectUnderThumb = async () => {
    for (const name of names) {
      const button = page.getByRole("button", { name, exact: true });
      await expect(button).toBeInViewport({ ratio: 1 });
      const box = await button.boundingBox();
      expect(box?.y ?? 0, name).toBeGreaterThan((height * 2) / 3);
      expect(box?.height ?? 0, name).toBeGreaterThanOrEqual(44);
    }
  };
  await page.evaluate(() => scrollTo(0, 0));
  await expectUnderThumb();
  await expect(page.getByRole("navigation", { name: "Main" })).toHaveCount(0);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expectUnderThumb();
  await expectSound(page);

  await notes(page).fill("First operator from the second year.");
  await page.getByRole("button", { name: "Save and write" }).click();
  await page.waitForURL(/\/write/);
  const { season: now } = await (await page.request.get("/api/season")).json();
  expect(now.interviews[0].notes).toBe("First operator from the second year.");
});

test("Ctrl Enter saves and leads to Today; in the line for a name it adds the person", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  const made = await openSeason(scored().build());
  await open(page, made.interviews[0]?.id);
  await page.getByLabel("Name of someone else you met").fill("Dr. Ren Nakata");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByRole("group", { name: "Thank-you for Dr. Ren Nakata" })).toBeVisible();
  await expect(page).toHaveURL(/\/after$/);
  await notes(page).fill("Calm.");
  await page.keyboard.press("ControlOrMeta+Enter");
  await page.waitForURL("**/today");
  const { season: now } = await (await page.request.get("/api/season")).json();
  expect(now.interviews[0].notes).toBe("Calm.");
  expect(now.contacts.map(({ name }: { name: string }) => name)).toContain("Ren Nakata");
});

test("where nobody is listed it asks who was met, and says when the interview ended", async ({ page, openSeason }) => {
  const made = await openSeason(
    season().program("p1", { name: "Harlow–St. Anne" }).interview("p1", hoursAgo(1)).build(),
  );
  await page.goto(`/interviews/${made.interviews[0]?.id}/after`);
  const nobody = page.getByText("Nobody listed. Who did you meet?");
  await expect(nobody).toBeVisible();
  await expect(page.getByText(/^Interview (today|yesterday), ended \d+:\d\d [AP]M/)).toBeVisible();
  // That it is an interview is said once, and the way back is Today.
  const head = page.locator("header").filter({ has: page.getByRole("heading", { level: 1 }) });
  expect((await head.textContent())?.match(/Interview/g)).toHaveLength(1);
  await expect(head.getByRole("link", { name: "Today" })).toHaveAttribute("href", "/today");
  await expectSound(page);
  const name = page.getByLabel("Name of someone else you met");
  await expect(async () => {
    await name.fill("Dr. Ren Nakata");
    await name.press("Enter");
    await expect(page.getByRole("group", { name: "Thank-you for Dr. Ren Nakata" })).toBeVisible({ timeout: 3000 });
  }).toPass();
  await expect(nobody).toBeHidden();
});
