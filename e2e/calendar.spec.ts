import type { Locator, Page } from "@playwright/test";
import { season } from "@/lib/season/builder";
import { dayOf, instantOfWallTime, shiftDay } from "@/lib/season/time";
import { ZONE } from "./app";
import { expect, ONCE, test } from "./fixtures";
import { expectAccessible, expectFitsWidth } from "./sound";

const today = dayOf(Date.now(), ZONE);
/** A wall time in the season's zone, a number of days from today. */
const at = (days: number, time: string) => instantOfWallTime(`${shiftDay(today, days)}T${time}`, ZONE) ?? "";

/** One interview in Denver and one task in the days ahead, and a deadline. */
function ahead() {
  return season({ milestones: { matchDay: shiftDay(today, 5) } })
    .program("p1", { name: "Wasatch University", stage: "scheduled" })
    .interview("p1", at(2, "14:30"), { startsAt: at(2, "10:00"), timeZone: "America/Denver" })
    .task("Ask Dr. Marsh for a letter", shiftDay(today, 3), { programId: "p1" });
}

async function saved(page: Page) {
  const { season: now } = await (await page.request.get("/api/season")).json();
  return { startsAt: now.interviews[0].startsAt, endsAt: now.interviews[0].endsAt, dueOn: now.tasks[0].dueOn };
}

/** Drags an entry to a day with the mouse, `down` by this many pixels or to its middle, and lets go once the day is marked. */
/** Where it is on the screen, once it is: an entry that was moved has no box for the moment in which it is drawn anew. */
async function drawnAt(what: Locator) {
  for (;;) {
    await expect(what).toBeVisible();
    const box = await what.boundingBox();
    if (box) return box;
  }
}

async function drag(page: Page, entry: Locator, day: Locator, down?: number) {
  // What is drawn anew under the pointer, as when the page hears from the server, lets go of it.
  await expect(async () => {
    const [from, to] = [await drawnAt(entry), await drawnAt(day)];
    const grip = { x: from.x + 20, y: from.y + Math.min(40, from.height / 2) };
    await page.mouse.move(grip.x, grip.y);
    await page.mouse.down();
    await page.mouse.move(grip.x + 20, grip.y + 10, { steps: 3 });
    await page.mouse.move(to.x + to.width / 2, down === undefined ? to.y + to.height / 2 : grip.y + down, { steps: 8 });
    await expect(day)
      .toHaveClass(/target/, { timeout: 3_000 })
      .catch(async (error) => {
        await page.mouse.up();
        throw error;
      });
  }).toPass();
  await page.mouse.up();
}

/** The names of entries that are cut off, by their own box or by the one that they stand in. */
const cutNames = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-entry]")].flatMap((shown) => {
      const name = shown.querySelector<HTMLElement>(":scope > span:not(.visually-hidden)");
      if (!name || !shown.checkVisibility()) return [];
      const [own, around] = [name.getBoundingClientRect(), shown.getBoundingClientRect()];
      const cut =
        name.scrollWidth > name.clientWidth + 1 || own.bottom > around.bottom + 1 || own.right > around.right + 1;
      return cut ? [`${name.textContent} in ${Math.round(around.width)} × ${Math.round(around.height)}`] : [];
    }),
  );

const entry = (page: Page, key: RegExp | string) => page.getByRole("main").getByRole("link", { name: key });

