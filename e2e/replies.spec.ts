import { type Page, expect as plain } from "@playwright/test";
import { season } from "@/lib/season/builder";
import { expect, hoursAgo, ONCE, test } from "./fixtures";
import { expectAccessibleInBothThemes, expectFitsWidth } from "./sound";

const ASKED =
  "Dear Jordan,\n\nWe enjoyed your visit. Are we your first choice? Please tell us by Friday.\n\nElena Marsh";

/** Keystone holds the #1 letter and is ranked second by now; Harlow is first. */
const changedMind = () =>
  season()
    .program("p1", { name: "Harlow–St. Anne", rank: 1 })
    .program("p2", { name: "Keystone Methodist", rank: 2 })
    .contact("c1", "p1", { name: "Elena Marsh", title: "Dr.", role: "program-director" })
    .contact("c2", "p2", { name: "Joan Bell", title: "Dr.", role: "program-director" })
    .interview("p1", hoursAgo(900))
    .interview("p2", hoursAgo(950))
    .sent("p2", "intent", hoursAgo(480), { recipients: ["c2"], body: "You are my first choice." });

const letterOf = (page: Page) => page.getByRole("textbox", { name: "Message" });
const choice = (page: Page, name: string) =>
  page.getByRole("region", { name: "Answer it" }).getByRole("listitem").filter({ hasText: name });

/** Puts a text into the field on /decode, once the page is alive. */
async function pasteIn(page: Page, text: string) {
  await page.goto("/decode");
  await expect(async () => {
    await page.getByLabel("What they wrote").fill(text);
    await expect(page.getByRole("button", { name: /^Log it/ })).toBeVisible({ timeout: 2_000 });
  }).toPass();
}

/** What this browser keeps of a paste that is not logged. */
const keptPastes = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.endsWith(":decode")).length);

