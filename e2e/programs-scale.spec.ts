import type { Page } from "@playwright/test";
import { season } from "@/lib/season/builder";
import { benchSeason } from "@/scripts/lib/bench-season";
import { expect, ONCE, test } from "./fixtures";
import { expectSound } from "./sound";

const few = () =>
  season()
    .program("p1", { name: "Harlow–St. Anne", institution: "Harlow", stage: "interviewed", rank: 1, signal: "gold" })
    .program("p2", { name: "Keystone Methodist", stage: "applied", signal: "gold" })
    .program("p3", { name: "Granite Peak", stage: "applied" })
    .program("p4", { name: "Harlow prelim", institution: "Harlow", stage: "applied", track: "preliminary" })
    .program("p5", { name: "Keystone DR", stage: "invited", track: "diagnostic" })
    .program("p6", { name: "granite peak IR residency", stage: "considering", contactPolicy: "no-contact" });

/** Presses a key until the page, which may not be alive yet, answers it. */
async function pressUntil(page: Page, key: string, answered: () => Promise<void>) {
  await expect(async () => {
    await page.keyboard.press(key);
    await answered();
  }).toPass();
}

test("300 programs: each is sent once, and found at once", { tag: ONCE }, async ({ page, account: _ }) => {
  const SIZE = { programs: 300, contacts: 900, messages: 3000, words: 40 };
  // Imported by the server: written from here, so many rows would keep it from writing for longer than it waits.
  expect((await page.request.post("/api/season-file", { data: benchSeason(SIZE, 1) })).status()).toBe(201);
  await page.goto("/programs");

  const names = page.getByRole("rowheader");
  await expect(names).toHaveCount(300);
  await expect(page.getByText("300 of 300 in view")).toHaveCount(1);
  const search = page.getByLabel("Find a program");
  await expect(async () => {
    await search.fill("place217");
    await expect(names).toHaveText(["Place217 University IR Residency"], { timeout: 2000 });
  }).toPass();
  await search.fill("");
  await expect(names).toHaveCount(300);
  const took = await page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('input[type="search"]');
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    const start = performance.now();
    set?.call(field, "town29");
    field?.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - start;
  });
  test.info().annotations.push({ type: "search among 300", description: `${took.toFixed(0)} ms` });
  await expect(names).toHaveCount(11);
});

test("several programs are changed at once, by keyboard, and one Undo takes all of it back", async ({
  page,
  app,
  openSeason,
  isMobile,
}) => {
  await openSeason(few().build());
  await page.goto("/programs?sort=name");
  const row = (name: string) => page.getByRole("row", { name: new RegExp(name) });
  const bar = page.getByRole("region", { name: "Selected programs" });
  if (isMobile) {
    await expect(async () => {
      await page.getByRole("button", { name: "Select several" }).click();
      await expect(page.getByLabel("Select Granite Peak", { exact: true })).toBeVisible({ timeout: 1000 });
    }).toPass();
    await page.getByLabel("Select Granite Peak", { exact: true }).check();
    await page.getByLabel("Select Harlow–St. Anne").check();
  } else {
    const selected = page.getByRole("row", { selected: true });
    // Up from nowhere is the first row, however often it is pressed.
    await pressUntil(page, "k", () => expect(selected).toContainText("Granite Peak", { timeout: 300 }));
    await page.keyboard.press("x");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await expect(selected).toContainText("Harlow prelim");
    await page.keyboard.press("j");
    await page.keyboard.press("x");
  }
  await expect(bar).toContainText("2 programs selected");
  await expectSound(page);

  await bar.getByRole("button", { name: "Contact policy" }).click();
  await page.getByRole("menuitem", { name: "No contact" }).click();
  await expect(app.said("Contact policy set to No contact for 2 programs.")).toBeVisible();
  await expect(row("Harlow–St. Anne")).toContainText("no contact");
  await app.said("Contact policy set to No contact").getByRole("button", { name: "Undo" }).click();
  await expect(app.said("Undone.")).toBeVisible();
  await expect(row("Harlow–St. Anne")).not.toContainText("no contact");
});

test("archived programs leave the list and come back; a ranked one stays; signals are counted", { tag: ONCE }, async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(few().build());
  await page.goto("/programs");
  const names = page.getByRole("rowheader").getByRole("link");
  // Harlow and Keystone; the preliminary year at Harlow has the same institution and no signal of its own.
  await expect(page.getByRole("link", { name: /Gold 2 of 6/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /Harlow prelim/ })).toContainText("Prelim year");
  await expect(page.getByRole("row", { name: /Keystone DR/ })).toContainText("Diagnostic");
  await page.getByRole("link", { name: "Possible duplicates 2" }).click();
  await expect(names).toHaveText(["Granite Peak", "granite peak IR residency"]);
  await page.getByRole("link", { name: /^All/ }).click();

  const pick = page.getByRole("button", { name: "Select several" });
  if (await pick.isVisible()) await pick.click();
  await page.getByLabel("Select Harlow–St. Anne").check();
  await page.getByLabel("Select Granite Peak", { exact: true }).check();
  await page.getByRole("region", { name: "Selected programs" }).getByRole("button", { name: "Archive" }).click();
  await expect(app.said("Archived 1 program. Its reminders are off. 1 ranked program stayed")).toBeVisible();
  await expect(names).toHaveCount(5);

  // The page may still be drawn anew from the archiving, which takes a tap away.
  await expect(async () => {
    await page.getByRole("link", { name: "Archived 1" }).click({ timeout: 2_000 });
    await expect(names).toHaveText(["Granite Peak"], { timeout: 3_000 });
  }).toPass();
  await page.goto("/write");
  await expect(page.getByText("Granite Peak", { exact: true })).toHaveCount(0);
  await page.goto("/programs?show=archived");
  await names.first().click();
  await page.getByRole("button", { name: "Edit or delete this program" }).click();
  await page.getByRole("menuitem", { name: "Restore" }).click();
  await expect(app.said("Restored Granite Peak.")).toBeVisible();
  await page.goto("/programs");
  await expect(names).toHaveCount(6);
});

