import type { Page } from "@playwright/test";
import { season } from "@/lib/season/builder";
import { dayOf, shiftDay } from "@/lib/season/time";
import { ZONE } from "./app";
import { expect, hoursAgo, ONCE, test } from "./fixtures";
import { expectSound } from "./sound";

const TODAY = dayOf(Date.now(), ZONE);
const rotating = (from: number, to: number) =>
  season({ timeZone: ZONE })
    .program("p1", { name: "Hudson Valley University" })
    .contact("c1", "p1", { name: "Meera Iyer" })
    .rotation("p1", shiftDay(TODAY, from), shiftDay(TODAY, to), { contacts: ["c1"] });

const phase = (page: Page, id: "before" | "midpoint" | "after") => page.locator(`[data-phase=${id}]`);

async function open(page: Page, dialogOf: string) {
  const button = page.getByRole("button", { name: dialogOf, exact: true });
  await expect(async () => {
    await button.press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible({ timeout: 2_000 });
  }).toPass();
  return page.getByRole("dialog");
}

test("each phase says how it stands and leads to its letter", async ({ page, openSeason }) => {
  const { rotations } = await openSeason(rotating(5, 32).build());
  const address = `/rotations/${rotations[0]?.id}`;
  await page.goto(address);
  await expect(phase(page, "before")).toContainText("Not written yet");
  await expect(phase(page, "midpoint")).toContainText("From ");
  await expect(phase(page, "after")).toContainText("From ");
  await expectSound(page);
  await phase(page, "before").getByRole("link", { name: "Write the note" }).click();
  await expect(page.getByLabel("Kind")).toHaveValue("rotation");
  await page.goto(address);
  await phase(page, "midpoint").getByRole("link", { name: "Ask for feedback in writing" }).click();
  await expect(page.getByRole("textbox", { name: "Subject" })).toHaveValue("Feedback halfway through my rotation");
  await page.goto(address);
  await phase(page, "after").getByRole("link", { name: "Write the thank-you" }).click();
  await expect(page.getByLabel("Kind")).toHaveValue("rotation-thanks");
});

test("by keyboard: feedback settles the midpoint; a case is kept, changed, deleted, restored", async ({
  page,
  app,
  openSeason,
}) => {
  const { rotations } = await openSeason(rotating(-20, 6).build());
  await page.goto("/today");
  await expect(app.waiting("Hudson Valley University")).toContainText("Ask for midpoint feedback");
  await page.goto(`/rotations/${rotations[0]?.id}`);
  await expect(phase(page, "midpoint")).toContainText("Not asked yet");

  let dialog = await open(page, "Add feedback");
  await dialog.getByLabel("Their words").fill("Say the plan out loud before the puncture.");
  await dialog.getByLabel("Who said it").fill("Dr. Meera Iyer");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeVisible();
  await expectSound(page);
  await dialog.getByRole("button", { name: "Add feedback" }).press("Enter");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("region", { name: "Feedback received" })).toContainText("Dr. Meera Iyer");
  await expect(phase(page, "midpoint")).toContainText("Feedback ");

  dialog = await open(page, "Add case");
  await dialog.getByRole("button", { name: "Add case" }).press("Enter");
  await expect(dialog.getByText("Write a line, so you have something to come back to.", { exact: true })).toBeVisible();
  await dialog.getByLabel("Case", { exact: true }).fill("A TIPS at midnight");
  await dialog.getByRole("button", { name: "Add case" }).press("Enter");
  const cases = page.getByRole("region", { name: "Cases to remember" });
  await expect(cases).toContainText("A TIPS at midnight");
  dialog = await open(page, "Edit: A TIPS at midnight");
  await dialog.getByLabel("Case", { exact: true }).fill("A TIPS at midnight, closed it myself");
  await dialog.getByRole("button", { name: "Save" }).press("Enter");
  await expect(cases).toContainText("closed it myself");
  dialog = await open(page, "Edit: A TIPS at midnight, closed it myself");
  await dialog.getByRole("button", { name: "Delete" }).press("Enter");
  await expect(cases.getByText("A TIPS")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(cases).toContainText("closed it myself");
  await page.goto("/today");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(app.waiting("Hudson Valley University")).toHaveCount(0);
});

test("cases stand beside the thanks while they are written", { tag: ONCE }, async ({ page, app, openSeason }) => {
  const { rotations } = await openSeason(
    rotating(-30, -2).rotationNote("r1", "case", shiftDay(TODAY, -12), "The port clinic on Thursdays").build(),
  );
  await page.goto(`/rotations/${rotations[0]?.id}`);
  await expect(phase(page, "after")).toContainText(/Thank-yous/);
  await phase(page, "after").getByRole("link", { name: "Write the thank-you" }).click();
  await expect(page.getByLabel("Kind")).toHaveValue("rotation-thanks");
  await app.openChecks();
  await expect(page.getByText("Cases from the rotation").filter({ visible: true })).toBeVisible();
  await expect(page.getByText("The port clinic on Thursdays").filter({ visible: true }).first()).toBeVisible();
});

test("a rotation that falls on another, or on a day elsewhere, says so while it is entered", async ({
  page,
  openSeason,
}) => {
  await openSeason(
    rotating(10, 37)
      .program("p2", { name: "Wasatch University", city: "Salt Lake City", state: "UT" })
      .interview("p2", hoursAgo(-24 * 60), { format: "in-person" })
      .build(),
  );
  await page.goto("/rotations/new");
  const clashes = page.locator("[data-clashes]");
  await expect(async () => {
    await page.getByLabel("First day").fill(shiftDay(TODAY, 30));
    await page.getByLabel("Last day").fill(shiftDay(TODAY, 70));
    await expect(clashes).toHaveAttribute("data-clashes", "2", { timeout: 2_000 });
  }).toPass();
  await expect(clashes).toContainText("Your rotation at Hudson Valley University and this rotation overlap");
  await expect(clashes).toContainText("Wasatch University falls during this rotation: ask for the day off.");
  await expectSound(page);
  await page.getByLabel("First day").fill(shiftDay(TODAY, 40));
  await page.getByLabel("Last day").fill(shiftDay(TODAY, 50));
  await expect(clashes).toHaveAttribute("data-clashes", "0");
});
