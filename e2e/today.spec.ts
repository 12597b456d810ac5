import { season } from "@/lib/season/builder";
import { expect, hoursAgo, ONCE, PHONE, test } from "./fixtures";
import { expectAccessible, expectFitsWidth } from "./sound";

const harlow = () =>
  season()
    .program("p1", { name: "Harlow–St. Anne" })
    .contact("c1", "p1", { name: "Elena Marsh", role: "program-director" })
    .contact("c2", "p1", { name: "Owen Tak" });

const lateInterview = () =>
  harlow().interview("p1", hoursAgo(75.5), {
    participants: [
      { contactId: "c1", thankYou: "expected" },
      { contactId: "c2", thankYou: "expected" },
    ],
  });

test("a late thank-you says who, which program and how late, and goes when it is marked sent", async ({
  page,
  openSeason,
}) => {
  await openSeason(lateInterview().build());
  await page.goto("/today");
  const late = page.getByRole("region", { name: "Late" });
  const group = late.getByRole("article", { name: "Harlow–St. Anne" });
  await expect(late.getByRole("heading", { level: 2 })).toHaveText("Late2 thank-yous past 72 hours");
  await expect(group).toContainText("3 hours 30 minutes late");
  await expect(group.getByRole("listitem")).toContainText(["Dr. Elena Marsh", "Dr. Owen Tak"]);
  await expectAccessible(page);
  await expectFitsWidth(page);

  await group.getByRole("checkbox", { name: "Thank-you to Dr. Elena Marsh sent" }).click();
  await expect(
    page.getByText("Logged for Harlow–St. Anne. Thank-you to Dr. Elena Marsh marked as sent."),
  ).toBeVisible();
  await expect(group.getByRole("checkbox", { name: /Elena Marsh/ })).toHaveCount(0);
  await expect(group.getByRole("listitem").filter({ hasText: "Elena Marsh" })).toContainText("Sent");

  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Undone. Dr. Elena Marsh is late again.")).toBeVisible();
  await expect(group.getByRole("checkbox", { name: /Elena Marsh/ })).toBeVisible();
});

test("by keyboard alone: J to the second person, E marks it sent, the focus goes to the neighbour", {
  tag: ONCE,
}, async ({ page, openSeason }) => {
  await openSeason(lateInterview().build());
  await page.goto("/today");
  const marsh = page.getByRole("checkbox", { name: "Thank-you to Dr. Elena Marsh sent" });
  const tak = page.getByRole("checkbox", { name: "Thank-you to Dr. Owen Tak sent" });
  await page.keyboard.press("j");
  await expect(marsh).toBeFocused();
  await page.keyboard.press("j");
  await expect(tak).toBeFocused();
  await page.keyboard.press("e");
  await expect(tak).toHaveCount(0);
  await expect(marsh).toBeFocused();
});

