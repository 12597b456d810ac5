import type { Locator, Page } from "@playwright/test";
import { season } from "@/lib/season/builder";
import { dayOf, shiftDay } from "@/lib/season/time";
import { ZONE } from "./app";
import { expect, hoursAgo, ONCE, PHONE, test } from "./fixtures";

/** Counts what a person does: keys but for the text itself, clicks or taps, and the time it takes without thinking. */
function counting(page: Page) {
  const began = Date.now();
  const done = { keys: 0, clicks: 0 };
  return {
    done,
    seconds: () => Math.round((Date.now() - began) / 100) / 10,
    async key(name: string) {
      done.keys += 1;
      await page.keyboard.press(name);
    },
    /** Letters of a text, which are no effort of the product's making. */
    text: (words: string) => page.keyboard.type(words),
    async click(control: Locator) {
      done.clicks += 1;
      await control.click();
    },
    async choose(control: Locator, option: string) {
      done.clicks += 2;
      await control.selectOption(option);
    },
  };
}

function tell(job: string, { done, seconds }: ReturnType<typeof counting>) {
  const words = `${job}: ${done.keys} keys, ${done.clicks} clicks or taps, ${seconds()} s`;
  test.info().annotations.push({ type: "effort", description: words });
  console.log(words);
}

const late = () =>
  season()
    .program("p1", { name: "Harlow–St. Anne" })
    .contact("c1", "p1", { name: "Elena Marsh", role: "program-director", email: "marsh@harlow.example" })
    .contact("c2", "p1", { name: "Owen Tak" })
    .interview("p1", hoursAgo(75.5), {
      participants: [
        { contactId: "c1", thankYou: "expected" },
        { contactId: "c2", thankYou: "expected" },
      ],
    });

/** The page listens to keys. */
async function awake(page: Page) {
  await page.waitForLoadState("networkidle");
}

test("a message is logged by one line: two keys beyond its text", { tag: ONCE }, async ({ page, app, openSeason }) => {
  await openSeason(late().build());
  await page.goto("/today");
  await awake(page);
  const by = counting(page);
  await by.key("c");
  await by.text("ty harlow marsh, tak");
  await expect(page.getByRole("dialog")).toContainText("Clears both late thank-yous.");
  await by.key("Enter");
  await expect(app.said(/^Logged for Harlow–St. Anne/)).toBeVisible();
  tell("Log by line", by);
  expect(by.done).toEqual({ keys: 2, clicks: 0 });
});

test("a thank-you is written and marked sent: three keys beyond its text, and the next person follows", {
  tag: ONCE,
}, async ({ page, app, openSeason }) => {
  await openSeason(
    late()
      .draft("p1", "thank-you", {
        recipients: ["c1"],
        body: "Dear Dr. Marsh,\n\nThe Saturday clinic at Harlow was the best of the day.",
      })
      .build(),
  );
  await page.goto("/today");
  await awake(page);
  const by = counting(page);
  await by.key("j");
  await by.key("w");
  await expect(page.getByRole("heading", { level: 1, name: "Thank-you to Dr. Marsh" })).toBeVisible();
  // Two keys from the row to what is typed.
  await expect(page.getByRole("textbox", { name: "Message" })).toBeFocused();
  await by.key("ControlOrMeta+Enter");
  await expect(app.said(/^Logged for Harlow–St. Anne: thank-you to Dr. Marsh/)).toBeVisible();
  tell("Write and mark sent", by);
  await expect(page.getByRole("heading", { level: 1, name: "Thank-you to Dr. Tak" })).toBeVisible();
  expect(by.done).toEqual({ keys: 3, clicks: 0 });
});

