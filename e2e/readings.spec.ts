import type { Page } from "@playwright/test";
import { season } from "@/lib/season/builder";
import { expect, hoursAgo, ONCE, test } from "./fixtures";
import { expectAccessible, expectFitsWidth } from "./sound";

const SENTENCE = "Keystone is my first choice and I will rank it number one.";
/** It can be read both ways. */
const MAY_COMMIT = "I cannot picture myself training anywhere else.";
const ASKS = "Does this tell them they’re your #1?";

/** Keystone holds the #1 letter. */
const keystoneHolds = () =>
  season()
    .program("p1", { name: "Keystone Methodist", rank: 1 })
    .contact("c1", "p1", { name: "Lena Forsyth", role: "program-director" })
    .program("p2", { name: "Tidewater Health", rank: 3 })
    .contact("c2", "p2", { name: "Marcus Bright", role: "program-director" })
    .sent("p1", "intent", hoursAgo(480), { body: SENTENCE, recipients: ["c1"] });

const question = (page: Page) => page.getByRole("group", { name: new RegExp(ASKS.replaceAll("?", "\\?")) });
const saved = (page: Page) => page.getByRole("status").filter({ hasText: /^Saved/ });

test("a sentence that can be read both ways is asked about before the letter leaves, and the answer stays with it", async ({
  page,
  openSeason,
}) => {
  const { programs } = await openSeason(keystoneHolds().build());
  await page.goto(`/write?program=${programs[1]?.id}&kind=reply`);
  const letter = page.getByRole("textbox", { name: "Message" });
  await letter.fill(`Thank you for the visit to Tidewater. ${MAY_COMMIT}`);
  await expect(page.locator('[data-mark][class*="asks"]')).toHaveText([MAY_COMMIT]);
  await expect(question(page)).toContainText("Yes makes it a #1 letter, and Keystone Methodist holds yours.");
  await expectAccessible(page);
  await expectFitsWidth(page);

  // Never assumed either way: every way of leaving asks first.
  await page.getByRole("button", { name: /^Mark as sent/ }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Answer first" })).toBeVisible();
  await expect(question(page).getByRole("button", { name: "Yes" })).toBeFocused();
  await page.keyboard.press("n");
  await expect(question(page)).toBeHidden();
  await expect(page.locator('[data-mark][class*="asks"]')).toHaveCount(0);
  await expect(saved(page)).toBeVisible();

  await page.reload();
  await expect(letter).toHaveValue(new RegExp(MAY_COMMIT));
  await expect(question(page)).toBeHidden();
});

test("by keyboard: F8 goes to the question, Y makes it a second letter, and the answer can be changed", {
  tag: ONCE,
}, async ({ page, openSeason }) => {
  const { programs } = await openSeason(keystoneHolds().build());
  await page.goto(`/write?program=${programs[1]?.id}&kind=reply`);
  const letter = page.getByRole("textbox", { name: "Message" });
  await letter.fill(`Thank you for the visit to Tidewater. ${MAY_COMMIT}`);
  await expect(question(page)).toBeVisible();
  await letter.press("F8");
  await expect(question(page).getByRole("button", { name: "Yes" })).toBeFocused();
  await page.keyboard.press("y");
  await expect(page.locator('[data-mark][class*="stop"]')).toHaveText([MAY_COMMIT]);
  const beside = page.getByRole("complementary", { name: "Beside the letter" });
  await expect(beside).toContainText(`You said “${MAY_COMMIT}” tells them they’re your #1.`);
  await beside.getByRole("button", { name: /^Change your answer/ }).click();
  await expect(question(page)).toBeVisible();
  await expect(beside).toContainText("If you answer");
  // The words are other words now.
  await letter.fill("Thank you for the visit to Tidewater.");
  await expect(question(page)).toBeHidden();
});

test("a message that could be a second letter is held until it is answered, and a yes meets the stop", async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(keystoneHolds().build());
  await page.goto("/today");
  const sheet = await app.fillLog({ line: "ty tidewater bright", subject: "Thank you", text: MAY_COMMIT });
  await expect(sheet.getByRole("group", { name: new RegExp(MAY_COMMIT) })).toBeVisible();
  await sheet.getByRole("button", { name: /^Save(?! and)/ }).click();
  const ask = page.getByRole("alertdialog", { name: "Answer this first" });
  await expect(ask.getByRole("heading")).toBeFocused();
  await expect(ask).toContainText("Your #1 letter is with Keystone Methodist.");
  await expectAccessible(page);
  await expectFitsWidth(page);
  await ask.getByRole("button", { name: "Yes" }).click();
  const stop = app.stop();
  await expect(stop).toContainText("You already have a #1 letter out");
  await expect(stop).toContainText(MAY_COMMIT);
  await page.keyboard.press("Escape");

  // Answered otherwise, it is logged, and the program's page says so.
  await sheet.getByRole("button", { name: /^Change your answer/ }).click();
  await sheet
    .getByRole("group", { name: new RegExp(MAY_COMMIT) })
    .getByRole("button", { name: "No" })
    .click();
  await sheet.getByRole("button", { name: /^Save(?! and)/ }).click();
  await expect(sheet).toBeHidden();
  await page.goto("/record");
  await expect(page.getByRole("main")).toContainText(`You said “${MAY_COMMIT}” doesn’t tell them they’re your #1.`);
});

test("what was sent before is asked about on its program's page, and an answer can be undone", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  const { programs } = await openSeason(
    season()
      .program("p1", { name: "Tidewater Health", rank: 1 })
      .sent("p1", "update", hoursAgo(480), { body: MAY_COMMIT })
      .build(),
  );
  await page.goto(`/programs/${programs[0]?.id}`);
  await question(page).getByRole("button", { name: "Yes" }).click();
  const main = page.getByRole("main");
  await expect(main).toContainText(`You said “${MAY_COMMIT}” tells them they’re your #1.`);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(question(page)).toBeVisible();
});
