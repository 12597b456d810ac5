import { keepHere, NO_NETWORK } from "./app";
import { expect, hoursAgo, ONCE, test } from "./fixtures";
import { backOnline, bar, interviewedAt, list, seasonOf } from "./outbox-parts";
import { expectSound } from "./sound";

test.use({ serviceWorkers: "allow" });
// Keeping a season fetches a whole release first.
test.describe.configure({ timeout: 300_000 });

test("a new draft, a note, and a new task that are written offline wait, are shown, and are there once", {
  tag: ONCE,
}, async ({ page, context, openSeason, browserConsole }) => {
  browserConsole.expected(NO_NETWORK);
  const { programs, contacts } = await openSeason(
    interviewedAt("Piedmont Regional", hoursAgo(50), ["Samuel Osei"]).build(),
  );
  await keepHere(page);
  await context.setOffline(true);

  await page.goto("/tasks");
  await page
    .getByRole("button", { name: /^Add task/ })
    .first()
    .click();
  const task = page.getByRole("dialog", { name: "Add task" });
  await task.getByLabel("Task", { exact: true }).fill("Send the case log");
  await task.getByRole("button", { name: "Add task" }).click();
  await expect(task).toBeHidden();
  await expect(bar(page)).toContainText("1 waiting to send");
  await expect(page.getByRole("main")).toContainText("Send the case log");

  await page.goto(`/programs/${programs[0]?.id}`);
  await page.getByRole("button", { name: /^Add note/ }).click();
  const note = page.getByRole("dialog", { name: "Add a note" });
  await note.getByLabel("Note", { exact: true }).fill("Two hybrid rooms.");
  await note.getByRole("button", { name: "Add note" }).click();
  await expect(note).toBeHidden();
  await expect(bar(page)).toContainText("2 waiting to send");

  await page.goto(`/write?program=${programs[0]?.id}&to=${contacts[0]?.id}&kind=update`);
  await page.getByLabel("Subject").fill("An update");
  const text = page.getByRole("textbox", { name: "Message", exact: true });
  await text.fill("The paper was accepted.");
  await expect(bar(page)).toContainText("3 waiting to send");

  await page.goto("/today");
  await expect(list(page).getByRole("listitem")).toHaveCount(3);
  await expect(list(page)).toContainText("Draft to Dr. Osei");
  await expectSound(page);
  const before = await seasonOf(context);
  expect([before.drafts, before.notes, before.tasks]).toEqual([[], [], []]);

  const later = await backOnline(page, context);
  await expect(later.getByRole("alert").filter({ hasText: "3 sent." })).toBeVisible();
  await expect(list(later)).toHaveCount(0);
  await later.reload();
  await expect(bar(later)).toHaveCount(0);
  const after = await seasonOf(context);
  expect(after.tasks.map(({ title }) => title)).toEqual(["Send the case log"]);
  expect(after.notes.map(({ body }) => body)).toEqual(["Two hybrid rooms."]);
  expect(after.drafts.map(({ subject, body }) => [subject, body])).toEqual([["An update", "The paper was accepted."]]);
});