test("by keyboard alone: J chooses, W writes, Ctrl Enter sends, the next person follows, Ctrl Z takes it back", {
  tag: ONCE,
}, async ({ page, app, openSeason }) => {
  await openSeason(lateInterview().build());
  await page.goto("/today");
  const marsh = page.getByRole("checkbox", { name: "Thank-you to Dr. Elena Marsh sent" });
  const tak = page.getByRole("checkbox", { name: "Thank-you to Dr. Owen Tak sent" });
  await page.keyboard.press("j");
  await expect(marsh).toBeFocused();
  await page.keyboard.press("j");
  await expect(tak).toBeFocused();
  await page.keyboard.press("w");
  await expect(page.getByRole("heading", { level: 1, name: "Thank-you to Dr. Tak" })).toBeVisible();
  const letter = page.getByRole("textbox", { name: "Message" });
  await expect(letter).toBeFocused();
  await letter.fill("Dear Dr. Tak,\n\nThe portal vein case you showed me at Harlow stays with me.\n\nWith thanks");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(app.said(/^Logged for Harlow–St. Anne: thank-you to Dr. Tak, now/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Thank-you to Dr. Marsh" })).toBeVisible();
  await expect(letter).toBeFocused();

  await page.goto("/today");
  await expect(page.getByRole("checkbox", { name: /Elena Marsh/ })).toBeVisible();
  await expect(tak).toHaveCount(0);
  // A reload forgets what was just done; what is done now is taken back by the key, wherever one is by then.
  await page.getByRole("checkbox", { name: /Elena Marsh/ }).click();
  await expect(app.said(/Thank-you to Dr. Elena Marsh marked as sent/)).toBeVisible();
  await page.keyboard.press("g");
  await page.keyboard.press("p");
  await expect(page.getByRole("heading", { level: 1, name: "Programs" })).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(app.said("Undone. Dr. Elena Marsh is late again.")).toBeVisible();
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(keys).toContainText("Undo what was just done");
  await expectAccessible(page);
});

test("from a row to what is typed in its letter is two keys, however fast one types on", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  await openSeason(lateInterview().build());
  await page.goto("/today");
  const marsh = page.getByRole("checkbox", { name: "Thank-you to Dr. Elena Marsh sent" });
  const tak = page.getByRole("checkbox", { name: "Thank-you to Dr. Owen Tak sent" });
  await page.keyboard.press("j");
  await expect(marsh).toBeFocused();
  await page.keyboard.press("j");
  await expect(tak).toBeFocused();
  await page.keyboard.press("w");
  // Each of these letters is a key of the page that is left.
  await page.keyboard.type("cgtw");
  await expect(page.getByRole("heading", { level: 1, name: "Thank-you to Dr. Tak" })).toBeVisible();
  const letter = page.getByRole("textbox", { name: "Message" });
  await expect(letter).toBeFocused();
  await page.keyboard.type(" and more");
  await expect(letter).toHaveValue(/cgtw and more/);
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("J goes on, K goes back, T asks for a task, ? tells the keys", { tag: ONCE }, async ({ page, openSeason }) => {
  await openSeason(lateInterview().build());
  await page.goto("/today");
  const tak = page.getByRole("checkbox", { name: "Thank-you to Dr. Owen Tak sent" });
  const marsh = page.getByRole("checkbox", { name: "Thank-you to Dr. Elena Marsh sent" });
  await page.keyboard.press("j");
  await expect(marsh).toBeFocused();
  await page.keyboard.press("j");
  await expect(tak).toBeFocused();
  await page.keyboard.press("k");
  await expect(marsh).toBeFocused();
  await page.keyboard.press("t");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("textbox").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  // Right after a dialog a key is no shortcut yet.
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible({ timeout: 2_000 });
  }).toPass();
});

test("whatever is said after it, the newest Undo is in view", { tag: ONCE }, async ({ page, app, openSeason }) => {
  await openSeason(lateInterview().build());
  await page.goto("/today");
  const marsh = page.getByRole("checkbox", { name: "Thank-you to Dr. Elena Marsh sent" });
  const tak = page.getByRole("checkbox", { name: "Thank-you to Dr. Owen Tak sent" });
  for (const _time of [1, 2]) {
    await marsh.click();
    await expect(marsh).toHaveCount(0);
    await page.keyboard.press("Control+z");
    // The one of the time before may be gone by now.
    await expect(app.said("Undone. Dr. Elena Marsh is late again.").last()).toBeVisible();
    await expect(marsh).toBeVisible();
  }
  await tak.click();
  const newest = app.said("Thank-you to Dr. Owen Tak marked as sent.");
  await expect(newest.getByRole("button", { name: "Undo" })).toBeInViewport();
  expect(
    await page
      .getByRole("alert")
      .filter({ hasText: /Logged|Undone/ })
      .count(),
  ).toBeLessThanOrEqual(3);
  await newest.getByRole("button", { name: "Undo" }).click();
  await expect(tak).toBeVisible();
  // Taken back by its button, it is not taken back once more by the key.
  await page.keyboard.press("Control+z");
  await expect(tak).toBeVisible();
});

test("an open menu lies over what was said, whose Undo is there again after it", { tag: PHONE }, async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(lateInterview().build());
  await page.setViewportSize({ width: 390, height: 640 });
  await page.goto("/today");
  await page.getByRole("checkbox", { name: "Thank-you to Dr. Elena Marsh sent" }).click();
  const undo = app.said("marked as sent.").getByRole("button", { name: "Undo" });
  await expect(undo).toBeVisible();
  await page.getByRole("button", { name: "More screens" }).click();
  const rows = page.getByRole("menuitem");
  await expect(rows.last()).toBeVisible();
  const covered = await rows.evaluateAll((all) =>
    all.flatMap((row) => {
      row.scrollIntoView({ block: "nearest" });
      const { left, top, width, height } = row.getBoundingClientRect();
      const over = document.elementFromPoint(left + width / 2, top + height / 2);
      return over && row.contains(over) ? [] : [row.textContent];
    }),
  );
  expect(covered).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(rows).toHaveCount(0);
  await undo.click();
  await expect(app.said("Undone.")).toBeVisible();
});

