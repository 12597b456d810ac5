import type { Page } from "@playwright/test";
import { season } from "@/lib/season/builder";
import type { App } from "./app";
import { expect, hoursAgo, ONCE, test } from "./fixtures";
import { expectAccessible, expectFitsWidth } from "./sound";

const SENTENCE = "Keystone is my first choice and I will rank it number one.";
const REASON = "Keystone told me by phone that they have filled.";

/** Keystone holds the #1 letter, Tidewater does not yet. */
const oneLetterOut = () =>
  season()
    .program("p1", { name: "Keystone Methodist", rank: 1 })
    .contact("c1", "p1", { name: "Lena Forsyth", role: "program-director" })
    .program("p2", { name: "Tidewater Health", rank: 2 })
    .contact("c2", "p2", { name: "Marcus Bright", role: "program-director" })
    .sent("p1", "intent", hoursAgo(240), { body: SENTENCE, recipients: ["c1"] })
    .build();

const OWN = "After the visit I know that you are my #1.";

/** Types a thank-you whose words make it a second #1 letter, and saves. */
async function tryIt(app: App, page: Page) {
  const sheet = await app.fillLog({ line: "ty tidewater bright", subject: "Thank you", text: OWN });
  await expect(sheet).toContainText("Keystone Methodist already holds your #1 letter. Save to see your options.");
  await sheet.getByRole("button", { name: /^Save(?! and)/ }).click();
  const stop = app.stop();
  await expect(stop.getByRole("heading")).toBeFocused();
  await expect(stop).toContainText("Keystone Methodist");
  await expect(stop).toContainText(SENTENCE);
  await expect(stop).toContainText(OWN);
  return { sheet, stop, page };
}

test("is named with program, date and sentence, and Escape goes back to everything as it was typed", async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(oneLetterOut());
  await page.goto("/today");
  const { sheet, stop } = await tryIt(app, page);
  await expectAccessible(page);
  await expectFitsWidth(page);
  await page.keyboard.press("Escape");
  await expect(stop).toBeHidden();
  await expect(sheet.getByLabel("Subject")).toHaveValue("Thank you");
  await expect(sheet.getByLabel("Text")).toHaveValue(OWN);
  await expect(sheet.getByLabel("Log in one line")).toHaveValue("ty tidewater bright");
});

test("keeps it as a draft: nothing is logged, every word is in the draft", { tag: ONCE }, async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(oneLetterOut());
  await page.goto("/today");
  const { sheet, stop } = await tryIt(app, page);
  await stop.getByRole("button", { name: "Keep as draft" }).click();
  await expect(stop).toBeHidden();
  await expect(sheet).toBeHidden();
  await page.goto("/drafts");
  await page
    .getByRole("link", { name: /Tidewater Health/ })
    .first()
    .click();
  await expect(page.getByRole("textbox", { name: "Message" })).toHaveValue(OWN);
  await page.goto("/today");
  await expect(page.getByRole("main")).not.toContainText("letters out");
});

test("logs a release of the first, and then this one goes through", { tag: ONCE }, async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(oneLetterOut());
  await page.goto("/today");
  const { sheet, stop } = await tryIt(app, page);
  await stop.getByRole("button", { name: "Log take-back", exact: true }).click();
  await stop.getByRole("button", { name: "Log take-back to Keystone Methodist" }).click();
  await expect(stop).toBeHidden();
  await expect(sheet.getByLabel("Text")).toHaveValue(OWN);
  await sheet.getByRole("button", { name: /^Save(?! and)/ }).click();
  await expect(sheet).toBeHidden();
  await expect(app.said(/^Logged for Tidewater Health: /)).toBeVisible();
  await page.goto("/programs");
  await expect(page.getByRole("main")).toContainText("Tidewater Health");
  await page.goto("/today");
  await expect(page.getByRole("main")).not.toContainText("letters out");
});

test("records it anyway with a reason, which is shown, and the conflict stays until one is released", async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(oneLetterOut());
  await page.goto("/today");
  const { sheet, stop } = await tryIt(app, page);
  const record = stop.getByRole("button", { name: "Log it anyway" });
  await expect(record).toBeDisabled();
  await stop.getByRole("checkbox").check();
  await stop.getByLabel(/^Reason/).fill("too short");
  await expect(record).toBeDisabled();
  await stop.getByLabel(/^Reason/).fill(REASON);
  await record.click();
  await expect(sheet).toBeHidden();
  await page.goto("/today");
  const main = page.getByRole("main");
  await expect(main).toContainText("Keystone Methodist");
  await expect(main).toContainText(SENTENCE);
  await expect(main).toContainText(REASON);
  await expectAccessible(page);

  await app.log({ line: "release keystone forsyth" });
  await page.goto("/today");
  await expect(page.getByRole("main")).not.toContainText(REASON);
});

