import type { Page } from "@playwright/test";
import { sampleSeason } from "@/lib/season/sample";
import { ZONE } from "./app";
import { expect, hoursAgo, test } from "./fixtures";
import { expectAccessibleInBothThemes, expectFitsWidth } from "./sound";
import { expectTouchable } from "./touch";

const OPEN = "[role=dialog], [role=alertdialog], [role=menu]";
/** What opens a dialog by its words; what it opens can be left again with nothing done. */
const OPENS =
  /^(Add|New|Start a|Start from|Edit|Save this view|Delete account|Create|Copy what|Certify|Reopen|Share|Turn on)/;
/** How many of a screen's menus are opened: the rows of a list all have the same. */
const MENUS = 4;

const sample = () => sampleSeason(Date.now(), ZONE);

/** What is open is sound, and Escape closes it. */
async function expectSoundOpened(page: Page, touched: boolean) {
  const top = page.locator(OPEN).last();
  await expect(top).toBeVisible();
  await expectFitsWidth(page);
  if (touched) await expectTouchable(page);
  const id = `opened-${Date.now()}`;
  await top.evaluate((element, mark) => element.setAttribute("data-looked-at", mark), id);
  await expectAccessibleInBothThemes(page, `[data-looked-at="${id}"]`);
  await page.keyboard.press("Escape");
  await expect(page.locator(OPEN)).toHaveCount(0);
}

const LISTS = [
  "/today",
  "/programs",
  "/drafts",
  "/interviews",
  "/calendar?view=agenda",
  "/rank-list",
  "/rank-list/criteria",
  "/contacts",
  "/rotations",
  "/tasks",
  "/strengths",
  "/letter",
  "/settings",
] as const;

test("every menu and dialog that a screen opens is sound in light and dark", async ({ page, openSeason, isMobile }) => {
  test.setTimeout(300_000);
  const { programs, drafts, messages } = await openSeason(sample());
  const received = messages.find(({ direction }) => direction === "received");
  const paths = [...LISTS, `/programs/${programs[4]?.id}`, `/write/${drafts[0]?.id}`, `/messages/${received?.id}`];
  let opened = 0;
  for (const path of paths) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const menus = page.locator("button[aria-haspopup=menu]").filter({ visible: true });
    const some = Math.min(MENUS, await menus.count());
    for (let place = 0; place < some; place += 1) {
      const menu = menus.nth(place);
      await expect(async () => {
        await menu.click({ timeout: 2_000 });
        await expect(page.getByRole("menu")).toBeVisible({ timeout: 2_000 });
      }).toPass();
      await expectSoundOpened(page, isMobile);
      opened += 1;
    }
    const buttons = page.locator("main button").filter({ visible: true, hasText: OPENS });
    const names = new Set(await buttons.allInnerTexts());
    for (const name of names) {
      await buttons.filter({ hasText: name }).first().click();
      const dialog = page.getByRole("dialog").or(page.getByRole("alertdialog"));
      const came = await dialog.waitFor({ timeout: 1_500 }).then(
        () => true,
        () => false,
      );
      if (!came) {
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        continue;
      }
      await expectSoundOpened(page, isMobile);
      opened += 1;
    }
  }
  expect(opened).toBeGreaterThan(25);
});

test("search, the keys, a question of the line, errors, and notices are sound in light and dark", async ({
  page,
  app,
  openSeason,
  isMobile,
}) => {
  const { interviews } = await openSeason(sample());
  await page.goto("/today");
  await expect(async () => {
    await page.keyboard.press("ControlOrMeta+k");
    await expect(page.getByRole("dialog", { name: "Search" })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await page.getByRole("dialog").getByRole("combobox").fill("har");
  await expect(page.getByRole("option").first()).toBeVisible();
  await expectSoundOpened(page, isMobile);
  if (!isMobile) {
    await page.keyboard.press("Shift+?");
    await expectSoundOpened(page, isMobile);
  }
  await app.fillLog({ line: "ty nowhere at all" });
  await expectSoundOpened(page, isMobile);
  await app.fillLog({ line: "update harlow", text: "I will rank you highly." });
  await expectSoundOpened(page, isMobile);

  const box = page.getByRole("checkbox", { name: /Thank-you to .* sent/ }).first();
  await box.check();
  await expect(app.said(/marked as sent/)).toBeVisible();
  await expectAccessibleInBothThemes(page);

  await page.goto("/programs/new");
  await page.getByRole("button", { name: "Add program" }).click();
  const name = page.getByLabel("Name", { exact: true });
  await expect(name).toBeFocused();
  await expect(name).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByRole("alert").filter({ hasText: /^Not saved\.$/ })).toHaveCount(1);
  await expectAccessibleInBothThemes(page);

  await page.goto(`/write?interview=${interviews[0]?.id}`);
  await expect(page.getByRole("textbox", { name: "Message" })).not.toHaveValue("");
  await page.getByRole("button", { name: /^Mark as sent/ }).click();
  await expect(page.getByText(/Fill this slot first:/)).toBeVisible();
  await expectAccessibleInBothThemes(page);
});

test("an error of every form for a password is said by the field that has the focus", async ({ page, visitor }) => {
  expect(visitor).toBeDefined();
  await page.goto("/sign-up");
  await page.getByLabel("Email").fill(`someone-${hoursAgo(0)}@example.org`.replaceAll(":", "-"));
  await page.getByLabel("Password", { exact: true }).fill("short");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  const password = page.getByLabel("Password", { exact: true });
  await expect(password).toHaveAttribute("aria-invalid", "true");
  await expect(password).toBeFocused();
  // Beside the field, which has the focus, nothing says it a second time.
  await expect(page.getByRole("alert").filter({ hasText: /^Your account wasn’t created\.$/ })).toHaveCount(1);
  await expectAccessibleInBothThemes(page);
  await page.goto("/sign-in");
  await page.getByLabel("Email").fill("someone@example.org");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(password).toHaveAttribute("aria-invalid", "true");
  await expect(password).toBeFocused();
});
