import { season } from "@/lib/season/builder";
import { ZONE } from "./app";
import { expect, hoursAgo, ONCE, PHONE, test } from "./fixtures";

/** Somebody at Harlow was met two days ago and is thanked by a template with slots. */
const harlow = () =>
  season({ timeZone: ZONE })
    .program("p1", { name: "Harlow–St. Anne" })
    .contact("c1", "p1", { name: "Elena Marsh", title: "Dr.", role: "program-director" })
    .interview("p1", hoursAgo(50), { participants: [{ contactId: "c1", thankYou: "expected" }] });

const SENTENCE = "Can we go on calls with you, I wondered";

test("a slot that is filled from the sheet has the focus, and what is typed at once is its text and no key", {
  tag: PHONE,
}, async ({ page, app, openSeason }) => {
  const { interviews } = await openSeason(harlow().build());
  await page.goto(`/write?interview=${interviews[0]?.id}`);
  const letter = page.getByRole("textbox", { name: "Message" });
  await expect(letter).toHaveValue(/^Dear Dr\. Marsh,/);
  await app.openChecks();
  await page
    .getByRole("button", { name: /^Fill: / })
    .first()
    .click();
  await page.keyboard.type(SENTENCE);
  await expect(letter).toBeFocused();
  await expect(letter).toHaveValue(new RegExp(SENTENCE));
  await expect(page.getByRole("dialog")).toHaveCount(0);
  // And it stays there once the sheet is gone for good.
  await page.waitForTimeout(400);
  await expect(letter).toBeFocused();
});

test("a sentence whose field goes away under it opens nothing; a key pressed after a rest does", {
  tag: ONCE,
}, async ({ page, openSeason }) => {
  await openSeason(harlow().build());
  await page.goto("/programs");
  const find = page.getByRole("searchbox", { name: /program/i });
  await find.fill("har");
  await find.pressSequentially("low", { delay: 20 });
  await find.blur();
  await page.keyboard.type(SENTENCE);
  await expect(page).toHaveURL(/\/programs/);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(async () => {
    await page.keyboard.press("c");
    await expect(page.getByRole("dialog")).toBeVisible({ timeout: 500 });
  }).toPass();
});

test("Undo is one key away, its button two, and it waits until somebody is there to read it", {
  tag: ONCE,
}, async ({ page, app, openSeason }) => {
  await openSeason(harlow().build());
  await page.clock.install();
  await page.goto("/today");
  const marsh = page.getByRole("checkbox", { name: /Elena Marsh sent/ });
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(marsh).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("e");
  const undo = app.said(/Elena Marsh marked as sent/).getByRole("button", { name: "Undo" });
  await expect(undo).toBeVisible();
  await page.clock.fastForward(60_000);
  await expect(undo).toBeVisible();
  await page.keyboard.press("F6");
  await expect(undo).toBeFocused();
  // Under the focus its time does not run.
  await page.clock.fastForward(60_000);
  await page.keyboard.press("Enter");
  await expect(app.said("Undone.")).toBeVisible();
  await expect(marsh).toBeVisible();
});

test("the skip link is the first stop and leads past the bars", { tag: ONCE }, async ({ page, openSeason }) => {
  await openSeason(harlow().build());
  await page.goto("/today");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
});
