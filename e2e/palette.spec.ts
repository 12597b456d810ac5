import type { Page } from "@playwright/test";
import { sampleSeason } from "@/lib/season/sample";
import { ZONE } from "./app";
import { expect, ONCE, test } from "./fixtures";
import { expectAccessible, expectFitsWidth } from "./sound";

const season = () => sampleSeason(Date.now(), ZONE);
const field = (page: Page) => page.getByRole("combobox", { name: "Search programs, people" });
const option = (page: Page, name: string | RegExp) => page.getByRole("option", { name });

async function openByKeys(page: Page) {
  // A key before the page is alive opens nothing.
  await expect(async () => {
    if (!(await field(page).isVisible())) await page.keyboard.press("Control+k");
    await expect(field(page)).toBeFocused({ timeout: 2000 });
  }).toPass();
}

async function openByButton(page: Page) {
  await expect(async () => {
    await page.getByRole("button", { name: "Search", exact: true }).click({ timeout: 2000 });
    await expect(field(page)).toBeFocused({ timeout: 2000 });
  }).toPass();
}

test("a program and a person are jumped to by a few letters", async ({ page, openSeason }) => {
  const { programs, contacts } = await openSeason(season());
  const program = programs.find(({ name }) => name === "Harlow–St. Anne");
  const person = contacts.find(({ name }) => name === "Elena Marsh");
  await page.goto("/today");
  await openByKeys(page);
  await page.keyboard.type("harlow");
  await expect(option(page, /^Harlow–St. Anne/)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/programs/${program?.id}`);
  await expect(page.getByRole("heading", { level: 1, name: "Harlow–St. Anne" })).toBeVisible();

  await openByButton(page);
  await page.keyboard.type("marsh el");
  await expect(option(page, /Elena Marsh.*Harlow/)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/programs/${person?.programId}#person-${person?.id}`);
  await expect(page.locator(`#person-${person?.id}`)).toBeInViewport();
});

test("an action is started: the log sheet, a task, a letter to a program", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  await openSeason(season());
  await page.goto("/programs");
  await openByKeys(page);
  await page.keyboard.type("log mess");
  await expect(option(page, /^Log message/).first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog").getByLabel("Log in one line")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await openByKeys(page);
  await page.keyboard.type("add task");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: /task/i })).toBeVisible();
  await expect(page).toHaveURL(/\/tasks$/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await openByKeys(page);
  await page.keyboard.type("write lakeshore");
  await option(page, /^Write to Lakeshore/).click();
  await page.waitForURL(/\/write\?program=/);
});

test("the words of a message and of a note are found, marked, and opened", async ({ page, openSeason }) => {
  const made = season();
  const program = made.programs[0]!;
  const at = new Date(Date.now() - 3_600_000).toISOString();
  const opened = await openSeason({
    ...made,
    messages: made.messages.map((message, i) =>
      i === 0 ? { ...message, body: "They follow their own patients after <b>embolização</b>, they said." } : message,
    ),
    notes: [{ id: "n", programId: program.id, at, body: "A quiet reading room with a samovar." }],
  });
  await page.goto("/today");
  await openByKeys(page);
  await page.keyboard.type("Embolizacao pat");
  const message = option(page, /embolização/);
  await expect(message.locator("mark")).toHaveText(["patients", "embolização"]);
  await expect(message).toContainText("<b>embolização</b>");
  await expectAccessible(page);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("samovar");
  await expect(option(page, /samovar/).locator("mark")).toHaveText("samovar");
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/programs/*#note-${opened.notes[0]?.id}`);
  await expect(page.getByText("A quiet reading room with a samovar.")).toBeInViewport();
});

test("many texts are counted and shown when asked for", { tag: ONCE }, async ({ page, openSeason }) => {
  const made = season();
  const programId = made.programs[0]!.id;
  const notes = Array.from({ length: 30 }, (_, i) => ({
    id: `n${i}`,
    programId,
    at: new Date(Date.now() - (i + 1) * 3_600_000).toISOString(),
    body: `The samovar, seen ${i} times.`,
  }));
  await openSeason({ ...made, notes });
  await page.goto("/today");
  await openByKeys(page);
  await page.keyboard.type("samovar");
  await expect(page.getByRole("option")).toHaveCount(21);
  await expect(option(page, /Show more/)).toContainText("Showing 20 of 30");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("option")).toHaveCount(30);
  await expect(field(page)).toBeFocused();
});

test("it opens over a field, says that nothing is found or not answered, and gives the focus back", async ({
  page,
  openSeason,
  context,
  browserConsole,
}) => {
  browserConsole.expected(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await openSeason(season());
  await page.goto("/contacts");
  const find = page.getByLabel("Find a person by name, program or role");
  await find.fill("mar");
  await openByKeys(page);
  await expect(page.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
  await expectAccessible(page);
  await expectFitsWidth(page);
  await page.keyboard.type("zebra cnp");
  await expect(page.getByText("Nothing is named “zebra cnp”, and no message or note contains it.")).toBeVisible();
  await expectAccessible(page);
  // The letters were words here, and no keys of the page.
  await expect(page.getByRole("dialog")).toHaveCount(1);

  await context.setOffline(true);
  await page.keyboard.type(" again");
  await expect(page.getByRole("dialog").getByRole("alert")).toHaveText(
    /^Messages and notes couldn’t be searched: you’re offline/,
  );
  await context.setOffline(false);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("Nothing is named “zebra cnp again”")).toBeVisible();
  await expect(field(page)).toBeFocused();

  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(find).toBeFocused();
  await expect(find).toHaveValue("mar");
});

test("its button can be reached and is large enough", async ({ page, openSeason, isMobile }) => {
  await openSeason(season());
  await page.goto("/today");
  const button = page.getByRole("button", { name: "Search", exact: true });
  await expect(button).toHaveCount(1);
  const box = await button.boundingBox();
  const least = isMobile ? 44 : 24;
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(least);
});