test("in two tabs at once only one letter gets through, the other is stopped and loses nothing", { tag: ONCE }, async ({
  page,
  context,
  app,
  openSeason,
}) => {
  const none = season()
    .program("p1", { name: "Keystone Methodist" })
    .program("p2", { name: "Tidewater Health" })
    .build();
  await openSeason(none);
  await page.goto("/today");
  const second = await context.newPage();
  await second.goto("/today");
  const { appOn } = await import("./app");
  const other = appOn(second);
  const first = await app.fillLog({ line: "#1 keystone", text: SENTENCE });
  const late = await other.fillLog({ line: "#1 tidewater", text: OWN });
  await first.getByRole("button", { name: /^Save(?! and)/ }).click();
  await expect(first).toBeHidden();
  await late.getByRole("button", { name: /^Save(?! and)/ }).click();
  await expect(other.stop()).toContainText("Keystone Methodist");
  await expect(other.stop()).toContainText(SENTENCE);
  await second.keyboard.press("Escape");
  await expect(late.getByLabel("Text")).toHaveValue(OWN);
});

test("the wording comes first: the sheet goes on with what is true, and is saved", { tag: ONCE }, async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(oneLetterOut());
  await page.goto("/today");
  const { sheet, stop } = await tryIt(app, page);
  await stop.getByRole("button", { name: "Change it" }).click();
  await expect(stop).toBeHidden();
  await expect(sheet.getByLabel("Text")).toHaveValue("I will rank Tidewater Health very highly.");
  await sheet.getByRole("button", { name: /^Save(?! and)/ }).click();
  await expect(app.said(/^Logged for Tidewater Health: /)).toBeVisible();
});

test("a text that names another program is asked about before it counts as a promise to the wrong one", async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(
    season().program("p1", { name: "Keystone Methodist" }).program("p2", { name: "Tidewater Health" }).build(),
  );
  await page.goto("/today");
  const sheet = await app.fillLog({
    line: "#1 tidewater",
    text: SENTENCE.replace("Keystone", "Keystone Methodist"),
  });
  const question = sheet.getByRole("group", { name: /The text names Keystone.*Is this message to Tidewater Health\?/ });
  await expect(question).toBeVisible();
  await expect(sheet).not.toContainText("will hold your #1 letter");
  await expectAccessible(page);
  await expectFitsWidth(page);
  // Nothing is saved until it is answered.
  await expect(sheet.getByRole("button", { name: /^Save(?! and)/ })).toBeDisabled();
  await question.getByRole("button", { name: "No, it’s to Keystone Methodist" }).click();
  await expect(question).toBeHidden();
  await expect(sheet).toContainText("Keystone Methodist will hold your #1 letter.");
  await sheet.getByRole("button", { name: /^Save(?! and)/ }).click();
  await expect(app.said(/^Logged for Keystone Methodist: /)).toBeVisible();
});

test("what was typed into it is offered again after Escape, and forgotten once it is saved", { tag: ONCE }, async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(oneLetterOut());
  await page.goto("/today");
  const { sheet, stop } = await tryIt(app, page);
  const reason = stop.getByLabel(/^Reason/);
  await reason.fill(REASON);
  await stop.getByRole("button", { name: "Log take-back", exact: true }).click();
  await stop.getByLabel(/^What you told/).fill("I told them that my list has changed.");
  await page.keyboard.press("Escape");
  await expect(stop).toBeHidden();
  await sheet.getByRole("button", { name: /^Save(?! and)/ }).click();
  await expect(reason).toHaveValue("");
  const offer = stop.getByRole("status").filter({ hasText: `Not saved: the reason you began: “${REASON}”` });
  await expectAccessible(page);
  await offer.getByRole("button", { name: "Continue" }).click();
  await expect(reason).toHaveValue(REASON);
  await expect(offer).toHaveCount(0);
  await stop.getByRole("button", { name: "Log take-back", exact: true }).click();
  const told = stop.getByRole("status").filter({ hasText: "what you told Keystone Methodist" });
  await told.getByRole("button", { name: "Discard" }).click();
  await expect(told).toHaveCount(0);
  await stop.getByRole("checkbox").check();
  await stop.getByRole("button", { name: "Log it anyway" }).click();
  await expect(sheet).toBeHidden();
  const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => /reason|take-back/.test(key)));
  expect(kept).toEqual([]);
});
