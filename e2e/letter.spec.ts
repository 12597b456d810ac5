import { season } from "@/lib/season/builder";
import { dayOf, shiftDay } from "@/lib/season/time";
import { ZONE } from "./app";
import { daysAgo, expect, ONCE, test } from "./fixtures";
import { expectAccessible, expectSound } from "./sound";

const deadline = (days: number) => ({
  milestones: { rankListDeadline: `${shiftDay(dayOf(Date.now(), ZONE), days)}T21:00:00-05:00` },
});

/** A letter that is out to the program ranked first, and another program it could be moved to. */
const out = () =>
  season({ timeZone: ZONE, ...deadline(20) })
    .program("p1", { name: "Keystone Methodist", rank: 1, stage: "interviewed" })
    .program("p2", { name: "Tidewater Health", rank: 2, stage: "interviewed" })
    .contact("c1", "p1", { name: "Lena Forsyth" })
    .interview("p1", daysAgo(30))
    .interview("p2", daysAgo(25))
    .sent("p1", "intent", daysAgo(10), { body: "I will rank you first.", recipients: ["c1"] });

test("the #1 letter is taken back, or moved by the steps that are honest, from its page and from search", async ({
  page,
  openSeason,
}) => {
  const { programs } = await openSeason(out().build());
  await page.goto("/letter");
  await expect(page.getByRole("heading", { name: "Keystone Methodist holds your #1 letter" })).toBeVisible();
  const change = page.getByRole("region", { name: "If you change your mind" });
  await expect(change.getByRole("link", { name: "Take it back" })).toHaveAttribute("href", /kind=intent-release/);
  await expect(change.getByRole("button", { name: "Log take-back to Keystone Methodist" })).toBeVisible();
  await expectSound(page);
  await change.getByLabel("Move it to").selectOption("Tidewater Health");
  await change.getByRole("button", { name: "Show the steps" }).click();
  const steps = page.getByRole("region", { name: "If it’s no longer true" }).getByRole("listitem");
  await expect(steps).toHaveCount(3);
  await expect(steps.nth(0).getByRole("link", { name: "Draft the note to Keystone Methodist" })).toBeVisible();
  await expect(steps.nth(2)).toContainText("Rank Tidewater Health first on the rank list");
  await expect(steps.nth(2).getByRole("link", { name: "Draft the letter to Tidewater Health" })).toHaveAttribute(
    "href",
    new RegExp(`program=${programs[1]?.id}.*kind=intent`),
  );

  await page.goto("/today");
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("1 letter tidewater");
  await page.getByRole("option", { name: "Give the #1 letter to Tidewater Health" }).click();
  await expect(steps).toHaveCount(3);
});

