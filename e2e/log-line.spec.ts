import { season } from "@/lib/season/builder";
import { expect, hoursAgo, ONCE, test } from "./fixtures";
import { seasonOf } from "./outbox-parts";
import { expectAccessible, expectFitsWidth } from "./sound";

/** Harlow has been interviewed and owes two thank-yous; the sheet would guess it for a line that names nobody. */
const oneInterview = () =>
  season()
    .program("p1", { name: "Harlow–St. Anne" })
    .contact("c1", "p1", { name: "Elena Marsh" })
    .contact("c2", "p1", { name: "Owen Tak" })
    .program("p2", { name: "Tidewater Health" })
    .interview("p1", hoursAgo(50), {
      participants: [
        { contactId: "c1", thankYou: "expected" },
        { contactId: "c2", thankYou: "expected" },
      ],
    })
    .build();

test("a word that names no program holds the line, whatever page it was opened on, until it is placed", async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(oneInterview());
  await app.openProgram("Harlow–St. Anne");
  const sheet = await app.fillLog({ line: "#1 tulane" });
  const question = sheet.getByRole("group", { name: "What is “tulane”?" });
  await expect(question).toBeVisible();
  await expect(sheet.getByRole("combobox", { name: "Program" })).toHaveValue("");
  await expect(sheet).toContainText("Answer the question above to save");
  await expect(sheet).not.toContainText("#1 letter out");
  await expectAccessible(page);
  await expectFitsWidth(page);

  // Enter saves nothing: it goes to what is asked.
  await sheet.getByLabel("Log in one line").press("Enter");
  await expect(question.getByRole("button").first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(question.getByRole("button", { name: /^Keep it as a note/ })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(question.getByRole("button", { name: "Leave it out" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(sheet.getByLabel("Log in one line")).toHaveValue("#1");
  await expect(sheet.getByLabel("Log in one line")).toBeFocused();
  await expect(question).toHaveCount(0);
});

test("a misspelled program is one choice away, and its spelling is remembered, with Undo", { tag: ONCE }, async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(oneInterview());
  await page.goto("/today");
  const sheet = await app.fillLog({ line: "update tidewatr" });
  await sheet.getByRole("button", { name: /^Tidewater Health/ }).click();
  await expect(sheet.getByLabel("Log in one line")).toHaveValue("update Tidewater Health");
  await expect(app.said("“tidewatr” means Tidewater Health from now on.")).toBeVisible();
  await sheet.getByLabel("Log in one line").press("Enter");
  await expect(sheet).toBeHidden();
  await expect(app.said(/^Logged for Tidewater Health: update, now\./)).toBeVisible();

  await app.fillLog({ line: "update tidewatr" });
  await expect(sheet.getByRole("combobox", { name: "Program" })).toHaveValue("Tidewater Health");
  await expect(sheet.getByRole("group", { name: /What is/ })).toHaveCount(0);
});

test("a person who is not there thanks nobody else meanwhile, and can be added", { tag: ONCE }, async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(oneInterview());
  await page.goto("/today");
  const sheet = await app.fillLog({ line: "ty harlow smith" });
  for (const name of ["Elena Marsh", "Owen Tak"])
    await expect(sheet.getByRole("button", { name: new RegExp(name), pressed: true })).toHaveCount(0);
  await expect(sheet).not.toContainText("Clears");
  await sheet.getByRole("button", { name: /^A person, “Smith”/ }).click();
  await expect(sheet.getByRole("button", { name: "Smith", pressed: true })).toBeVisible();
  await sheet.getByLabel("Log in one line").press("Enter");
  await expect(app.said(/^Logged for Harlow–St. Anne: thank-you to Smith, now\./)).toBeVisible();
});

test("words left over are told at the first Enter and kept as a note at the second; one Undo takes all of it back", {
  tag: ONCE,
}, async ({ page, app, openSeason }) => {
  await openSeason(oneInterview());
  await page.goto("/today");
  const sheet = await app.fillLog({ line: "ty harlow marsh was great" });
  const line = sheet.getByLabel("Log in one line");
  await line.press("Enter");
  await expect(sheet).toContainText("“was great” wasn’t recognized. Save again to keep it with the message as a note.");
  await line.press("Enter");
  await expect(sheet).toBeHidden();
  await expect(app.said(/The rest is a note\./)).toBeVisible();
  await app.openProgram("Harlow–St. Anne");
  await expect(page.getByRole("main")).toContainText("was great");
});

test("a promise in the words left over is asked about, and a line that says later becomes a task", {
  tag: ONCE,
}, async ({ page, app, openSeason }) => {
  await openSeason(oneInterview());
  await page.goto("/today");
  const sheet = await app.fillLog({ line: "interest harlow marsh they are my #1" });
  await expect(sheet.getByRole("group", { name: "What was “#1”?" })).toBeVisible();
  await sheet.getByLabel("Log in one line").press("Enter");
  await expect(sheet.getByRole("group", { name: "What was “#1”?" }).getByRole("button").first()).toBeFocused();
  await sheet.getByLabel("Log in one line").fill("thank harlow marsh later");
  await sheet.getByRole("button", { name: /^Not yet, add a task/ }).click();
  await expect(sheet).toBeHidden();
  await expect(app.said("Added a task: “Thank harlow marsh later.”")).toBeVisible();
  const { season: saved } = await (await page.request.get("/api/season")).json();
  expect(saved.messages).toEqual([]);
  const harlow = saved.programs.find(({ name }: { name: string }) => name === "Harlow–St. Anne");
  expect(saved.tasks).toMatchObject([{ title: "Thank harlow marsh later", programId: harlow.id }]);
});

test("an empty line is held once, with what would be logged called a guess; the row at hand is none", {
  tag: ONCE,
}, async ({ page, app, openSeason }) => {
  await openSeason(oneInterview());
  await page.goto("/today");
  const sheet = page.getByRole("dialog", { name: "Log message" });
  const line = sheet.getByLabel("Log in one line");
  // Before the page is alive a key does nothing; once the sheet is on its way, it would be typed into its line.
  const openByKey = () =>
    expect(async () => {
      if (!(await sheet.isVisible())) await page.keyboard.press("c");
      await expect(line).toBeFocused({ timeout: 5_000 });
      await line.fill("");
    }).toPass();
  await openByKey();
  // The line is there before the season that it is read with.
  await expect(sheet.getByRole("combobox", { name: "Program" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(sheet).toContainText("You typed nothing: everything below is a guess. Type or pick something to save.");
  expect((await (await page.request.get("/api/season")).json()).season.messages).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();

  await page.getByRole("checkbox", { name: /Owen Tak sent$/ }).focus();
  await openByKey();
  await expect(sheet.getByRole("button", { name: /Owen Tak/, pressed: true })).toBeVisible();
  await expect(sheet.getByRole("button", { name: /Elena Marsh/, pressed: true })).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(app.said(/^Logged for Harlow–St. Anne: thank-you to Dr\. Tak/)).toBeVisible();
});

test("a program that nobody named is held once as a guess, and is none for a #1 letter", { tag: ONCE }, async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(oneInterview());
  const messages = async () => (await (await page.request.get("/api/season")).json()).season.messages;
  await page.goto("/today");
  const sheet = await app.fillLog({ line: "#1" });
  const line = sheet.getByLabel("Log in one line");
  await line.press("Enter");
  await expect(sheet).toContainText("Choose a program.");
  await line.fill("ty");
  await line.press("Enter");
  await expect(sheet).toContainText("You named no program: Harlow–St. Anne is a guess. Save again to log it.");
  expect(await messages()).toEqual([]);
  await line.press("Enter");
  await expect(app.said(/^Logged for Harlow–St. Anne: thank-you to/)).toBeVisible();
  expect(await messages()).toHaveLength(1);
});

test("a #1 letter whose text never says first is asked about before it is logged", { tag: ONCE }, async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(oneInterview());
  const messages = async () => (await (await page.request.get("/api/season")).json()).season.messages;
  await page.goto("/today");
  const sheet = await app.fillLog({ line: "#1 harlow", text: "I really enjoyed my visit." });
  const save = sheet.getByRole("button", { name: /^Save(?! and)/ });
  await expect(sheet).not.toContainText("Is this your #1 letter?");
  await save.click();
  await expect(sheet).toContainText("No sentence here tells Harlow–St. Anne it’s first. Is this your #1 letter?");
  await expect(save).toBeDisabled();
  expect(await messages()).toEqual([]);
  await sheet.getByRole("button", { name: "No, it’s strong interest" }).click();
  await save.click();
  await expect(sheet).toBeHidden();
  expect(await messages()).toMatchObject([{ kind: "strong-interest" }]);
});

test("a decision moves the program's stage and says so", { tag: ONCE }, async ({ page, app, openSeason }) => {
  await openSeason(oneInterview());
  await page.goto("/today");
  await app.log({ line: "tidewater rejected me" });
  await expect(app.said(/Stage: Rejected\./)).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(app.said(/again\./)).toBeVisible();
  await app.openProgram("Tidewater Health");
  await expect(page.getByRole("main")).not.toContainText("Rejected");
});

test("what nobody said is shown as a guess", { tag: ONCE }, async ({ page, app, openSeason }) => {
  await openSeason(oneInterview());
  await page.goto("/today");
  const sheet = await app.fillLog({ line: "" });
  await expect(sheet.getByText("guess", { exact: true })).toHaveCount(3);
  // When and how.
  await expect(sheet.getByText("default", { exact: true })).toHaveCount(2);
  const save = sheet.getByRole("button", { name: /^Save(?! and)/ });
  await expect(save).toHaveAttribute("aria-disabled", "true");
  await save.click({ force: true });
  await save.click({ force: true });
  await expect(sheet).toContainText("Type or pick something to save.");
  expect((await (await page.request.get("/api/season")).json()).season.messages).toEqual([]);
  await sheet.getByRole("button", { name: "Yesterday" }).click();
  await expect(save).not.toHaveAttribute("aria-disabled");
  await expect(sheet.getByText("default", { exact: true })).toHaveCount(1);
  await app.fillLog({ line: "ty harlow marsh" });
  // The day was picked, its hour wasn't: none is guessed.
  await expect(sheet.getByRole("button", { name: "Yesterday (time not given)" })).toBeVisible();
  await expect(sheet.getByText("guess", { exact: true })).toHaveCount(0);
  await sheet.getByRole("button", { name: "Now", exact: true }).click();
  await expect(sheet.getByText("guess", { exact: true })).toHaveCount(0);
  await expect(sheet.getByText("default", { exact: true })).toHaveCount(1);
  await page.keyboard.press("Escape");
  await app.openLog();
  // The day was said, its hour wasn't.
  await app.fillLog({ line: "ty harlow marsh yesterday" });
  await expect(sheet.getByRole("button", { name: "Yesterday (time not given)" })).toBeVisible();
  await expect(sheet.getByText("guess", { exact: true })).toHaveCount(0);
  // At 4, and nobody said of which half of the day.
  await app.fillLog({ line: "ty harlow marsh yesterday at 4" });
  await expect(sheet.getByText("guess", { exact: true })).toHaveCount(1);
  await app.fillLog({ line: "ty harlow marsh yesterday 4pm" });
  await expect(sheet.getByText("guess", { exact: true })).toHaveCount(0);
});

test("a line that is still to be done becomes a task of its day", { tag: ONCE }, async ({ page, app, openSeason }) => {
  await openSeason(oneInterview());
  await page.goto("/today");
  const sheet = await app.fillLog({ line: "need to thank marsh by tomorrow" });
  await sheet.getByRole("button", { name: /^Not yet, add a task, due / }).click();
  await expect(app.said(/^Added a task, due .*: “Need to thank marsh by tomorrow\.”/)).toBeVisible();
  const { season: saved } = await (await page.request.get("/api/season")).json();
  expect(saved.messages).toEqual([]);
  expect(saved.tasks).toMatchObject([
    { title: "Need to thank marsh by tomorrow", dueOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
  ]);
});

test("what is done is logged, and what the line says is still owed becomes a task", { tag: ONCE }, async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(oneInterview());
  await page.goto("/today");
  const sheet = await app.fillLog({ line: "thanked marsh, still need to thank tak by tomorrow" });
  await sheet.getByRole("button", { name: /^Log “thanked marsh” and add a task/ }).click();
  await expect(app.said(/^Added a task, due .*: “Still need to thank tak by tomorrow\.”/)).toBeVisible();
  await expect(sheet.getByLabel("Log in one line")).toHaveValue("thanked marsh");
  await sheet.getByLabel("Log in one line").press("Enter");
  await expect(app.said(/^Logged for Harlow–St. Anne: thank-you to Dr\. Marsh/)).toBeVisible();
  const { season: saved } = await (await page.request.get("/api/season")).json();
  expect(saved.messages).toMatchObject([{ kind: "thank-you" }]);
  expect(saved.tasks).toMatchObject([{ title: "Still need to thank tak by tomorrow" }]);
});

test("Enter that is pressed before the season is there saves the line once it is", { tag: ONCE }, async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(oneInterview());
  await page.goto("/today");
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route("**/api/season", async (route) => {
    await opened;
    await route.continue();
  });
  const sheet = await app.openLog();
  const line = sheet.getByLabel("Log in one line");
  await line.fill("ty harlow marsh");
  await line.press("Enter");
  await expect(sheet).toContainText("Your line is saved once it’s open.");
  open();
  await expect(app.said(/^Logged for Harlow–St. Anne: thank-you to Dr\. Marsh/)).toBeVisible();
  await expect(sheet).toBeHidden();
});

test("a long line wraps, and is seen from its start", async ({ page, app, openSeason }) => {
  await openSeason(oneInterview());
  await page.goto("/today");
  const sheet = await app.fillLog({ line: "ty harlow marsh" });
  const line = sheet.getByLabel("Log in one line");
  const low = await line.evaluate((field) => field.clientHeight);
  await line.fill(`ty harlow marsh: ${"we spoke of the long cases and the short ones. ".repeat(4)}`);
  const { high, hidden, sideways } = await line.evaluate((field) => ({
    high: field.clientHeight,
    hidden: field.scrollHeight - field.clientHeight,
    sideways: field.scrollWidth - field.clientWidth,
  }));
  expect(high).toBeGreaterThan(low * 1.5);
  expect(hidden).toBeLessThanOrEqual(1);
  expect(sideways).toBeLessThanOrEqual(1);
  await expectFitsWidth(page);
});

test("two programs in one line are logged one after the other, in its words", { tag: ONCE }, async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(oneInterview());
  await page.goto("/today");
  const sheet = await app.fillLog({ line: "harlow and tidewater update" });
  await sheet.getByRole("button", { name: /^Both, one after the other/ }).click();
  const line = sheet.getByLabel("Log in one line");
  await expect(line).toHaveValue("harlow update");
  await expect(sheet).toContainText("Next: “tidewater update”.");
  await expectAccessible(page);
  await line.press("Enter");
  await expect(app.said(/^Logged for Harlow–St. Anne: update/)).toBeVisible();
  await expect(line).toHaveValue("tidewater update");
  await expect(sheet.getByRole("combobox", { name: "Program" })).toHaveValue(/Tidewater/);
  await sheet.getByRole("button", { name: /^Save(?! and)/ }).click();
  await expect(app.said(/^Logged for Tidewater Health: update/)).toBeVisible();
  await expect(sheet).toBeHidden();
  const { messages } = (await (await page.request.get("/api/season")).json()).season;
  expect(messages).toHaveLength(2);
  expect(Date.parse(messages[0].at)).toBe(Date.parse(messages[1].at));
  await app.openLog();
  await expect(sheet.getByRole("status").filter({ hasText: "Not saved" })).toHaveCount(0);
});

test("the time of an invitation becomes that of its interview", { tag: ONCE }, async ({ page, app, openSeason }) => {
  await openSeason(oneInterview());
  await page.goto("/today");
  const sheet = await app.fillLog({ line: "interview invite from tidewater in 5 days 8am" });
  await sheet.getByRole("button", { name: /^Yes, the interview is / }).click();
  await expect(sheet).toContainText(/Next: add the interview, .*, 8:00 AM\./);
  await sheet.getByRole("button", { name: /^Save(?! and)/ }).click();
  await expect(app.said(/^Logged for Tidewater Health: invitation/)).toBeVisible();
  await expect(page).toHaveURL(/\/interviews\/new\?program=.*&starts=.*T08%3A00/);
  await expect(page.locator("input[type=datetime-local]").first()).toHaveValue(/T08:00$/);
});

test("an invitation’s day without an hour is noted with it, and the form says that noon is a default", {
  tag: ONCE,
}, async ({ page, app, context, openSeason }) => {
  const made = oneInterview();
  const programs = made.programs.map((program) => ({ ...program, stage: "applied" as const }));
  await openSeason({ ...made, programs });
  await page.goto("/today");
  const sheet = await app.fillLog({ line: "invited to interview at tidewater in 5 days" });
  await sheet.getByRole("button", { name: /^Yes, the interview is / }).click();
  await sheet.getByRole("button", { name: /^Save(?! and)/ }).click();
  await expect(page).toHaveURL(/\/interviews\/new\?program=.*&starts=\d{4}-\d\d-\d\d$/);
  const starts = page.getByLabel(/^Starts/);
  await expect(starts).toHaveValue(/T12:00$/);
  await expect(starts).toHaveAccessibleDescription("You gave no time, so noon is a default. Set the time.");
  await starts.fill((await starts.inputValue()).replace("T12:00", "T08:30"));
  await expect(starts).not.toHaveAccessibleDescription(/noon/);
  // The day isn't lost where no interview is added.
  expect((await seasonOf(context)).notes.map(({ body }) => body)).toEqual([
    expect.stringMatching(/: interview \w{3} \w{3} \d+$/),
  ]);
  // Nor is the invitation: it waits for an answer, with the day, and the stage is the person's to move.
  await page.goto("/interviews");
  const waiting = page.locator("[data-invitation]");
  await expect(waiting).toContainText(/Tidewater Health.*Interview \w{3} \w{3} \d+/);
  await waiting.getByRole("button", { name: "Set Tidewater Health to Invited" }).click();
  await expect(app.said("Tidewater Health: stage set to Invited.")).toBeVisible();
  await expect(waiting.getByRole("button", { name: "Set Tidewater Health to Invited" })).toBeHidden();
});
