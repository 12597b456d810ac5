import { sampleSeason } from "@/lib/season/sample";
import { ZONE } from "./app";
import { expect, ONCE, test } from "./fixtures";
import { expectSound } from "./sound";

const sample = () => sampleSeason(Date.now(), ZONE);

test("by keys: a row is looked at, signaled, compared; its move is told and it stays in view", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  await openSeason(sample());
  await page.goto("/find");
  const focusedRow = page.locator("[data-selected]");
  await page.keyboard.press("j");
  await expect(focusedRow).toHaveCount(1);
  const row = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "Sonoran University" }) });
  await row.getByRole("link").focus();
  await expect(row).toHaveAttribute("data-selected", "true");
  // S gives a signal that is left, and its move is told; the focus stays in the row although its band has changed.
  await page.keyboard.press("s");
  await expect(row.getByLabel("Signal for Sonoran University")).toHaveValue("gold");
  await expect(page.getByRole("region", { name: /^Strong ties/ })).toContainText("Sonoran University");
  const told = page.getByRole("status", { name: "Where the program stands" });
  await expect(told).toHaveText(/^Sonoran University moved to Strong ties, \d+ of \d+\.$/);
  await expect(row).toBeInViewport();
  await expect(row.getByRole("link")).toBeFocused();

  // K goes up and J down again.
  await page.keyboard.press("k");
  await expect(row).not.toHaveAttribute("data-selected", "true");
  await page.keyboard.press("j");
  await expect(row).toHaveAttribute("data-selected", "true");

  // Alt and an arrow make a weight less and more, at its ends no further, and go nowhere else.
  const ties = page.getByRole("slider", { name: "Weight of Ties to a place" });
  await ties.fill("1");
  await ties.focus();
  for (const [key, word] of [
    ["Alt+ArrowRight", "Some"],
    ["Alt+ArrowRight", "A lot"],
    ["Alt+ArrowRight", "A lot"],
    ["Alt+ArrowLeft", "Some"],
    ["Alt+ArrowLeft", "A little"],
    ["Alt+ArrowLeft", "Off"],
    ["Alt+ArrowLeft", "Off"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(ties).toHaveAttribute("aria-valuetext", word);
  }
  await expect(page).toHaveURL(/\/find(\?.*)?$/);

  // A weight moves it, in view.
  await page.getByRole("slider", { name: "Weight of Case mix: aortic" }).fill("0");
  await expect(row).toBeInViewport();

  // X picks, a fifth is not taken, V compares.
  const boxes = page.getByRole("checkbox", { name: /^Compare / });
  for (const at of [0, 1, 2, 3]) await boxes.nth(at).check();
  await boxes.nth(4).click();
  await expect(page.getByRole("alert").filter({ hasText: "Four are picked. Take one out first." })).toBeVisible();
  await expect(boxes.nth(4)).not.toBeChecked();
  await page.getByRole("button", { name: /^Compare 4/ }).click();
  await expect(page.getByRole("columnheader")).toHaveCount(5);
  // It opens at its top, each source is a click away, and Esc goes back to where it was opened.
  await expect(page.getByRole("heading", { name: "Side by side" })).toBeFocused();
  await expect(page.getByRole("heading", { name: "Side by side" })).toBeInViewport();
  await expect(page.getByRole("cell").getByRole("link").first()).toHaveAttribute("href", /^https?:/);
  await expectSound(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("columnheader")).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^Compare 4/ })).toBeFocused();
});

test("signals that are pressed while one is being saved are not lost", { tag: ONCE }, async ({ page, openSeason }) => {
  await openSeason(sample());
  await page.goto("/find");
  const field = (name: string) => page.getByLabel(`Signal for ${name}`);
  await page.keyboard.press("j");
  await expect(page.locator("[data-selected]")).toHaveCount(1);
  // The server takes its time.
  await page.route("**/find", async (route) => {
    if (route.request().method() === "POST") await new Promise((done) => setTimeout(done, 1_500));
    await route.continue();
  });
  await field("Duke University").selectOption("gold");
  await expect(field("Duke University")).toHaveAttribute("aria-busy", "true");
  await expect(field("Duke University")).toHaveValue("gold");
  await page.getByRole("button", { name: "Add Yale-New Haven", exact: true }).click();
  await expect(
    page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "Yale-New Haven" }) }),
  ).toContainText("Added", { timeout: 15_000 });
  await expect(field("Duke University")).toHaveValue("gold");
});

