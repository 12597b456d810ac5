import type { Page } from "@playwright/test";
import { season } from "@/lib/season/builder";
import { dayOf, shiftDay } from "@/lib/season/time";
import { ZONE } from "./app";
import { expect, ONCE, test } from "./fixtures";
import { expectAccessible } from "./sound";

const DAY = shiftDay(dayOf(Date.now(), ZONE), 40);
const two = () =>
  season({ timeZone: ZONE })
    .program("p1", { name: "Lakeshore University", city: "Chicago", state: "IL", stage: "invited" })
    .program("p2", { name: "Commonwealth General" })
    .contact("c1", "p1", { name: "Elena Marsh" });

const back = (page: Page) => page.getByRole("status").filter({ hasText: "Restored your unsaved text." });

test("an interview half typed is there after a reload and a way back, once, and goes when it is saved", async ({
  page,
  openSeason,
}) => {
  await openSeason(two().build());
  await page.goto("/interviews/new");
  const program = page.getByLabel("Program", { exact: true });
  await expect(async () => {
    await program.selectOption("Lakeshore University");
    await expect(page.getByText("A guess from the program’s state.")).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await page.getByRole("button", { name: "Yours, New York" }).click();
  await page.getByLabel("Starts, New York time").fill(`${DAY}T10:00`);
  await page.getByLabel("Length").selectOption("4 hours 30 minutes");
  await page.getByRole("checkbox", { name: /Marsh/ }).check();
  await page.getByLabel(/^Thank-you for .*Marsh/).selectOption({ index: 1 });
  const wish = await page.getByLabel(/^Thank-you for .*Marsh/).inputValue();
  await page.getByLabel("Name of someone else").fill("Owen Tak");
  await page.getByRole("button", { name: "Add person" }).click();
  await page.getByLabel("Name of someone else").fill("Joan Bell");
  await page.getByLabel("Notes").fill("Ask for the hybrid room.");

  async function expectBack() {
    await expect(back(page)).toBeVisible();
    await expect(program).toHaveValue(/./);
    await expect(page.getByLabel("Starts, New York time")).toHaveValue(`${DAY}T10:00`);
    await expect(page.getByLabel("Length")).toHaveValue("270");
    await expect(page.getByRole("checkbox", { name: /Marsh/ })).toBeChecked();
    await expect(page.getByLabel(/^Thank-you for .*Marsh/)).toHaveValue(wish);
    await expect(page.getByLabel("Thank-you for Owen Tak")).toBeVisible();
    await expect(page.getByLabel("Name of someone else")).toHaveValue("Joan Bell");
    await expect(page.getByLabel("Notes")).toHaveValue("Ask for the hybrid room.");
  }
  await page.reload();
  await expectBack();
  await expectAccessible(page);
  await page.goto("/today");
  await page.goBack();
  await expectBack();

  await page.getByRole("button", { name: "Add interview" }).click();
  await page.waitForURL("**/interviews");
  await page.goto("/interviews/new");
  await expect(page.getByLabel("Name of someone else")).toBeVisible();
  await page.waitForLoadState("networkidle");
  await expect(page.getByLabel("Notes")).toHaveValue("");
  await expect(back(page)).toHaveCount(0);
});

test("discarding empties the form; Cancel forgets; a row that was changed meanwhile is not typed over", {
  tag: ONCE,
}, async ({ page, openSeason }) => {
  const { programs } = await openSeason(two().build());
  await page.goto("/programs/new");
  const more = page.getByText("More about it");
  await expect(async () => {
    if (!(await page.getByLabel("City").isVisible())) await more.click({ timeout: 2_000 });
    await page.getByLabel("City").fill("Erie", { timeout: 2_000 });
    await page.reload();
    await expect(back(page)).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(page.getByLabel("City")).toHaveValue("Erie");
  await page.getByRole("button", { name: "Discard" }).click();
  await expect(page.getByLabel("City")).toHaveValue("");
  await expect(back(page)).toHaveCount(0);
  await page.getByLabel("City").fill("Akron");
  await page.getByRole("link", { name: "Cancel" }).click();
  await page.waitForURL("**/programs");
  await page.goto("/programs/new");
  await page.waitForLoadState("networkidle");
  await expect(page.getByLabel("City")).toHaveValue("");

  const edit = `/programs/${programs[1]?.id}/edit`;
  await page.goto(edit);
  await expect(async () => {
    await page.getByLabel("City").fill("Boston");
    await page.reload();
    await expect(back(page)).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(page.getByLabel("City")).toHaveValue("Boston");
  await page.getByLabel("City").fill("Salem");
  const other = await page.context().newPage();
  await other.goto(edit);
  await expect(other.getByLabel("City")).toHaveValue("Salem");
  await other.getByRole("button", { name: "Save" }).click();
  await other.waitForURL(/\/programs\/[^/]+$/);
  await other.close();
  await page.reload();
  await page.waitForLoadState("networkidle");
  await expect(page.getByLabel("City")).toHaveValue("Salem");
  await expect(back(page)).toHaveCount(0);
});

test("a dialog closed by Escape has its words when it opens again", { tag: ONCE }, async ({ page, openSeason }) => {
  await openSeason(two().build());
  await page.goto("/contacts");
  const dialog = page.getByRole("dialog");
  const open = async () => {
    await page.getByRole("main").getByRole("button", { name: "Add person" }).click();
    await expect(dialog).toBeVisible();
  };
  await open();
  await dialog.getByLabel("Name").fill("Ruth Adeyemi");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await open();
  await expect(dialog.getByLabel("Name")).toHaveValue("Ruth Adeyemi");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog).toHaveCount(0);
  await open();
  await page.waitForLoadState("networkidle");
  await expect(dialog.getByLabel("Name")).toHaveValue("");
});

test("what is typed, chosen and ticked before the page is alive is there when it is", async ({ page, openSeason }) => {
  const { programs } = await openSeason(two().build());
  let wake = () => {};
  const awake = new Promise<void>((resolve) => {
    wake = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await awake;
    await route.continue();
  });
  const edit = `/programs/${programs[0]?.id}/edit`;
  await page.goto(edit, { waitUntil: "commit" });
  await page.getByLabel("City").fill("Evanston");
  await page.getByLabel("Stage").selectOption("Interviewed");
  await page.getByLabel("I won’t rank it").check();
  await page.getByLabel("Notes").fill("Two lines\nof notes");
  wake();
  await expect(page.getByLabel("Rank", { exact: true })).toBeDisabled();
  await expect(page.getByLabel("City")).toHaveValue("Evanston");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.waitForURL(`/programs/${programs[0]?.id}`);
  const { season: stored } = await (await page.request.get("/api/season")).json();
  expect(stored.programs[0]).toMatchObject({
    city: "Evanston",
    stage: "interviewed",
    willNotRank: true,
    notes: "Two lines\nof notes",
  });
});

const offer = (page: Page) =>
  page.getByRole("status").filter({ hasText: "Not saved: what you typed into this form about something else." });

test("what was typed about other hours is offered, never mixed in: continued, or discarded", {
  tag: ONCE,
}, async ({ page, openSeason }) => {
  const { programs } = await openSeason(two().build());
  const hours = (ends: string) => `/interviews/new?program=${programs[0]?.id}&starts=${DAY}T10:00&ends=${DAY}T${ends}`;
  const [short, long] = [hours("12:00"), hours("13:00")];
  const notes = page.getByLabel("Notes");
  const typed = async (path: string, text: string) => {
    await expect(async () => {
      await page.goto(path);
      await notes.fill(text, { timeout: 2_000 });
      await page.reload();
      await expect(notes).toHaveValue(text, { timeout: 2_000 });
    }).toPass();
  };
  await typed(short, "Ask for the hybrid room.");
  await page.goto(long);
  await expect(offer(page)).toBeVisible();
  await expect(notes).toHaveValue("");
  await expectAccessible(page);

  // What is typed here stays here, beside what is offered.
  await expect(async () => {
    await notes.fill("Ask about call.", { timeout: 2_000 });
    await page.reload();
    await expect(back(page)).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(offer(page)).toBeVisible();
  await expect(notes).toHaveValue("Ask about call.");
  await offer(page).getByRole("button", { name: "Continue" }).click();
  await expect(offer(page)).toHaveCount(0);
  await expect(notes).toHaveValue("Ask for the hybrid room.");
  await page.getByRole("link", { name: "Cancel" }).click();
  await page.waitForURL("**/interviews");

  await typed(short, "Ask for the hybrid room.");
  await page.goto(long);
  await offer(page).getByRole("button", { name: "Discard" }).click();
  await expect(offer(page)).toHaveCount(0);
  await page.goto(short);
  await page.waitForLoadState("networkidle");
  await expect(notes).toHaveValue("");
  await expect(offer(page)).toHaveCount(0);
});