test("what is due says by when in one place", { tag: ONCE }, async ({ page, openSeason }) => {
  await openSeason(
    harlow()
      .interview("p1", hoursAgo(60), { participants: [{ contactId: "c1", thankYou: "expected" }] })
      .build(),
  );
  await page.goto("/today");
  const due = page.getByRole("region", { name: "Due" });
  await expect(due.getByRole("heading", { level: 2 })).toHaveText("Due1 thank-you past 48 hours");
  await expect(due.getByText(/tomorrow/).or(due.getByText(/^by /))).toHaveCount(1);
});

test("a letter written long ago is marked as sent once its time is told", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  const { drafts } = await openSeason(
    lateInterview()
      .draft("p1", "update", { recipients: ["c1"], body: "Dear Dr. Marsh,\n\nI passed Step 3 on January 19." })
      .build(),
  );
  await page.goto(`/write/${drafts[0]?.id}`);
  await page.evaluate(
    (id) => sessionStorage.setItem(`copied-at ${id}`, String(Date.now() - 3 * 3_600_000)),
    drafts[0]?.id,
  );
  await page.getByRole("button", { name: "Mark as sent" }).click();
  const dialog = page.getByRole("dialog", { name: "When was it sent?" });
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Mark as sent" }).click();
  await page.waitForURL("**/programs/*");
  const { season: after } = await (await page.request.get("/api/season")).json();
  expect(Date.now() - Date.parse(after.messages[0].at)).toBeGreaterThan(2.9 * 3_600_000);
  expect(after.drafts).toEqual([]);
});

test("a reminder is snoozed, another dismissed; both can be put back", { tag: ONCE }, async ({ page, openSeason }) => {
  await openSeason(lateInterview().build());
  await page.goto("/today");
  await page.getByRole("button", { name: "More about Thank-you to Dr. Elena Marsh" }).click();
  await page.getByRole("menuitem", { name: "Snooze until tomorrow, 9:00 AM" }).click();
  await expect(page.getByText("1 snoozed or dismissed")).toBeVisible();
  await page.getByRole("button", { name: "More about Thank-you to Dr. Owen Tak" }).click();
  await page.getByRole("menuitem", { name: "Dismiss" }).click();
  await expect(page.getByRole("region", { name: "Late" })).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Nothing is waiting." })).toBeVisible();

  await page.getByText("2 snoozed or dismissed").click();
  await page.getByRole("button", { name: /^Restore: Thank Dr. Owen Tak/ }).click();
  await page.getByRole("button", { name: /^Restore: Thank Dr. Elena Marsh/ }).click();
  await expect(page.getByRole("region", { name: "Late" }).getByRole("checkbox")).toHaveCount(2);
});

test("two #1 letters stand at the very top with programs, dates, sentence and reason, until one is released", async ({
  page,
  openSeason,
}) => {
  await openSeason(
    lateInterview()
      .program("p2", { name: "Tidewater Health" })
      .sent("p1", "intent", hoursAgo(240), { body: "I will rank Harlow first." })
      .sent("p2", "intent", hoursAgo(48), {
        acknowledged: [{ rule: "one-letter-of-intent", reason: "The second look changed my mind.", at: hoursAgo(48) }],
      })
      .build(),
  );
  await page.goto("/today");
  const stop = page.getByRole("region", { name: "2 programs hold a #1 letter" });
  await expect(stop).toContainText("Harlow–St. Anne");
  await expect(stop).toContainText("“I will rank Harlow first.”");
  await expect(stop).toContainText("Tidewater Health");
  await expect(stop).toContainText("Your reason: The second look changed my mind.");
  await expect(stop.getByRole("button", { name: /dismiss|snooze/i })).toHaveCount(0);
  await expectAccessible(page);

  await stop.getByRole("button", { name: "Log take-back to Harlow–St. Anne" }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Save(?! and)/ })
    .click();
  await expect(stop).toHaveCount(0);
  await expect(page.getByRole("complementary").first()).toContainText("Tidewater Health");
});