test("one event is one card: a letter sent too early to a program ranked second, until it is taken back", {
  tag: ONCE,
}, async ({ page, app, openSeason }) => {
  await openSeason(
    season({ timeZone: ZONE })
      .program("p1", { name: "Keystone Methodist", rank: 2 })
      .program("p2", { name: "Tidewater Health", rank: 1 })
      .sent("p1", "intent", daysAgo(10), { body: "I will rank you first." })
      .build(),
  );
  await page.goto("/today");
  const worth = page.getByRole("region", { name: /^Worth a look/ });
  const card = worth.getByRole("listitem");
  await expect(card).toHaveCount(1);
  await expect(card).toContainText("Also: ");
  await expect(card.getByRole("link", { name: /^(#1 letter|Open the rank list): / })).toBeVisible();
  await expectAccessible(page);
  await card.getByRole("button", { name: /^Dismiss/ }).click();
  await expect(card).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(card).toHaveCount(1);
  await expect(card).toContainText("Also: ");

  await app.log({ line: "release keystone now" });
  await expect(card).toHaveCount(0);
  await page.goto("/letter");
  await expect(page.getByRole("heading", { name: "Your #1 letter was taken back" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Findings" })).toHaveCount(0);
});

test("four findings of one sentence of a draft are one card, the stop first with its fix", { tag: ONCE }, async ({
  page,
  app,
  openSeason,
}) => {
  const { drafts } = await openSeason(
    out()
      .draft("p2", "thank-you", { body: "Tidewater was the best day of all. You are my #1.\n\nWith thanks" })
      .build(),
  );
  await page.goto(`/write/${drafts[0]?.id}`);
  await app.openChecks();
  const cards = page.getByRole("region", { name: "Checks" }).getByRole("listitem");
  const card = cards.filter({ hasText: "You are my #1." });
  await expect(card).toHaveCount(1);
  await expect(card).toContainText("Problem");
  await expect(card).toContainText("Warning:");
  await card.getByRole("button", { name: "Use “I will rank Tidewater Health very highly.”" }).click();
  await expect(card).toHaveCount(0);
});

test("a template with empty slots warns of nothing yet", { tag: ONCE }, async ({ page, app, openSeason }) => {
  const { programs } = await openSeason(out().build());
  await page.goto(`/write?program=${programs[1]?.id}&kind=update`);
  await app.openChecks();
  await expect(page.getByText("Nothing to fix but the empty slots")).toBeVisible();
});

test("in the stop the take-back is logged by one button", { tag: ONCE }, async ({ page, app, openSeason }) => {
  await openSeason(out().build());
  await page.goto("/today");
  const sheet = await app.fillLog({ line: "#1 tidewater", text: "I will rank you first." });
  await sheet.getByRole("button", { name: /^Save(?! and)/ }).click();
  await app
    .stop()
    .getByRole("button", { name: /^Log take-back/ })
    .click();
  await expect(app.stop().getByRole("button", { name: /^Log take-back/ })).toHaveCount(1);
});

test("marking the list as certified months early, or against something red, asks first", { tag: ONCE }, async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(
    season({ timeZone: ZONE, ...deadline(95) })
      .program("p1", { name: "Keystone Methodist", rank: 2, stage: "interviewed" })
      .program("p2", { name: "Tidewater Health", rank: 1, stage: "interviewed" })
      .sent("p1", "intent", daysAgo(10), { body: "I will rank you first." })
      .received("p2", "other", daysAgo(3), { body: "We will rank you highly." })
      .build(),
  );
  await page.goto("/rank-list");
  await expect(page.locator("[data-rank-row='Tidewater Health']")).toContainText("Ranked highly");
  await page.getByRole("button", { name: "Mark as certified" }).click();
  const asked = page.getByRole("alert").filter({ hasText: "Have you certified this list in R3?" });
  await expect(asked).toContainText(/The deadline is 9[45] days away/);
  await expect(asked).toContainText("#1 letter and rank 1 differ.");
  await expectAccessible(page);
  await asked.getByRole("button", { name: "Not yet" }).click();
  await expect(page.getByRole("button", { name: "Mark as certified" })).toBeVisible();
  await page.getByRole("button", { name: "Mark as certified" }).click();
  await asked.getByRole("button", { name: "Yes, choose when" }).click();
  await page.getByRole("button", { name: "Mark as certified" }).click();
  await expect(app.said("Marked as certified.")).toBeVisible();
  // Nothing counts down to what is done.
  await expect(page.getByText(/^9[345] days$/)).toHaveCount(0);
  await expect(page.getByText(/^R3 takes changes until /)).toBeVisible();
});

test("a letter that the list contradicts is told once, where it is moved or taken back", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  await openSeason(
    season({ timeZone: ZONE, ...deadline(95) })
      .program("p1", { name: "Keystone Methodist", rank: 2, stage: "interviewed" })
      .program("p2", { name: "Tidewater Health", rank: 1, stage: "interviewed" })
      .sent("p1", "intent", daysAgo(10), { body: "I will rank you first." })
      .build(),
  );
  await page.goto("/rank-list");
  await expect(page.getByText("You told Keystone Methodist it was first.")).toHaveCount(1);
  const before = page.getByRole("region", { name: "Before you certify" });
  await expect(before).toContainText("#1 letter and rank 1 differ");
  await expect(before).not.toContainText("is ranked 2");
  await page.goto("/today");
  await expect(page.getByText(/#1 letter to Keystone Methodist, which is ranked 2nd/)).toHaveCount(1);
  await expect(page.getByText(/no longer true/)).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Ranked 2 on your list" })).toBeVisible();
});

test("two seasons of one name are told apart, and the sidebar names the one that is open", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  const named = () => season({ timeZone: ZONE, label: "2026–2027" });
  await openSeason(named().build());
  await openSeason(named().program("p1", { name: "Keystone Methodist" }).build());
  await page.goto("/settings");
  await expect(page.getByRole("link", { name: "Season: 2026–2027" })).toBeVisible();
  const open = page.getByRole("button", { name: /^Open 2026–2027, started / });
  await expect(open.first()).toBeVisible();
  await expectAccessible(page);
});