test("the week shows both clocks; an interview is moved by dragging and by keys, and each move is undone", async ({
  page,
  app,
  openSeason,
  isMobile,
}) => {
  await openSeason(ahead().build());
  await page.goto("/calendar?view=week");
  const interview = entry(page, /^Wasatch University\s*, interview/i);
  await expect(interview).toContainText("10:00 AM to 2:30 PM");
  await expect(interview).toContainText("8:00 AM there");
  await expect(page.getByRole("region", { name: /^Week of/ })).toContainText("Denver");
  await expect(entry(page, /^Wasatch University, opens/)).toBeVisible();
  await expect(entry(page, /^Match Day\s*, deadline/i)).toBeVisible();

  // By keys: half an hour later, then a day. The focus goes along.
  await expect(async () => {
    await interview.focus();
    await page.keyboard.press("Alt+ArrowDown");
    await expect(interview).toContainText("10:30 AM to 3:00 PM", { timeout: 2_000 });
  }).toPass();
  await expect(app.said("Moved Wasatch University").getByRole("button", { name: "Undo" })).toBeVisible();
  await expect.poll(() => saved(page)).toMatchObject({ startsAt: iso(at(2, "10:30")), endsAt: iso(at(2, "15:00")) });
  await expect(interview).toBeFocused();
  await page.keyboard.press("Alt+ArrowRight");
  await expect.poll(() => saved(page)).toMatchObject({ startsAt: iso(at(3, "10:30")), endsAt: iso(at(3, "15:00")) });
  // The server has it a little before the page says so; the Undo of the first move would be refused by now.
  const day = Number(shiftDay(today, 3).slice(8));
  const second = app.said("Moved Wasatch University").filter({ hasText: new RegExp(` ${day}, 10:30 AM`) });
  await second.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => saved(page)).toMatchObject({ startsAt: iso(at(2, "10:30")) });
  await expect(app.said("Moved Wasatch University back to")).toBeVisible();

  if (isMobile) return;
  // It is drawn anew in the column that it came back to, and once more when the page hears of it from the server.
  await page.waitForLoadState("networkidle");
  // An hour is 48 pixels high: one and a half hours later.
  await drag(page, interview, page.locator(`[data-day="${shiftDay(today, 4)}"]`).last(), 72);
  await expect.poll(() => saved(page)).toMatchObject({ startsAt: iso(at(4, "12:00")), endsAt: iso(at(4, "16:30")) });
  await expect(page).toHaveURL(/view=week/);
  // The button goes after a while; the key stays.
  await expect(app.said("Moved Wasatch University").filter({ hasText: "12:00 PM" })).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect.poll(() => saved(page)).toMatchObject({ startsAt: iso(at(2, "10:30")) });
});

const iso = (instant: string) => new Date(instant).toISOString();

test("an interview is added by dragging over empty time, by a double click, by a button, and by I", {
  tag: ONCE,
}, async ({ page, openSeason }) => {
  await openSeason(ahead().build());
  const day = shiftDay(today, 1);
  await page.goto(`/calendar?view=week&on=${today}`);
  await page.waitForLoadState("networkidle");
  const column = page.locator(`[data-day="${day}"]`).last();
  await column.scrollIntoViewIfNeeded();
  const box = await column.boundingBox();
  if (!box) throw new Error("not drawn");
  // An hour is 48 pixels high, and the day begins at eight.
  await page.mouse.move(box.x + 20, box.y + 2 * 48);
  await page.mouse.down();
  await page.mouse.move(box.x + 20, box.y + 5 * 48, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByLabel("Starts")).toHaveValue(`${day}T10:00`);
  await expect(page.getByLabel("Length")).toHaveValue("180");

  await page.goto(`/calendar?view=week&on=${today}`);
  await page.waitForLoadState("networkidle");
  await column.dblclick({ position: { x: 20, y: 6 * 48 + 30 } });
  await expect(page.getByLabel("Starts")).toHaveValue(`${day}T14:30`);
  await expect(page.getByLabel("Length")).toHaveValue("");

  await page.goto("/calendar?view=month");
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("i");
  await expect(page.getByRole("heading", { level: 1, name: "Add interview" })).toBeVisible();
  await page.goto("/calendar?view=month");
  await page.getByRole("link", { name: "Add interview" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Add interview" })).toBeVisible();
});

test("the month moves a task by dragging and by keys; a day leads to its agenda", async ({
  page,
  openSeason,
  isMobile,
}) => {
  await openSeason(ahead().build());
  const due = shiftDay(today, 3);
  await page.goto(`/calendar?view=month&on=${due}`);
  const cell = (day: string) => page.locator(`td[data-day="${day}"]`);
  if (!isMobile) {
    const task = entry(page, /^Ask Dr. Marsh/);
    await expect(async () => {
      await task.focus();
      await page.keyboard.press("Alt+ArrowLeft");
      await expect(cell(shiftDay(due, -1)).getByRole("link", { name: /^Ask Dr. Marsh/ })).toBeFocused({
        timeout: 2_000,
      });
    }).toPass();
    await expect.poll(() => saved(page)).toMatchObject({ dueOn: shiftDay(due, -1) });
    await drag(page, task, cell(due));
    await expect.poll(() => saved(page)).toMatchObject({ dueOn: due });
    await expect(page).toHaveURL(/view=month/);
  }
  await cell(due).getByRole("link", { name: /entr/ }).first().click();
  await expect(page).toHaveURL(new RegExp(`view=agenda&on=${due}`));
  await expect(entry(page, /^Ask Dr. Marsh/)).toBeVisible();
});

test("the agenda says it all in words, and moves by a menu; deadlines have none", async ({ page, app, openSeason }) => {
  await openSeason(ahead().build());
  await page.goto("/calendar?view=agenda");
  await expect(page.getByText("8:00 AM to 12:30 PM in Denver")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Move/ })).toHaveCount(2);
  const menu = page.getByRole("button", { name: "Move Ask Dr. Marsh for a letter" });
  await expect(async () => {
    await menu.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("menuitem", { name: "A day later" })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await page.getByRole("menuitem", { name: "A day later" }).press("Enter");
  await expect.poll(() => saved(page)).toMatchObject({ dueOn: shiftDay(today, 4) });
  await app.said("Moved Ask Dr. Marsh").getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => saved(page)).toMatchObject({ dueOn: shiftDay(today, 3) });

  await page.getByRole("button", { name: "Move Wasatch University" }).click();
  await page.getByRole("menuitem", { name: "Another day or time" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByLabel(/^Starts, New York time/)).toHaveValue(`${shiftDay(today, 2)}T10:00`);
  await expectAccessible(page);
  await dialog.getByLabel(/^Starts/).fill(`${shiftDay(today, -30)}T09:00`);
  await dialog.getByRole("button", { name: "Move", exact: true }).click();
  await expect(app.said("It would already be over.")).toBeVisible();
  await page.getByRole("button", { name: "Move Wasatch University" }).click();
  await page.getByRole("menuitem", { name: "Another day or time" }).click();
  await dialog.getByLabel(/^Starts/).fill(`${shiftDay(today, 40)}T09:00`);
  await dialog.getByRole("button", { name: "Move", exact: true }).click();
  await expect.poll(() => saved(page)).toMatchObject({ startsAt: iso(at(40, "09:00")), endsAt: iso(at(40, "13:30")) });
  await app.said("Moved Wasatch University").getByRole("link", { name: "Show" }).click();
  await expect(entry(page, /^Wasatch University/)).toBeVisible();
});

test("views and days are in the address; a phone begins with the agenda", async ({ page, openSeason, isMobile }) => {
  await openSeason(ahead().build());
  await page.goto("/calendar");
  const views = page.getByRole("navigation", { name: "View" });
  if (isMobile) await expect(page).toHaveURL(/view=agenda/);
  await expect(views.getByRole("link", { name: isMobile ? "Agenda" : "Week" })).toHaveAttribute("aria-current", "page");
  await views.getByRole("link", { name: "Month" }).click();
  await expect(page).toHaveURL(/view=month/);
  await expect(page).toHaveURL(new RegExp(`view=month&on=${today}`));
  await page.getByRole("link", { name: "Next month" }).click();
  await expect(page).not.toHaveURL(new RegExp(`on=${today}`));
  await expect(page).toHaveURL(/on=\d{4}-\d\d-01/);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`view=month&on=${today}`));
});