/** Writes words into every slot that is left, with the keys that walk through them. */
async function fillSlots(page: Page, words: string[]) {
  const letter = letterOf(page);
  await letter.focus();
  for (const sentence of words) {
    await page.keyboard.press("Tab");
    await page.keyboard.type(sentence);
  }
  plain(await letter.inputValue()).not.toMatch(/\{\{/);
}

test("a question that oversteps is decoded, logged as waiting, answered without committing, and waits no more", async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(changedMind().build());
  await pasteIn(page, ASKED);
  await expect(page.getByRole("list", { name: "Readings" })).toContainText("Are we your first choice?");
  await page.getByRole("button", { name: "Log it, then answer" }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel("Log in one line").fill("question harlow marsh now");
  await expect(sheet.getByRole("checkbox", { name: "Needs a reply" })).toBeChecked();
  await sheet.getByRole("button", { name: /^Save(?! and)/ }).click();

  await page.waitForURL("**/messages/*");
  await expect(page.getByRole("heading", { level: 1, name: "Question from Dr. Elena Marsh" })).toBeVisible();
  await expect(page.getByText("Waiting for your reply")).toBeVisible();
  const first = choice(page, "Truly first");
  await expect(first).toContainText("Keystone Methodist was told it’s first");
  await expect(first).toContainText("“You are my first choice.”");
  await expect(first.getByRole("link", { name: /^Start/ })).toHaveCount(0);
  await expectFitsWidth(page);
  await expectAccessibleInBothThemes(page);

  await page.getByRole("link", { name: "Start a reply: Undecided" }).click();
  await expect(letterOf(page)).toHaveValue(
    /^Dear Dr\. Marsh,\n\nThank you for your message of .*still putting my list together/,
  );
  await fillSlots(page, ["The clinic at Harlow, where the team sees its own patients again."]);
  await expect(page.getByRole("status").filter({ hasText: /^Saved \d/ })).toBeVisible();
  await page.getByRole("button", { name: /^Mark as sent/ }).click();
  // The question that was logged may still be spoken of.
  await expect(app.said(/^Logged for Harlow–St. Anne: reply to Dr. Marsh, now/)).toBeVisible();
  await page.goto("/today");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("Reply to Dr. Elena Marsh")).toHaveCount(0);
});

const REFUSED = "Thank you for your interest. Unfortunately we will not be ranking you.";
const WISHED = "It was good to meet you. We do not accept post-interview communication.";

test("a refusal is said first with no meter over it; the paste is there after a reload, and gone once it is logged", {
  tag: ONCE,
}, async ({ page, openSeason }) => {
  await openSeason(changedMind().build());
  await pasteIn(page, REFUSED);
  await expect(page.getByRole("heading", { name: "Turned down" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "How strong is it?" })).toHaveCount(0);
  await expect(page.getByRole("list", { name: "Readings" }).getByRole("listitem").first()).toContainText(
    "Unfortunately we will not be ranking you.",
  );

  await page.reload();
  await expect(page.getByRole("heading", { name: "Turned down" })).toBeVisible();
  await page.getByRole("button", { name: "Edit text" }).click();
  await expect(page.getByLabel("What they wrote")).toHaveValue(REFUSED);
  await page.getByRole("button", { name: "New reply" }).click();
  await expect(page.getByLabel("What they wrote")).toHaveValue("");
  plain(await keptPastes(page)).toBe(0);

  await pasteIn(page, REFUSED);
  plain(await keptPastes(page)).toBe(1);
  await page.getByRole("button", { name: "Log it", exact: true }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel("Log in one line").fill("decision harlow now");
  await sheet.getByRole("button", { name: /^Save(?! and)/ }).click();
  await page.waitForURL("**/messages/*");
  await expect(page.getByRole("heading", { name: "Turned down" })).toBeVisible();
  await expect(page.getByText("A rejection needs no answer.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Write an answer" })).toBeHidden();
  plain(await keptPastes(page)).toBe(0);
});

test("a wish not to be written to is told with its words, set as the program’s policy, and taken back with Undo", async ({
  page,
  app,
  openSeason,
}) => {
  const { messages } = await openSeason(changedMind().received("p1", "other", hoursAgo(30), { body: WISHED }).build());
  const wish = page.getByRole("region", { name: "They ask for no messages after the interview" });
  await pasteIn(page, WISHED);
  await expect(wish).toContainText("We do not accept post-interview communication.");
  await expect(wish).toContainText("You can set it for the program once this is logged.");
  await expect(page.getByText("They don’t want an answer.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Log it", exact: true })).toBeVisible();
  await page.getByLabel("What they wrote").fill("Please do not send further messages.");
  await expect(page.getByRole("region", { name: "They ask for no messages at all" })).toBeVisible();
  await expect(page.getByText("No phrase we recognize")).toHaveCount(0);

  await page.goto(`/messages/${messages.find(({ kind }) => kind === "other")?.id}`);
  await expect(wish).toContainText("Current contact policy for Harlow–St. Anne: Messages welcome.");
  await expect(page.getByRole("link", { name: "Write an answer" })).toBeHidden();
  await expectFitsWidth(page);
  await expectAccessibleInBothThemes(page);
  await page.getByText("Answer anyway").click();
  await expect(page.getByRole("link", { name: "Write an answer" })).toBeVisible();

  const set = page.getByRole("button", { name: "Set contact policy: None after interviews" });
  // A click before the page is alive sets nothing.
  await expect(async () => {
    if (await set.isVisible()) await set.click({ timeout: 2_000 });
    await expect(wish).toContainText("Contact policy for Harlow–St. Anne is set: None after interviews.", {
      timeout: 5_000,
    });
  }).toPass();
  await app.said("Contact policy: None after interviews.").getByRole("button", { name: "Undo" }).click();
  await expect(app.said("Undone. Contact policy: Messages welcome.")).toBeVisible();
  await expect(set).toBeVisible();
});

test("a waitlist is no rejection: it is told as one, and sets the stage with Undo", async ({
  page,
  app,
  openSeason,
}) => {
  const { messages } = await openSeason(
    changedMind()
      .received("p1", "decision", hoursAgo(30), {
        body: "You've been placed on our interview waitlist. We'll contact you if a spot opens.",
      })
      .build(),
  );
  await page.goto(`/messages/${messages.find(({ kind }) => kind === "decision")?.id}`);
  const says = page.getByRole("region", { name: "What it says" });
  await expect(says).toContainText("On their waitlist");
  await expect(says).not.toContainText("Turned down");
  await expect(page.getByText("A rejection needs no answer.")).toHaveCount(0);
  await page.getByRole("button", { name: "Set stage: Waitlist" }).click();
  await expect(says).toContainText("Stage for Harlow–St. Anne is set: Waitlist.");
  await app.said("Stage: Waitlist.").getByRole("button", { name: "Undo" }).click();
  await expect(app.said(/^Undone. Stage: /)).toBeVisible();
  await expect(page.getByRole("button", { name: "Set stage: Waitlist" })).toBeVisible();
  await expectFitsWidth(page);
});

