import type { Page } from "@playwright/test";
import { sampleSeason } from "@/lib/season/sample";
import { ZONE } from "./app";
import { expect, PHONE, test } from "./fixtures";

const tabs = (page: Page) => page.getByRole("navigation", { name: "Main" });

/** Today, with Programs behind it in the history: what Back would lead to. */
async function todayAfterPrograms(page: Page): Promise<void> {
  await page.goto("/programs");
  await tabs(page).getByRole("link", { name: "Today" }).click();
  await page.waitForURL("**/today");
  await expect(page.getByRole("button", { name: "Add task" }).first()).toBeVisible();
}

test("a phone’s Back closes what is open, one after another, and then leaves the page", { tag: PHONE }, async ({
  page,
  openSeason,
}) => {
  await openSeason(sampleSeason(Date.now(), ZONE));
  await todayAfterPrograms(page);
  const dialog = page.getByRole("dialog");

  // The log sheet, and a menu over it.
  await page.getByRole("button", { name: "Log message" }).click();
  await expect(page.getByLabel("Log in one line")).toBeFocused();
  await dialog.getByRole("button", { name: "More kinds" }).click();
  await expect(page.getByRole("menu")).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("menu")).toHaveCount(0);
  await expect(dialog).toBeVisible();
  await page.goBack();
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL(/\/today$/);

  // Search, closed by hand: its entry is passed over.
  await page
    .getByRole("button", { name: /^Search/ })
    .first()
    .click();
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  // A menu, then the page it leads to, and back from there.
  await page.getByRole("button", { name: "More screens" }).click();
  await page.getByRole("menuitem", { name: "Contacts" }).click();
  await page.waitForURL("**/contacts");
  await page.goBack();
  await page.waitForURL("**/today");
  await expect(page.getByRole("menu")).toHaveCount(0);

  // A dialog of the page.
  await page.getByRole("button", { name: "Add task" }).first().click();
  await expect(dialog).toBeVisible();
  await page.goBack();
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL(/\/today$/);
  await page.goBack();
  await page.waitForURL("**/programs");
});

test("a phone’s Back leaves the stop before a second #1 letter, then the log sheet, then the page", {
  tag: PHONE,
}, async ({ page, app, openSeason }) => {
  await openSeason(sampleSeason(Date.now(), ZONE));
  await todayAfterPrograms(page);
  const sheet = await app.fillLog({ line: "#1 tidewater", text: "I will rank you first." });
  await sheet.getByRole("button", { name: /^Save(?! and)/ }).click();
  await expect(app.stop()).toBeVisible();
  await page.goBack();
  await expect(app.stop()).toHaveCount(0);
  await expect(sheet).toBeVisible();
  await expect(page).toHaveURL(/\/today$/);
  await page.goBack();
  await expect(sheet).toHaveCount(0);
  await expect(page).toHaveURL(/\/today$/);
  await page.goBack();
  await page.waitForURL("**/programs");
});