test("G then a letter goes to a screen, and the screen that is left does not hear the letter", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  await openSeason(ahead().build());
  await page.goto("/interviews");
  await expect(async () => {
    await page.keyboard.press("g");
    await page.keyboard.press("l");
    await expect(page.getByRole("heading", { level: 1, name: "Calendar" })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await page.keyboard.press("g");
  await page.keyboard.press("i");
  await expect(page).toHaveURL(/\/interviews$/);
  await page.keyboard.press("i");
  await expect(page).toHaveURL(/\/interviews\/new$/);
});

test("what is on a day has its whole name, however narrow the window is", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  await openSeason(
    season({ milestones: { matchDay: shiftDay(today, 1) }, timeZone: ZONE })
      .program("p1", { name: "University of California, San Francisco (UCSF) Medical Center", stage: "scheduled" })
      .program("p2", { name: "Hudson Valley University", stage: "scheduled" })
      .program("p3", { name: "Narragansett General", stage: "scheduled" })
      .interview("p1", at(1, "16:00"), { startsAt: at(1, "09:00") })
      .interview("p2", at(2, "13:00"), { startsAt: at(2, "09:00") })
      .interview("p3", at(2, "15:00"), { startsAt: at(2, "11:00") })
      .task("Ask Dr. Featherstonehaugh-Cholmondeley for a letter", shiftDay(today, 1), { programId: "p1" })
      .build(),
  );
  for (const view of ["week", "month"])
    for (const width of [1440, 1280, 1024, 768]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/calendar?view=${view}&on=${shiftDay(today, 1)}`);
      await expect(page.locator("[data-entry]").first()).toBeVisible();
      expect(await cutNames(page), `${view} at ${width}`).toEqual([]);
      await expectFitsWidth(page);
    }
});