test("a #1 letter is taken back and the new one sent, by the keyboard alone; then “truly first” is open to the new one only", {
  tag: ONCE,
}, async ({ page, app, openSeason }) => {
  const { messages, programs } = await openSeason(
    changedMind().received("p1", "question", hoursAgo(30), { id: "m9", body: ASKED, needsReply: true }).build(),
  );
  const question = messages.find(({ kind }) => kind === "question");
  const { keyboard } = page;
  /** Marks the letter on the screen as sent by its keys. */
  async function send() {
    await expect(page.getByRole("status").filter({ hasText: /^Saved \d/ })).toBeVisible();
    await keyboard.press("ControlOrMeta+Enter");
    await page.waitForURL("**/programs/*");
    await expect(app.said(/^Logged for /).last()).toBeVisible();
  }
  /** Follows a link with the focus and Enter. */
  async function follow(name: string | RegExp) {
    const link = page.getByRole("link", { name }).first();
    await link.focus();
    await expect(link).toBeFocused();
    await keyboard.press("Enter");
  }

  await page.goto("/letter");
  await expect(page.getByRole("heading", { name: "If it’s no longer true" })).toBeVisible();
  await follow("Draft the note to Keystone Methodist");
  await expect(letterOf(page)).toHaveValue(/^Dear Dr\. Bell,/);
  await fillSlots(
    page,
    slotsFor(await letterOf(page).inputValue(), "Your program at Keystone deserves to hear this from me."),
  );
  await send();

  await page.goto(`/write?program=${programs[0]?.id}&kind=intent&template=intent`);
  await expect(letterOf(page)).toHaveValue(/\{\{/);
  await fillSlots(
    page,
    slotsFor(await letterOf(page).inputValue(), "Harlow is my first choice and I will rank it first."),
  );
  await send();

  await page.goto("/letter");
  await expect(page.getByRole("heading", { level: 1, name: "#1 letter" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "If it’s no longer true" })).toHaveCount(0);
  await page.goto(`/messages/${question?.id}`);
  await expect(choice(page, "Truly first").getByRole("link", { name: "Start a reply: Truly first" })).toBeVisible();
});

/** A sentence for every slot of a letter. */
const slotsFor = (letter: string, sentence: string) => (letter.match(/\{\{/g) ?? []).map(() => sentence);

test("the record of who wrote what is read, printed and taken along as a table", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  const { programs } = await openSeason(
    changedMind().received("p1", "question", hoursAgo(30), { body: ASKED, subject: "=1+1" }).build(),
  );
  await page.goto(`/record?program=${programs[0]?.id}`);
  const entries = page.getByRole("list", { name: "Messages" }).getByRole("listitem");
  await expect(entries).toHaveCount(1);
  await expect(entries).toContainText("Are we your first choice?");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation", { name: "Main" })).toBeHidden();
  await expect(entries).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await page.goto("/record");
  await expect(entries).toHaveCount(2);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download as CSV" }).click();
  const stream = await (await download).createReadStream();
  const table = (await stream.toArray()).join("");
  expect(table).toMatch(/^\ufeffwhen,direction,program/);
  expect(table).toContain("'=1+1");
});

test("what a reply asks to be done is named with its day, and becomes a task", { tag: ONCE }, async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(changedMind().build());
  await pasteIn(page, "I will pass this along to the committee... send me an updated CV by tomorrow?");
  const asked = page.getByRole("listitem").filter({ hasText: "send me an updated CV by tomorrow" });
  await expect(asked).toContainText(/due \w{3} \w{3} \d+/);
  await expectAccessibleInBothThemes(page);
  await asked.getByRole("button", { name: "Add as a task" }).click();
  await expect(app.said(/^Added a task, due .*: Send me an updated CV by tomorrow\./)).toBeVisible();
  await expect(asked).toContainText("A task now");
  const { season: saved } = await (await page.request.get("/api/season")).json();
  expect(saved.tasks).toMatchObject([{ title: "Send me an updated CV by tomorrow", dueOn: expect.any(String) }]);
});