test("a phone’s Back closes the list under a field, then what the field stands in, then leaves the page", {
  tag: PHONE,
}, async ({ page, openSeason }) => {
  await openSeason(sampleSeason(Date.now(), ZONE));
  await todayAfterPrograms(page);
  const list = page.getByRole("listbox");
  await page.getByRole("button", { name: "Log message" }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("combobox", { name: "Program" }).click();
  await expect(list).toBeVisible();
  await page.goBack();
  await expect(list).toHaveCount(0);
  await expect(sheet).toBeVisible();
  // What was chosen closes it as well: its entry is of no more use.
  await sheet.getByRole("combobox", { name: "Program" }).click();
  await list.getByRole("option").first().click();
  await expect(list).toHaveCount(0);
  await page.goBack();
  await expect(sheet).toHaveCount(0);
  await expect(page).toHaveURL(/\/today$/);
  await page.goBack();
  await page.waitForURL("**/programs");

  // Fields of a page: the directory, and a time zone.
  for (const [path, open] of [
    ["/programs/new", () => page.getByLabel("Name", { exact: true }).pressSequentially("univ")],
    ["/settings/reminders", () => page.getByRole("combobox", { name: "Where you are" }).click()],
  ] as const) {
    await page.goto("/today");
    await page.goto(path);
    await open();
    await expect(list).toBeVisible();
    await page.goBack();
    await expect(list).toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await page.goBack();
    await page.waitForURL("**/today");
  }
});

test("a sheet that closes leaves the page where it was being read", { tag: PHONE }, async ({ page, openSeason }) => {
  await openSeason(sampleSeason(Date.now(), ZONE));
  await page.goto("/today");
  const log = page.getByRole("button", { name: "Log message" });
  await expect(log).toBeVisible();
  await page.evaluate(() => scrollTo(0, 40));
  // Where it is: to tap a button by itself scrolls to it first, though it is in sight.
  const { x, y, width, height } = (await log.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.touchscreen.tap(x + width / 2, y + height / 2);
  await expect(page.getByLabel("Log in one line")).toBeFocused();
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).tap();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(log).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(40);
});

test("a tap on a slow network shows at once that a page is on its way", { tag: PHONE }, async ({
  page,
  openSeason,
}) => {
  const season = await openSeason(sampleSeason(Date.now(), ZONE));
  await page.goto("/interviews");
  await expect(tabs(page)).toBeVisible();
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(
    (url) => url.searchParams.has("_rsc"),
    async (route) => {
      await answered;
      await route.continue();
    },
  );
  await tabs(page).getByRole("link", { name: "Rank list" }).click();
  const coming = page.getByRole("main").getByRole("status").filter({ hasText: "Loading" });
  await expect(coming).toBeAttached();
  await expect(page).toHaveURL(/\/interviews$/);
  answer();
  await page.waitForURL("**/rank-list");
  await expect(coming).toHaveCount(0);
  await expect(page.getByRole("main")).toContainText(season.programs.find(({ rank }) => rank === 1)?.name ?? "");
});

test("a slow page of the same path shows that it is on its way too, and then itself, where the browser tells nothing of its history", {
  tag: PHONE,
}, async ({ page, openSeason }) => {
  await openSeason(sampleSeason(Date.now(), ZONE));
  await page.addInitScript(() => Object.defineProperty(window, "navigation", { value: undefined }));
  await page.goto("/calendar?view=agenda&on=2026-11-30");
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(
    (url) => url.searchParams.has("_rsc"),
    async (route) => {
      await answered;
      await route.continue();
    },
  );
  await page.getByRole("main").getByRole("link", { name: "Month", exact: true }).click();
  const coming = page.getByRole("main").getByRole("status").filter({ hasText: "Loading" });
  await expect(coming).toBeAttached();
  answer();
  await page.waitForURL("**view=month**");
  await expect(coming).toHaveCount(0);
});

test("a log sheet whose season didn’t come says so in full, and opens it when it is asked again", {
  tag: PHONE,
}, async ({ page, openSeason, browserConsole }) => {
  browserConsole.expected(/Failed to load resource/);
  await openSeason(sampleSeason(Date.now(), ZONE));
  await page.goto("/today");
  await page.route("**/api/season", (route) => route.abort());
  await page.getByRole("button", { name: "Log message" }).click();
  const again = page.getByRole("dialog").getByRole("button", { name: "Try again" });
  await expect(again).toBeVisible();
  const [button, window] = [await again.boundingBox(), page.viewportSize()];
  expect(button?.height).toBeGreaterThanOrEqual(44);
  expect((button?.x ?? 0) + (button?.width ?? 0)).toBeLessThanOrEqual((window?.width ?? 0) - 8);
  expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual((window?.height ?? 0) - 8);
  await page.unroute("**/api/season");
  await again.click();
  await expect(page.getByRole("dialog").getByLabel("Program")).toBeVisible();
});

test("a phone’s Back knows a page whose address changed under a closed menu, and comes back to that address", {
  tag: PHONE,
}, async ({ page, openSeason }) => {
  await openSeason(sampleSeason(Date.now(), ZONE));
  await page.goto("/today");
  await tabs(page).getByRole("link", { name: "Programs" }).click();
  await page.waitForURL("**/programs");
  await page.getByRole("button", { name: "More screens" }).click();
  await expect(page.getByRole("menu")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toHaveCount(0);
  const find = page.getByRole("searchbox").first();
  await find.fill("tide");
  await expect(page).toHaveURL(/q=tide/);

  // To a program and back: what was searched for is there.
  await page
    .getByRole("link", { name: /Tidewater/ })
    .first()
    .click();
  await page.waitForURL(/\/programs\/./);
  await page.goBack();
  await expect(page).toHaveURL(/q=tide/);
  await expect(find).toHaveValue("tide");
  // One more, and the page is left.
  await page.goBack();
  await page.waitForURL("**/today");
});

test("a phone’s Back leaves a new letter at once, though its first save gave it an address", { tag: PHONE }, async ({
  page,
  openSeason,
}) => {
  const { programs } = await openSeason(sampleSeason(Date.now(), ZONE));
  await page.goto("/today");
  await page.goto(`/write?program=${programs[0]?.id}&kind=update`);
  const menu = page.getByRole("menu", { name: "More screens" });
  await page.getByRole("button", { name: "More screens" }).click();
  await expect(menu).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await page.getByRole("textbox", { name: "Message" }).fill("A paper of ours was accepted.");
  await page.waitForURL(/\/write\/[^/?]+$/);
  await page.goBack();
  await page.waitForURL("**/today");
});
