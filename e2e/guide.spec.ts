import { rules } from "@/lib/rules";
import { statementKinds } from "@/lib/rules/statements";
import { season } from "@/lib/season/builder";
import { PLAYBOOKS } from "@/lib/season/playbooks";
import { daysAgo, expect, hoursAgo, ONCE, test } from "./fixtures";
import { expectAccessible } from "./sound";

/** Mail twice in one week, with a letter of thanks after it: one warning. */
const often = () =>
  season()
    .program("p1", { name: "Harlow–St. Anne" })
    .sent("p1", "interest", daysAgo(60), { subject: "Interest in training with you" })
    .sent("p1", "update", daysAgo(56), { subject: "A paper is out", news: "publication" });

test("every rule, signal and playbook has its entry", { tag: ONCE }, async ({ page, account: _ }) => {
  await page.goto("/guide");
  for (const { id, title } of [...rules.reminders, ...rules.cadence, ...rules.wording])
    await expect(page.locator(`[id="${id}"]`).getByRole("heading", { level: 3, name: title })).toBeVisible();
  for (const { id, title } of statementKinds)
    await expect(page.locator(`[id="signal-${id}"]`).getByRole("heading", { level: 3, name: title })).toBeVisible();
  for (const { id, situation, steps } of PLAYBOOKS) {
    const entry = page.locator(`[id="playbook-${id}"]`);
    await expect(entry.getByRole("heading", { level: 3, name: situation })).toBeVisible();
    await expect(entry.getByRole("listitem")).toHaveCount(steps.length);
  }
});

test("an example carries the marks and the words of the engine itself", { tag: ONCE }, async ({ page, account: _ }) => {
  await page.goto("/guide");
  const wording = page.getByRole("article", { name: "This offers or asks for an agreement" });
  await expect(wording.locator("mark").first()).toHaveText("If you rank me first, I will rank you first.");
  await expect(wording.locator("[data-said=stop]").first()).toContainText("Take it out before you send this.");

  const frequent = page.getByRole("article", { name: "Messages close together" });
  await expect(frequent.locator("[data-said=warn]")).toHaveText(
    "Update to Lakeshore University IR Residency on Oct 8, 2026: you messaged them only 7 days before.",
  );
  await expect(frequent).toContainText("A thank-you is sent the day after another message.");

  const signal = page.getByRole("article", { name: "Asks how you will rank them" });
  await expect(signal.locator("mark").first()).toHaveText("How will you rank us?");
  await expect(signal.locator("[data-signal=asks-rank]").first()).toHaveText("Asks how you will rank them");
});

test("it says that the rules change, and where they stand", { tag: ONCE }, async ({ page, account: _ }) => {
  await page.goto("/guide");
  await expect(page.getByRole("main")).toContainText("The Match’s own rules change every year");
  await expect(page.getByRole("main")).toContainText("This isn’t legal advice");
  const link = page.getByRole("link", { name: "NRMP’s code of conduct for applicants" });
  await expect(link).toHaveAttribute("href", "https://www.nrmp.org/policy/match-code-of-conduct-applicants");
  await expect(link).toHaveAttribute("rel", "noreferrer");
});

