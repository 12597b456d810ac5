import type { Page } from "@playwright/test";
import { season } from "@/lib/season/builder";
import { dayOf, instantOfWallTime, shiftDay } from "@/lib/season/time";
import { inField, ZONE } from "./app";
import { expect, hoursAgo, ONCE, test } from "./fixtures";
import { expectSound } from "./sound";

/** A day some weeks ahead, and a moment of it by the clock of New York. */
const DAY = shiftDay(dayOf(Date.now(), ZONE), 40);
const at = (time: string, day = DAY) => instantOfWallTime(`${day}T${time}`, ZONE) ?? "";

const two = () =>
  season({ timeZone: ZONE })
    .program("p1", { name: "Lakeshore University", city: "Chicago", state: "IL", stage: "invited" })
    .program("p2", { name: "Commonwealth General", city: "Boston", state: "MA" })
    .interview("p2", at("15:00"), { startsAt: at("09:30"), format: "in-person" });

/** Presses Enter on a control until what it opens is there: a first press may come before the page is alive. */
async function press(page: Page, name: string | RegExp, role: "button" | "link" = "button") {
  const control = page.getByRole(role, { name }).first();
  await control.focus();
  await control.press("Enter");
}

test("nine o'clock in Chicago cannot be entered as nine in New York, and a clash is said while it is typed", async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(two().block("Ana’s wedding", shiftDay(DAY, 3), shiftDay(DAY, 3)).build());
  await page.goto("/interviews/new");
  const program = page.getByLabel("Program", { exact: true });
  await expect(async () => {
    await program.selectOption("Lakeshore University");
    await expect(page.getByText("A guess from the program’s state.")).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(page.getByRole("combobox", { name: "Their time zone" })).toHaveValue("Central (Chicago)");
  await page.getByLabel("Starts, Chicago time").fill(`${DAY}T09:00`);
  await page.getByLabel("Length").selectOption("3 hours");
  const readings = page.locator("dl").filter({ hasText: "Their time, Chicago" });
  await expect(readings).toContainText("10:00 AM to 1:00 PM");
  await expect(readings).toContainText("9:00 AM to 12:00 PM");

  const clashes = page.locator("[data-clashes]");
  await expect(clashes).toContainText(
    "Commonwealth General and this interview overlap for 3 h, from 10:00 AM to 1:00 PM your time.",
  );
  await expectSound(page);
  await page.getByLabel("Starts, Chicago time").fill(`${DAY}T16:00`);
  await expect(page.getByLabel("Length")).toHaveValue("180");
  await expect(readings).toContainText("4:00 PM to 7:00 PM");
  await expect(clashes).toHaveAttribute("data-clashes", "0");
  await expect(page.getByLabel("Format").locator("option:checked")).toHaveText("Virtual (default)");
  await expect(page.getByLabel("Role").locator("option:checked")).toHaveText("Faculty (default)");
  await page.getByLabel("Format").selectOption("In person");
  await expect(clashes).toContainText("in different cities (Boston, MA; Chicago, IL); you allow 6 hours for travel.");
  await page.getByLabel("Starts, Chicago time").fill(`${shiftDay(DAY, 3)}T09:00`);
  await expect(clashes).toContainText("“Ana’s wedding” and this interview overlap");
  await page.getByRole("button", { name: "Yours, New York" }).click();
  await expect(page.getByLabel("Starts, New York time")).toHaveValue(`${shiftDay(DAY, 3)}T10:00`);
  await page.getByLabel("Starts, New York time").fill(`${shiftDay(DAY, 5)}T10:00`);
  await expect(clashes).toHaveAttribute("data-clashes", "0");
  await page.getByRole("button", { name: "Add interview" }).click();

  await page.waitForURL("**/interviews");
  const line = page.getByRole("listitem").filter({ hasText: "in Chicago" }).last();
  await expect(line).toContainText("10:00 AM to 1:00 PM");
  await expect(line).toContainText("9:00 AM to 12:00 PM in Chicago");
  await app.openProgram("Lakeshore University");
  await expect(page.getByText(/9:00 AM to 12:00 PM where they are \(Chicago\)/)).toBeVisible();
});

test("the hours to travel are a setting", { tag: ONCE }, async ({ page, app, openSeason }) => {
  await openSeason(
    two()
      .interview("p1", at("22:00"), { startsAt: at("20:00"), format: "in-person" })
      .build(),
  );
  await page.goto("/interviews");
  await expect(page.getByRole("heading", { name: /^Clash on/ })).toBeVisible();
  await expect(page.getByText("Only 5 h between Commonwealth General and Lakeshore University")).toBeVisible();
  await page.goto("/settings");
  const hours = page.getByLabel("Travel hours between cities");
  await hours.fill("80");
  await expect(async () => {
    await page.getByRole("button", { name: "Save season" }).click();
    await expect(page.getByText("Enter whole hours, from 0 to 72.", { exact: true })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await hours.fill("5");
  await page.getByRole("button", { name: "Save season" }).click();
  await expect(app.said("Saved the season.")).toBeVisible();
  await page.goto("/interviews");
  await expect(page.getByRole("heading", { name: "Upcoming" })).toBeVisible();
  await expect(page.getByRole("heading", { name: /^Clash on/ })).toHaveCount(0);
});

test("by keyboard: an invitation has 48 hours, waits on a list, becomes an interview", async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(season({ timeZone: ZONE }).program("p1", { name: "Wasatch University", stage: "applied" }).build());
  await page.goto("/interviews");
  const dialog = page.getByRole("dialog");
  await expect(async () => {
    await press(page, "Add invitation");
    await expect(dialog).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await dialog.getByLabel("Program").selectOption("Wasatch University");
  const came = Date.now() - 30 * 3_600_000;
  await dialog.getByLabel("Received").fill(inField(came));
  await expect(dialog.getByText(/If empty, 48 hours: /)).toBeVisible();
  await expect(dialog.getByRole("checkbox", { name: "Set stage to Invited" })).toBeChecked();
  await expectSound(page);
  await dialog.getByLabel("Notes").press("Tab");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  const line = page.locator("[data-invitation]");
  await expect(line).toContainText("Wasatch University");
  await expect(line).toContainText(/1[78] h.* left/);

  await page.goto("/today");
  const waiting = app.waiting("Wasatch University");
  await expect(waiting).toContainText("Answer the invitation");
  await waiting.getByRole("link", { name: "Open" }).click();
  await page.waitForURL("**/interviews#invitations");
  await expectSound(page);

  const menu = page.getByRole("button", { name: "More about the invitation from Wasatch University" });
  await menu.press("Enter");
  await page.getByRole("menuitem", { name: "No dates left: waitlisted" }).press("Enter");
  await expect(line).toContainText("On the waitlist");
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(line).toContainText("left");
  await menu.press("Enter");
  await page.getByRole("menuitem", { name: "No dates left: waitlisted" }).press("Enter");
  await expect(line).toContainText("On the waitlist");
  await page.goto("/today");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(waiting).toHaveCount(0);

  await page.goto("/interviews");
  await press(page, "Add the date booked at Wasatch University", "link");
  await expect(page.getByLabel("Program", { exact: true })).toHaveValue(/.+/);
  await page.getByLabel(/^Starts/).fill(`${DAY}T09:00`);
  await page.getByLabel("Length").selectOption("3 hours");
  await page.getByRole("button", { name: "Add interview" }).press("Enter");
  await page.waitForURL("**/interviews");
  await expect(page.getByText("1 invitation answered")).toBeVisible();
});

test("withdrawing says what is left, keeps what is ticked as tasks, and can be undone", async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(two().build());
  await page.goto("/interviews");
  await page.getByRole("list").getByRole("link", { name: "Commonwealth General" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Commonwealth General" })).toBeVisible();
  const menu = page.getByRole("button", { name: "More about the interview at Commonwealth General" });
  await expect(async () => {
    await menu.press("Enter");
    await page.getByRole("menuitem", { name: "I withdrew" }).press("Enter", { timeout: 2_000 });
  }).toPass();
  const dialog = page.getByRole("dialog", { name: "What’s left to do at Commonwealth General" });
  await expect(dialog.getByRole("checkbox")).toHaveCount(3);
  await expect(dialog.getByRole("link", { name: /^Write now: Tell the coordinator/ })).toHaveAttribute(
    "href",
    /kind=logistics/,
  );
  await expectSound(page);
  await dialog.getByRole("checkbox", { name: "Cancel your room and travel" }).press("Space");
  await dialog.getByRole("button", { name: "Add 2 tasks" }).press("Enter");
  await expect(app.said("Added 2 tasks for Commonwealth General.")).toBeVisible();

  await page.goto("/tasks");
  const task = page
    .getByRole("listitem")
    .filter({ hasText: "Tell the coordinator in writing that you’re withdrawing" });
  await expect(task).toContainText("Commonwealth General");
  await expect(page.getByText("Withdraw in the scheduler")).toBeVisible();
  await expect(page.getByText("Cancel your room and travel")).toHaveCount(0);
  await task.getByRole("link", { name: /^Write: Tell/ }).click();
  await expect(page.getByLabel("Kind")).toHaveValue("logistics");

  await page.goto("/interviews");
  await menu.click();
  await page.getByRole("menuitem", { name: "What’s left to do" }).click();
  await dialog.getByRole("button", { name: "Add 3 tasks" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  // Two of the three wait already.
  await expect(app.said("Removed 1 task.")).toBeVisible();
});

test("time of one's own is blocked, moved, deleted and put back; a rotation's day is to be asked for", async ({
  page,
  openSeason,
}) => {
  await openSeason(
    two()
      .rotation("p1", shiftDay(DAY, -5), shiftDay(DAY, 20))
      .interview("p2", at("15:00", shiftDay(DAY, 30)), { startsAt: at("09:00", shiftDay(DAY, 30)) })
      .build(),
  );
  await page.goto("/interviews");
  await expect(page.getByText("During your rotation at Lakeshore University", { exact: true })).toBeVisible();
  await expect(page.getByText("Interview 1 of 2")).toBeVisible();
  await expect(page.getByRole("link", { name: "Ask Lakeshore University for the day" })).toBeVisible();
  const dialog = page.getByRole("dialog");
  await expect(async () => {
    await press(page, "Block time");
    await expect(dialog).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await dialog.getByLabel("Reason").fill("Board exam");
  await dialog.getByLabel("First day").fill(DAY);
  await expect(dialog.getByLabel("Last day")).toHaveValue(DAY);
  await expect(dialog.locator("[data-clashes]")).toContainText("Commonwealth General overlap");
  await dialog.getByRole("checkbox", { name: "All day" }).press("Space");
  await dialog.getByLabel("From").fill(`${DAY}T16:00`);
  await dialog.getByLabel("To", { exact: true }).fill(`${DAY}T18:00`);
  await expect(dialog.locator("[data-clashes]")).not.toContainText("Commonwealth");
  await expectSound(page);
  await dialog.getByRole("button", { name: "Block time" }).press("Enter");
  await expect(dialog).toBeHidden();
  const block = page.getByRole("listitem").filter({ hasText: "Board exam" });
  await expect(block).toContainText("4:00 PM to 6:00 PM");

  await press(page, "Edit Board exam");
  await dialog.getByLabel("To", { exact: true }).fill(`${DAY}T15:00`);
  await dialog.getByRole("button", { name: "Save" }).press("Enter");
  await expect(dialog.getByText("Enter an end that comes after the start.", { exact: true })).toBeVisible();
  await dialog.getByRole("button", { name: "Delete" }).press("Enter");
  await expect(block).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(block).toBeVisible();
});

test("a program's own zone is kept, and comes before the guess", { tag: ONCE }, async ({ page, openSeason }) => {
  const { programs } = await openSeason(
    season({ timeZone: ZONE }).program("p1", { name: "Smoky Mountain", state: "TN" }).build(),
  );
  await page.goto("/interviews/new");
  await expect(async () => {
    await page.getByLabel("Program", { exact: true }).selectOption("Smoky Mountain");
    await expect(page.getByRole("combobox", { name: "Their time zone" })).toHaveValue("Central (Chicago)", {
      timeout: 2_000,
    });
  }).toPass();
  await page.goto(`/programs/${programs[0]?.id}/edit`);
  await expect(async () => {
    await page.getByRole("combobox", { name: "Their time zone" }).fill("Eastern");
    await page.getByRole("option", { name: "Eastern (New York)" }).click({ timeout: 2_000 });
  }).toPass();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Smoky Mountain" })).toBeVisible();
  await page.goto("/interviews/new");
  await expect(async () => {
    await page.getByLabel("Program", { exact: true }).selectOption("Smoky Mountain");
    await expect(page.getByText("A guess from")).toHaveCount(0);
    await expect(page.getByRole("combobox", { name: "Their time zone" })).toHaveValue("Eastern (New York)", {
      timeout: 2_000,
    });
  }).toPass();
});

test("an invitation that was answered, or a waitlist, never asks for thanks", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  const made = season({ timeZone: ZONE }).program("p1", { name: "Bayou State" });
  for (const answer of ["accepted", "waitlisted", "declined"] as const)
    made.invitation("p1", hoursAgo(400), { answer });
  await openSeason(made.build());
  await page.goto("/today");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(0);
});