test("the first reminder of one's own in a fresh season takes less than a minute", { tag: ONCE }, async ({
  page,
  account: _,
}) => {
  await page.goto("/today");
  await awake(page);
  const by = counting(page);
  await by.click(page.getByRole("link", { name: "Add program" }));
  await expect(page.getByLabel("Name", { exact: true })).toBeFocused();
  await by.text("Harlow–St. Anne");
  await by.key("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Harlow–St. Anne" })).toBeVisible();
  // A key right after typing is taken for the end of what was typed.
  await expect(async () => {
    await by.key("i");
    await expect(page.getByRole("heading", { level: 1, name: "Add interview" })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  const starts = page.getByLabel("Starts");
  await by.click(starts);
  await starts.fill(`${shiftDay(dayOf(Date.now(), ZONE), -1)}T09:00`);
  await by.choose(page.getByLabel("Length"), "4 hours");
  await by.click(page.getByLabel("Name of someone else"));
  await by.text("Dr. Elena Marsh, Owen Tak");
  await by.key("Enter");
  await expect(page.getByLabel("Thank-you for Owen Tak")).toHaveValue("expected");
  await by.click(page.getByRole("button", { name: "Add interview" }));
  await page.waitForURL("**/interviews");
  await expect(async () => {
    await by.key("g");
    await by.key("t");
    await page.waitForURL("**/today", { timeout: 2_000 });
  }).toPass();
  await expect(page.getByRole("checkbox", { name: "Thank-you to Dr. Elena Marsh sent" })).toHaveCount(1);
  tell("First reminder in a fresh season", by);
  expect(by.done.clicks).toBeLessThanOrEqual(6);
  expect(by.seconds()).toBeLessThan(60);
});

/** What is taken for one click or tap with finding where to, and for one typed letter, by somebody who isn't used to the screen. */
const SECONDS = { click: 5, letter: 1 };
const PROFILE_SECONDS = 180;

test("a guest’s profile takes three minutes, moves the list with each answer, and may be left half-filled", {
  tag: ONCE,
}, async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: /^Find programs/ }).click();
  await page.waitForURL("**/find");
  await awake(page);
  const by = counting(page);
  let letters = 0;
  const list = page.locator("[data-found]");
  const reasons = async () => (await list.allTextContents()).join("\n");
  const type = async (label: string, words: string) => {
    await by.click(page.getByLabel(label, { exact: true }).last());
    await by.text(words);
    letters += words.length;
  };
  /** Answers, and waits for the list to say something else. */
  const moves = async (answer: () => Promise<void>) => {
    const before = await reasons();
    await answer();
    await expect.poll(reasons).not.toBe(before);
  };

  await moves(() => type("Step 2 CK", "246"));
  // Half-filled, it is kept as it is.
  await expect(page.getByText("Profile saved.")).toBeVisible();
  await page.reload();
  await awake(page);
  await by.click(page.getByRole("button", { name: "Edit profile" }));
  await expect(page.getByLabel("Step 2 CK", { exact: true })).toHaveValue("246");

  await by.choose(page.getByLabel("Step 1", { exact: true }), "Passed");
  await type("Graduation year", "2019");
  await moves(() => by.choose(page.getByLabel("ECFMG certified", { exact: true }), "Yes"));
  await moves(() => by.choose(page.getByLabel("Letters", { exact: true }), "3"));
  await by.choose(page.getByLabel("Letter 1 from"), "IR attending");
  await moves(() => type("Where they work", "Emory University"));
  await type("US clinical months", "5");
  await type("Publications", "4");
  await type("Presentations", "3");
  await by.click(page.getByRole("button", { name: "Add tie" }));
  await moves(() => by.choose(page.getByLabel("State", { exact: true }).first(), "Ohio"));
  await type("Why", "You grew up there");
  await by.choose(page.getByLabel("What", { exact: true }), "ESIR");
  await moves(() => by.click(page.getByRole("button", { name: "Add", exact: true })));
  await expect(page.getByText("Profile saved.")).toBeVisible();

  const seconds = by.done.clicks * SECONDS.click + (by.done.keys + letters) * SECONDS.letter;
  tell(`A whole profile, ${letters} letters, ${seconds} s at ${SECONDS.click} s a click`, by);
  expect(by.done).toEqual({ keys: 0, clicks: 22 });
  expect(seconds).toBeLessThanOrEqual(PROFILE_SECONDS);
});

test("on a phone: a message in two taps, a letter copied and marked sent in two", { tag: PHONE }, async ({
  page,
  app,
  context,
  openSeason,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { drafts } = await openSeason(
    late()
      .draft("p1", "update", {
        recipients: ["c1"],
        news: "publication",
        body: "Dear Dr. Marsh,\n\nOur paper on filters at Harlow was accepted.",
      })
      .build(),
  );
  await page.goto("/today");
  await awake(page);
  const logging = counting(page);
  await logging.click(page.getByRole("button", { name: "Log message" }));
  await logging.text("ty harlow marsh, tak");
  await expect(page.getByRole("dialog")).toContainText("Clears both late thank-yous.");
  await logging.click(page.getByRole("dialog").getByRole("button", { name: /^Save(?! and)/ }));
  await expect(app.said(/^Logged for Harlow–St. Anne/)).toBeVisible();
  tell("Phone: log", logging);
  expect(logging.done).toEqual({ keys: 0, clicks: 2 });

  await page.goto(`/write/${drafts[0]?.id}`);
  await awake(page);
  const sending = counting(page);
  await sending.click(page.getByRole("button", { name: /^Copy/ }));
  await expect(app.said("Copied.")).toBeVisible();
  await sending.click(page.getByRole("button", { name: /^Mark as sent/ }));
  await expect(app.said(/^Logged for Harlow–St. Anne: update to Dr. Marsh/)).toBeVisible();
  tell("Phone: copy and mark sent", sending);
  expect(sending.done).toEqual({ keys: 0, clicks: 2 });
});

test("on a phone: a thank-you is marked sent in one tap", { tag: PHONE }, async ({ page, app, openSeason }) => {
  await openSeason(late().build());
  await page.goto("/today");
  await awake(page);
  const marking = counting(page);
  await marking.click(page.getByRole("checkbox", { name: "Thank-you to Dr. Elena Marsh sent" }));
  await expect(app.said(/^Logged for Harlow–St. Anne\. Thank-you to Dr\. Elena Marsh marked as sent\./)).toBeVisible();
  tell("Phone: mark sent", marking);
  expect(marking.done).toEqual({ keys: 0, clicks: 1 });
});
