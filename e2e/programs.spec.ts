import { season } from "@/lib/season/builder";
import { daysAgo, expect, ONCE, test } from "./fixtures";
import { expectAccessible, expectFitsWidth } from "./sound";

/** One program with late thanks, one whose budget is used up, one that wants no mail. */
const several = () =>
  season()
    .program("p1", { name: "Harlow–St. Anne", city: "Cleveland", state: "OH", signal: "silver", rank: 2 })
    .program("p2", { name: "Keystone Methodist", city: "Pittsburgh", state: "PA", signal: "gold", rank: 1 })
    .program("p3", { name: "Granite Peak", stage: "declined", contactPolicy: "no-contact", aliases: ["GPH"] })
    .contact("c1", "p1", { name: "Elena Marsh", role: "program-director", email: "elena@harlow.example" })
    .contact("c2", "p1", { name: "Priya Raman" })
    .interview("p1", daysAgo(4), {
      participants: [
        { contactId: "c1", thankYou: "expected" },
        { contactId: "c2", thankYou: "expected" },
      ],
      notes: "New hybrid room in May.",
    })
    .sent("p1", "thank-you", daysAgo(3), {
      recipients: ["c2"],
      interviewId: "i1",
      body: "Thank you for the day.",
    })
    .sent("p1", "logistics", daysAgo(20), { body: "Yes, the 20th suits me." })
    .sent("p2", "interest", daysAgo(80))
    .sent("p2", "update", daysAgo(40), { news: "publication" })
    .sent("p2", "strong-interest", daysAgo(20))
    .sent("p2", "update", daysAgo(16), { news: "award" });

test("a program is added by its name alone, and a second of that name only on purpose", async ({
  page,
  app,
  account: _,
}) => {
  await app.addProgram({ name: "Harlow–St. Anne" });
  await page.goto("/programs/new");
  // What nobody chose is in view, as a default.
  await expect(page.getByText("More about it")).toContainText("Stage Applied (default)");
  await page.getByRole("button", { name: "Add program" }).click();
  await expect(page.getByLabel("Name", { exact: true })).toHaveAccessibleDescription("Enter a name for the program.");

  await page.getByText("More about it").click();
  await page.getByLabel("City").fill("Cleveland");
  await page.getByLabel("Name", { exact: true }).fill("harlow–st. anne");
  await expect(page.getByRole("link", { name: "Open the existing one" })).toBeVisible();
  await page.getByRole("button", { name: "Add program" }).click();
  await expect(page.getByLabel("Name", { exact: true })).toHaveAccessibleDescription(
    "You already have Harlow–St. Anne.",
  );
  await expect(page.getByLabel("City")).toHaveValue("Cleveland");
  await expectAccessible(page);

  await page.getByLabel("Add another with the same name").check();
  await page.getByRole("button", { name: "Add it anyway" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("harlow–st. anne");
});

test("every field can be edited; a rank that is taken names who has it", async ({ page, app, openSeason }) => {
  await openSeason(several().build());
  await app.openProgram("Harlow–St. Anne");
  await page.getByRole("button", { name: "Edit or delete this program" }).click();
  await page.getByRole("menuitem", { name: "Edit program" }).click();
  await page.getByLabel("Rank", { exact: true }).fill("1");
  await page.getByLabel("NRMP code").fill("1234");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByLabel("NRMP code")).toHaveAccessibleDescription(/expected 4 digits, 3 digits, a letter/);

  await page.getByLabel("NRMP code").fill("1234416c0");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByLabel("Rank", { exact: true })).toHaveAccessibleDescription(/Keystone Methodist is ranked 1/);
  await expect(page.getByLabel("NRMP code")).toHaveValue("1234416c0");
  await expectAccessible(page);

  await page.getByLabel("Rank", { exact: true }).fill("3");
  await page.getByLabel("Institution").fill("Harlow Hospital");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Harlow Hospital · Cleveland, OH · Integrated IR")).toBeVisible();
  await page.getByText("Notes and codes").click();
  await expect(page.getByText("NRMP code 1234416C0")).toBeVisible();
});