test("a filter is kept under a name, opened again, and forgotten with Undo", { tag: ONCE }, async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(few().build());
  await page.goto("/programs?show=applied&sort=name");
  const names = page.getByRole("rowheader").getByRole("link");
  const views = page.getByRole("button", { name: "Views" });
  await views.click();
  await page.getByRole("menuitem", { name: "Save this view" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill("Applied, by name");
  await dialog.getByRole("button", { name: "Save view" }).click();
  await expect(dialog).toBeHidden();
  await page.goto("/programs");
  await views.click();
  await page.getByRole("menuitem", { name: "Applied, by name" }).click();
  await expect(names).toHaveText(["Granite Peak", "Harlow prelim", "Keystone Methodist"]);
  await page.getByRole("button", { name: "Applied, by name" }).click();
  await page.getByRole("menuitem", { name: "Delete “Applied, by name”" }).click();
  await expect(views).toBeVisible();
  await app.said("Deleted the view").getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "Applied, by name" })).toBeVisible();
});

test("on the board a program moves by keyboard and by pointer, with Undo", async ({
  page,
  app,
  openSeason,
  isMobile,
}) => {
  await openSeason(few().build());
  await page.goto("/programs?layout=board");
  const stage = (name: string) => page.getByRole("list", { name, exact: true }).getByRole("listitem");
  await expect(stage("Applied")).toHaveCount(3);
  await expect(stage("Applied").filter({ hasText: "Harlow prelim" })).toContainText("Prelim year");
  await expectSound(page);

  const handle = page.getByRole("button", { name: "Move Keystone Methodist" });
  const announced = page.getByText("Keystone Methodist over Waitlist.");
  await expect(async () => {
    await handle.focus();
    await page.keyboard.press("Space");
    // The keys of a drag are listened for once it has begun.
    await expect(page.locator("[data-dragging]")).toHaveCount(1, { timeout: 1000 });
    await page.keyboard.press("ArrowRight");
    await expect(announced).toHaveCount(1, { timeout: 1500 });
  }).toPass();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText("Keystone Methodist over Invited.")).toHaveCount(1);
  await page.keyboard.press("Space");
  await expect(stage("Invited").filter({ hasText: "Keystone Methodist" })).toHaveCount(1);
  const undo = app.said("Keystone Methodist: Invited.").getByRole("button", { name: "Undo" });
  await expect(async () => {
    if (await undo.isVisible()) await undo.click({ timeout: 2_000 });
    await expect(stage("Applied").filter({ hasText: "Keystone Methodist" })).toHaveCount(1, { timeout: 3_000 });
  }).toPass();
  // The columns change their widths once more when the page hears of it.
  await expect(app.said("Undone. Keystone Methodist: Applied.")).toBeVisible();

  if (isMobile) return;
  const from = await stage("Applied").filter({ hasText: "Granite Peak" }).boundingBox();
  if (!from) throw new Error("The card is not there.");
  await page.mouse.move(from.x + 20, from.y + from.height - 6);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + from.height, { steps: 3 });
  const column = page.locator('[data-stage="rejected"]');
  // The board may scroll on under the card; it is let go once the column is marked.
  await expect(async () => {
    const to = await column.boundingBox();
    if (!to) throw new Error("The board is not there.");
    await page.mouse.move(to.x + 30, to.y + 10, { steps: 8 });
    await expect(column).toHaveAttribute("data-over", /./, { timeout: 1000 });
  }).toPass();
  await page.mouse.up();
  await expect(stage("Rejected")).toHaveText(/Granite Peak/);
  await expect(app.said("Granite Peak: Rejected.")).toBeVisible();
});

test("everything deleted stands in one list and is put back from there", async ({ page, app, openSeason }) => {
  await openSeason(few().note("p2", "2026-11-02T12:00:00Z", "Quiet reading room.").build());
  await app.openProgram("Keystone Methodist");
  await page.getByRole("button", { name: "Edit or delete this program" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(app.said("Deleted Keystone Methodist")).toBeVisible();
  await page.goto("/settings#deleted");
  await page.getByRole("link", { name: "See what was deleted" }).click();
  const deleted = page.getByRole("list", { name: "Deleted" }).getByRole("listitem");
  await expect(deleted).toHaveCount(1);
  await expect(deleted).toContainText("Program, with everything logged for it");
  await expectSound(page);
  await expect(async () => {
    await page.getByRole("button", { name: "Restore Keystone Methodist" }).click({ timeout: 2000 });
    await expect(page.getByText("Nothing deleted.")).toBeVisible({ timeout: 5000 });
  }).toPass();
  await app.openProgram("Keystone Methodist");
  await expect(page.getByText("Quiet reading room.")).toBeVisible();
});