test("a question to answer waits with its words", { tag: ONCE }, async ({ page, openSeason }) => {
  await openSeason(
    harlow()
      .received("p1", "question", hoursAgo(60), {
        needsReply: true,
        recipients: ["c1"],
        body: "Could you send your transcript?",
      })
      .build(),
  );
  await page.goto("/today");
  const due = page.getByRole("region", { name: "Due" });
  await expect(due).toContainText("Reply to Dr. Elena Marsh");
  await expect(due).toContainText("They wrote “Could you send your transcript?”");
  await due.getByRole("checkbox", { name: "Reply to Dr. Elena Marsh sent" }).click();
  await expect(due).toHaveCount(0);
});

test("an empty season says how to begin", async ({ page, account: _ }) => {
  await page.goto("/today");
  await expect(page.getByRole("heading", { name: "No programs yet." })).toBeVisible();
  await expect(page.getByRole("link", { name: "Add program" })).toBeVisible();
  await expectAccessible(page);
});

test("a to-do is added from Today, edited, done, and put back after it was deleted", async ({
  page,
  openSeason,
  browserConsole,
}) => {
  browserConsole.expected(/503 \(Service Unavailable\).*\/api\/season/);
  await openSeason(harlow().build());
  await page.goto("/tasks");
  await page.getByRole("button", { name: "Add task" }).click();
  const dialog = page.getByRole("dialog", { name: "Add task" });
  await dialog.getByRole("button", { name: "Add task" }).click();
  await expect(dialog.getByText("Enter what needs to be done.", { exact: true })).toBeVisible();
  await dialog.getByLabel("Task").fill("Ask Dr. Marsh for a letter");
  await dialog.getByLabel("Day").fill("2020-01-06");
  await dialog.getByLabel("Program").selectOption("Harlow–St. Anne");
  await dialog.getByRole("button", { name: "Add task" }).click();
  const task = page.getByRole("listitem").filter({ hasText: "Ask Dr. Marsh for a letter" });
  await expect(task).toContainText("Late, due Mon, Jan 6, 2020");
  await expectAccessible(page);

  await page.getByRole("button", { name: "More about Ask Dr. Marsh for a letter" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(page.getByRole("heading", { name: "No open tasks." })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(task).toBeVisible();

  // The programs come when the dialog is open; where they don't, the task can be added without one, and the next opening asks again.
  await page.goto("/today");
  await page.route("**/api/season", (route) => route.fulfill({ status: 503 }));
  await page.getByRole("button", { name: "Add task" }).first().click();
  const choice = dialog.getByLabel("Program");
  await expect(choice).toContainText("None: your programs couldn’t be loaded");
  await page.unroute("**/api/season");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Add task" }).first().click();
  await expect(choice.getByRole("option", { name: "Harlow–St. Anne" })).toBeAttached();
  await page.keyboard.press("Escape");
  await page.getByRole("checkbox", { name: "Done: Ask Dr. Marsh for a letter" }).click();
  await expect(page.getByText("No tasks.")).toBeVisible();
});

test("a draft is kept while it is written, says what the rules make of it, and can be put back", async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(
    harlow()
      .program("p2", { name: "Tidewater Health" })
      .sent("p2", "intent", hoursAgo(48), { body: "I will rank you first." })
      .build(),
  );
  await page.goto("/drafts");
  await expect(page.getByRole("heading", { name: "No drafts." })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Write" }).click();
  await page.getByLabel("Program", { exact: true }).selectOption("Harlow–St. Anne");
  await page.getByRole("button", { name: "Start writing" }).click();
  const letter = page.getByRole("textbox", { name: "Message" });
  await letter.fill("Dear Dr. Marsh,\n\nYou are my first choice and I will rank you first.");
  await expect(page.getByRole("status").filter({ hasText: /^Saved/ })).toBeVisible();
  await expect(page.getByText("14 words")).toBeVisible();
  const checks = page.getByRole("region", { name: "Checks" });
  await app.openChecks();
  await expect(checks).toContainText("Problem");
  await expect(checks).toContainText("Tidewater Health");
  await expectAccessible(page);
  await page.reload();
  await expect(letter).toHaveValue(/You are my first choice/);

  await page.getByRole("button", { name: "More about this draft" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(page.getByRole("heading", { name: "No drafts." })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Harlow–St. Anne" })).toContainText("Dear Dr. Marsh");
});