test("filters, search and order are in the URL, and Back brings them again", async ({ page, openSeason }) => {
  await openSeason(several().build());
  await page.goto("/programs");
  const names = page.getByRole("rowheader").getByRole("link");
  await expect(names).toHaveText(["Keystone Methodist", "Harlow–St. Anne", "Granite Peak"]);
  await expect(page.getByRole("row", { name: /Harlow/ })).toContainText("Thank Dr. Marsh, 1 d late");
  await expectAccessible(page);
  await expectFitsWidth(page);

  await page.getByRole("link", { name: "Needs you 1" }).click();
  await expect(names).toHaveText(["Harlow–St. Anne"]);
  await expect(page).toHaveURL(/show=needs-you/);
  await page.getByRole("button", { name: "Messages left" }).click();
  await page.getByRole("menuitem", { name: "No messages left" }).click();
  await expect(page.getByText("No program matches “Needs you” and “No messages left”.")).toBeVisible();
  await page.goBack();
  await expect(names).toHaveText(["Harlow–St. Anne"]);
  await page.goBack();
  await expect(names).toHaveCount(3);

  await page.getByLabel("Find a program").fill("gph");
  await expect(names).toHaveText(["Granite Peak"]);
  await expect(page).toHaveURL(/q=gph/);
  await page.reload();
  await expect(names).toHaveText(["Granite Peak"]);
});

test("by keyboard alone: J and K move, C logs for the row, Enter opens it, Back returns to it", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  await openSeason(several().build());
  await page.goto("/programs");
  const selected = page.getByRole("row", { selected: true });
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(selected).toContainText("Keystone Methodist", { timeout: 200 });
  }).toPass();
  await page.keyboard.press("j");
  await expect(selected).toContainText("Harlow–St. Anne");
  await page.keyboard.press("c");
  await expect(page.getByRole("dialog")).toContainText("Harlow–St. Anne");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Harlow–St. Anne" })).toBeVisible();
  await page.goBack();
  await expect(selected).toContainText("Harlow–St. Anne");
});

test("the program page tells what counted and why, what is late, and who was thanked", async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(several().build());
  await app.openProgram("Harlow–St. Anne");
  const timeline = page.getByRole("list", { name: "Timeline" }).getByRole("listitem");
  await expect(timeline.first()).toContainText("Thank-you late");
  await expect(timeline.first()).toContainText("Dr. Marsh");
  await expect(timeline.filter({ hasText: "Thank-you to Dr. Raman" })).toContainText("Counts");
  await expect(timeline.filter({ hasText: "Scheduling" })).toContainText("Does not count");
  await expect(timeline.filter({ hasText: "Scheduling" })).toContainText("Scheduling messages don’t count");
  await expect(timeline.filter({ hasText: "New hybrid room" })).toContainText("met 2 people");
  await expect(page.getByRole("region", { name: /Message budget/ })).toContainText("2 left");
  const people = page.getByRole("region", { name: /People/ }).getByRole("listitem");
  await expect(people.filter({ hasText: "Elena Marsh" })).toContainText("Late");
  await expect(people.filter({ hasText: "Priya Raman" })).toContainText("Thanked");
  await expectAccessible(page);
  await expectFitsWidth(page);

  await page
    .getByRole("link", { name: "Interviews", exact: true })
    .filter({ hasNot: page.locator("svg") })
    .click();
  await expect(page).toHaveURL(/show=interviews/);
  await expect(timeline).toHaveCount(1);

  await page.goBack();
  await page.getByRole("button", { name: "Log for Dr. Marsh" }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Save(?! and)/ })
    .click();
  await expect(timeline.first()).toContainText("Thank-you to Dr. Marsh");
  await expect(timeline.first()).toContainText("Does not count");
  await expect(people.filter({ hasText: "Elena Marsh" })).toContainText("Thanked");
});