test("a deal-breaker moves what it rules out into a list of its own", { tag: ONCE }, async ({ page, openSeason }) => {
  await openSeason(sample());
  await page.goto("/find");
  const matters = page.getByRole("region", { name: "What matters to you" });
  await expect(async () => {
    await matters.getByLabel("What", { exact: true }).selectOption("region");
    await expect(matters.getByLabel("Which", { exact: true })).toBeVisible({ timeout: 500 });
  }).toPass();
  await matters.getByRole("button", { name: "Add", exact: true }).click();
  await matters.getByLabel("Region: Northeast is a deal-breaker").check();
  const out = page.getByRole("region", { name: /^You ruled out/ });
  await expect(out).toContainText("You ruled it out: you want region, Northeast; it is in Durham, NC.");
  await expect(out).not.toContainText("Yale-New Haven");
  // The table for a spreadsheet says the same, once the answer is saved.
  await expect(page.getByText("Profile saved.")).toBeVisible();
  const table = await page.request.get("/api/find");
  expect(await table.text()).toMatch(/^Duke University,Durham,NC,Integrated IR,You ruled out,/m);
});

test("on paper each row has its sources with their age and address, and the day it was printed", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  await openSeason(sample());
  await page.goto("/find");
  const row = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "Yale-New Haven" }) });
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await expect(page.getByText(/^Printed /)).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.emulateMedia({ media: "print" });
  await expect(row).toContainText(/Wants 3 letters \(Their page, 2019, https:\/\/medicine\.yale\.edu/);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.getByText(/^Printed /)).toHaveCount(0);
});

test("a signal that is dragged says what it does before the drop", { tag: ONCE }, async ({ page, openSeason, app }) => {
  await openSeason(sample());
  await page.goto("/find");
  const signals = page.getByRole("region", { name: "Signals", exact: true });
  await expect(signals).toContainText("5 of 6");
  const row = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "Boston University" }) });
  await row.scrollIntoViewIfNeeded();
  const disc = signals.locator('i[draggable="true"]').first();
  await disc.hover();
  await page.mouse.down();
  await row.hover();
  await row.hover();
  await expect(row).toContainText("Makes Gold 6 of 6, adds it to your season");
  await page.mouse.up();
  await expect(app.said("Added Boston University/Boston Medical Center to your season. Gold signal.")).toBeVisible();
  await expect(signals).toContainText("None left");
});

test("the list is narrowed by state, positions, and age of facts, and says where nothing is left", {
  tag: ONCE,
}, async ({ page, openSeason }) => {
  await openSeason(sample());
  await page.goto("/find");
  // The page may not be alive yet.
  await expect(async () => {
    await page.getByLabel("Positions", { exact: true }).selectOption("3");
    await expect(page.getByRole("link", { name: "Tidewater Health" })).toHaveCount(0, { timeout: 1000 });
  }).toPass();
  await expect(page.getByRole("link", { name: "Lakeshore University" })).toBeVisible();
  await page.getByLabel("State", { exact: true }).selectOption("VA");
  await expect(page.getByText("No program in Virginia with 3 positions or more.")).toBeVisible();
  await page.getByRole("button", { name: "Clear filters" }).click();
  await page.getByLabel("Facts checked", { exact: true }).selectOption("due");
  await expect(page.getByRole("link", { name: "Granite Peak" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Lakeshore University" })).toHaveCount(0);
  await page.getByLabel("Facts checked", { exact: true }).selectOption("");
  await page.getByLabel("Order", { exact: true }).selectOption("name");
  const byName = page.getByRole("region", { name: /^By name/ });
  await expect(byName.getByRole("listitem").first()).toContainText("Albany Medical Center");
  await expect(byName.getByRole("listitem").first()).toContainText("Worth asking first.");
  await expect(page.getByRole("link", { name: "Download as CSV" })).toHaveAttribute("href", "/api/find?order=name");
});

test("Back from a fit comes to the list as it was: its filter, its order, and its row", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  await openSeason(sample());
  await page.goto("/find");
  const state = page.getByLabel("State", { exact: true });
  const order = page.getByLabel("Order", { exact: true });
  const row = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name: "Yale-New Haven", exact: true }) });
  // The page may not be alive yet.
  await expect(async () => {
    await order.selectOption("name");
    await expect(page).toHaveURL(/\/find\?order=name$/, { timeout: 1000 });
  }).toPass();
  const asked: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).pathname === "/find") asked.push(request.url());
  });
  await state.selectOption("CT");
  await expect(page.getByRole("link", { name: "Lakeshore University" })).toHaveCount(0);
  await expect(page).toHaveURL(/\/find\?order=name&state=CT$/);
  expect(asked).toEqual([]);

  await row.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1, name: "Yale-New Haven" })).toBeVisible();
  await page.goBack();
  await expect(state).toHaveValue("CT");
  await expect(order).toHaveValue("name");
  await expect(page.getByRole("link", { name: "Lakeshore University" })).toHaveCount(0);
  await expect(row).toHaveAttribute("data-selected", "true");

  // In the whole list it is far down.
  await state.selectOption("");
  await expect(page.getByRole("link", { name: "Lakeshore University" })).toHaveCount(1);
  await row.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1, name: "Yale-New Haven" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("region", { name: /^By name/ })).toBeVisible();
  await expect(row).toBeInViewport();
});