test("a guest reads it too, and finds it from any screen", async ({ page, visitor, isMobile }) => {
  await visitor.tryTheSample();
  if (isMobile) await page.getByRole("button", { name: "More screens" }).click();
  const way = isMobile ? page.getByRole("menuitem", { name: "Guide" }) : page.getByRole("link", { name: "Guide" });
  await way.click();
  await expect(page.getByRole("heading", { level: 1, name: "Guide" })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe("/guide");
});

test("its contents lead to an entry by keyboard", async ({ page, account: _, isMobile }) => {
  await page.goto("/guide");
  if (isMobile) await page.getByText(`${rules.cadence.length} in this part`).first().click();
  const link = page.getByRole("link", { name: "Messages close together" });
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/guide#too-frequent$/);
  await expect(page.getByRole("article", { name: "Messages close together" })).toBeInViewport();
});

test("it opens with the questions people ask; search and a finding lead to them", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  await openSeason(often().build());
  await page.goto("/guide");
  const parts = page.getByRole("main").getByRole("heading", { level: 2 });
  await expect(parts.first()).toHaveText("Questions people ask");
  const asked = page.getByRole("article", { name: "I told two programs they’re first" });
  await expect(asked).toContainText("Decide which one is true, and take the other back");
  await expect(asked.getByRole("link", { name: "#1 letter" })).toHaveAttribute("href", "/letter");

  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("late thank");
  await page.getByRole("option", { name: "My thank-you is late" }).click();
  await expect(page).toHaveURL(/\/guide#question-late-thank-you$/);
  await expect(page.getByRole("article", { name: "My thank-you is late" })).toBeInViewport();

  await page.goto("/today");
  await page.getByRole("link", { name: "How much outreach is too much?" }).click();
  await expect(page).toHaveURL(/\/guide#question-too-much$/);
});

test("its headings stand in order", { tag: ONCE }, async ({ page, account: _ }) => {
  await page.goto("/guide");
  const levels = await page
    .getByRole("main")
    .getByRole("heading")
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.slice(1).forEach((level, i) => {
    expect(level - (levels[i] ?? 0)).toBeLessThanOrEqual(1);
  });
});

test("a warning on Today leads to its entry", async ({ page, openSeason }) => {
  await openSeason(often().build());
  await page.goto("/today");
  const finding = page.getByRole("region", { name: /Worth a look/ }).getByRole("listitem");
  await expect(finding).toContainText("Update to");
  await expect(async () => {
    await finding.getByRole("link", { name: "Why this? Messages close together" }).click({ timeout: 3_000 });
    await expect(page).toHaveURL(/\/guide#too-frequent$/, { timeout: 10_000 });
  }).toPass();
  await expect(page.getByRole("article", { name: "Messages close together" })).toBeInViewport();
});

test("a stop and a reminder on Today lead to theirs; a notice is not on Today", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  await openSeason(
    season()
      .program("p1", { name: "Harlow–St. Anne", rank: 1 })
      .program("p2", { name: "Keystone Methodist", rank: 2 })
      .interview("p1", daysAgo(90))
      .interview("p2", hoursAgo(80))
      .sent("p1", "intent", daysAgo(30))
      .sent("p1", "intent", daysAgo(12))
      .sent("p2", "intent", hoursAgo(10))
      .build(),
  );
  await page.goto("/today");
  await expect(page.getByRole("main")).not.toContainText("A second #1 letter to the same program");
  await expect(page.getByRole("link", { name: "Why this? One #1 letter at a time" })).toHaveAttribute(
    "href",
    "/guide#one-letter-of-intent",
  );
  await page
    .getByRole("button", { name: /^More about Thank-you/ })
    .first()
    .click();
  await page.getByRole("menuitem", { name: "Why this?" }).click();
  await expect(page).toHaveURL(/\/guide#thank-you$/);
});

test("a finding stands on the messages concerned, and can be dismissed, undone and put back", async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(often().sent("p1", "logistics", daysAgo(20), { subject: "The 20th suits me" }).build());
  await app.openProgram("Harlow–St. Anne");
  const event = (subject: string) =>
    page.getByRole("list", { name: "Timeline" }).getByRole("listitem").filter({ hasText: subject });
  const mark = (subject: string) => event(subject).getByRole("link", { name: "Warning: Messages close together" });
  // Once, at the message that brought it.
  await expect(mark("A paper is out")).toHaveAttribute("href", "/guide#too-frequent");
  await expect(mark("Interest in training with you")).toHaveCount(0);
  await expect(mark("The 20th suits me")).toHaveCount(0);

  const findings = page.getByRole("region", { name: "Findings" });
  const dismiss = findings.getByRole("button", { name: "Dismiss: Messages close together" });
  await findings.getByText("Why, and what to do").click();
  await expect(findings.getByRole("link", { name: "In the guide Messages close together" })).toHaveAttribute(
    "href",
    "/guide#too-frequent",
  );
  await dismiss.click();
  await expect(dismiss).toHaveCount(0);
  await expect(mark("A paper is out")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(dismiss).toBeVisible();
  await expect(mark("A paper is out")).toBeVisible();

  await dismiss.click();
  await expect(dismiss).toHaveCount(0);
  await page.reload();
  await expect(dismiss).toHaveCount(0);
  await findings.getByText("1 dismissed").click();
  await expectAccessible(page);
  await findings.getByRole("button", { name: /^Restore: Update to Harlow–St. Anne/ }).click();
  await expect(dismiss).toBeVisible();
  await expect(findings.getByText("1 dismissed")).toHaveCount(0);
});

test("where words are not saved yet, the guide opens in a tab of its own", { tag: ONCE }, async ({
  page,
  app,
  openSeason,
}) => {
  const { drafts } = await openSeason(
    often().draft("p1", "update", { body: "Could you tell me where I stand on your rank list?" }).build(),
  );
  await page.goto(`/write/${drafts[0]?.id}`);
  await app.openChecks();
  const opened = page.waitForEvent("popup");
  await page.getByRole("link", { name: "Why this? This asks how you’re ranked (opens in a new tab)" }).click();
  await expect(await opened).toHaveURL(/\/guide#asks-rank$/);

  await page.goto("/decode");
  await page.getByLabel("What they wrote").fill("Are we your first choice?");
  await expect(
    page.getByRole("link", { name: "Why this? Asks how you will rank them (opens in a new tab)" }),
  ).toHaveAttribute("href", "/guide#signal-asks-rank");

  await page.goto("/today");
  const sheet = await app.fillLog({ line: "update harlow now", text: "You are my number one choice." });
  await expect(sheet.getByRole("link", { name: /\(opens in a new tab\)$/ }).first()).toHaveAttribute(
    "target",
    "_blank",
  );
});

test("the stop before a second #1 letter leads to the guide without losing the words", async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(
    season()
      .program("p1", { name: "Harlow–St. Anne", rank: 1 })
      .program("p2", { name: "Keystone Methodist", rank: 2 })
      .sent("p1", "intent", daysAgo(10))
      .build(),
  );
  await page.goto("/today");
  const sheet = await app.fillLog({ line: "#1 keystone", text: "I will rank you first." });
  await sheet.getByRole("button", { name: /^Save(?! and)/ }).click();
  const link = app.stop().getByRole("link", { name: "Why this? One #1 letter at a time (opens in a new tab)" });
  await expect(link).toHaveAttribute("href", "/guide#one-letter-of-intent");
  await expectAccessible(page);
});