test("stage and policy change where they stand, with Undo", { tag: ONCE }, async ({ page, app, openSeason }) => {
  await openSeason(several().build());
  await app.openProgram("Harlow–St. Anne");
  await page.getByRole("button", { name: "Stage: Interviewed. Change" }).click();
  await page.getByRole("menuitem", { name: "Waitlist" }).click();
  await expect(page.getByRole("button", { name: "Stage: Waitlist. Change" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "Stage: Interviewed. Change" })).toBeVisible();

  await page.getByRole("button", { name: /^Contact policy/ }).click();
  await page.getByRole("menuitem", { name: "No contact" }).click();
  await expect(page.getByText("By this contact policy, nothing more to send.")).toBeVisible();
  await expect(page.getByText("Thank-you late")).toHaveCount(0);
});

test("notes stand in the timeline; they are written, changed and deleted with Undo", async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(several().build());
  await app.openProgram("Granite Peak");
  await page.getByRole("button", { name: /^Add note/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Add note" }).click();
  await expect(dialog.getByLabel("Note", { exact: true })).toHaveAccessibleDescription(/^Write the note\./);
  await dialog.getByLabel("Note", { exact: true }).fill("Call is from home.");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Add note" }).click();
  await expect(page.getByText("Call is from home.")).toBeVisible();

  await page.getByRole("button", { name: /^Note from/ }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(page.getByText("Call is from home.")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(page.getByText("Call is from home.")).toBeVisible();
});

test("a deleted program's address offers it back, whole", async ({ page, app, openSeason }) => {
  await openSeason(several().build());
  await app.openProgram("Harlow–St. Anne");
  const address = page.url();
  await page.getByRole("button", { name: "Edit or delete this program" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await page.waitForURL("**/programs");
  await expect(page.getByRole("rowheader").getByRole("link")).toHaveText(["Keystone Methodist", "Granite Peak"]);

  await page.goto(address);
  await expect(page.getByText(/^This program was deleted on/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Restore it" }).click();
  await expect(page.getByRole("list", { name: "Timeline" })).toContainText("Thank-you to Dr. Raman");
});

test("a finding says why; it is dismissed and put back", { tag: ONCE }, async ({ page, app, openSeason }) => {
  await openSeason(several().build());
  await app.openProgram("Keystone Methodist");
  const findings = page.getByRole("region", { name: "Findings" });
  const budget = findings.getByRole("listitem").filter({ hasText: "Messages to one program" });
  await expect(budget).toContainText("4 messages, 1 more than the limit of 3");
  await budget.getByText("Why, and what to do").click();
  await expect(budget).toContainText("show interest");
  await budget.getByRole("button", { name: /^Dismiss/ }).click();
  await expect(budget).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(budget).toBeVisible();
});

test("people are found, added, changed and deleted", async ({ page, app, openSeason }) => {
  await openSeason(several().build());
  await app.addPerson({ program: "Keystone Methodist", name: "Lena Forsyth", role: "Program director" });
  await page.getByLabel("Find a person").fill("director keystone");
  await expect(page.getByRole("rowheader")).toHaveText(["Dr. Lena Forsyth"]);
  await page.getByRole("button", { name: "Dr. Lena Forsyth, edit" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Email").fill("lena");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByLabel("Email")).toHaveAccessibleDescription(
    "Enter an email address, such as name@example.org.",
  );
  await expectAccessible(page);
  await dialog.getByLabel("Email").fill("lena@keystone.example");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("link", { name: "lena@keystone.example" })).toHaveAttribute(
    "href",
    "mailto:lena@keystone.example",
  );

  await page.getByRole("button", { name: "Dr. Lena Forsyth, edit" }).click();
  await dialog.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("No one matches “director keystone”.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(page.getByRole("rowheader")).toHaveText(["Dr. Lena Forsyth"]);
  await expectFitsWidth(page);
});
