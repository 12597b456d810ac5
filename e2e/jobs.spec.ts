import { expect, freshEmail, hoursAgo, ONCE, test } from "./fixtures";

test("from sign-up to a late thank-you that is gone once it is logged", async ({ page, visitor: app }) => {
  await app.signUp({ email: freshEmail(), password: "seven quiet harbors" });
  await app.addProgram({ name: "Harlow–St. Anne" });
  await app.addPerson({ program: "Harlow–St. Anne", name: "Elena Marsh", role: "Program director" });
  await app.addPerson({ program: "Harlow–St. Anne", name: "Owen Tak" });
  await app.addInterview({
    program: "Harlow–St. Anne",
    startsAt: hoursAgo(79),
    endsAt: hoursAgo(75),
    people: ["Dr. Elena Marsh", "Dr. Owen Tak"],
  });

  await page.goto("/today");
  const late = page.getByRole("region", { name: "Late" });
  await expect(late).toContainText("Harlow–St. Anne");
  await expect(late).toContainText("Dr. Elena Marsh");
  await expect(late).toContainText(/3 hours (\d+ minutes? )?late/);

  const sheet = await app.fillLog({ line: "ty harlow marsh, tak" });
  await expect(sheet).toContainText("Clears both late thank-yous. Then 1 of 3 is used.");
  await page.keyboard.press("Enter");
  await expect(sheet).toBeHidden();
  await expect(app.said(/^Logged for Harlow–St. Anne: /)).toBeVisible();
  await expect(late).toHaveCount(0);

  await page.getByRole("button", { name: "Undo" }).click();
  await expect(late).toContainText("Dr. Elena Marsh");
  await expect(late).toContainText("Dr. Owen Tak");
});

test("every message is logged per program: sent, received, on the phone; each says whether it counts", {
  tag: ONCE,
}, async ({ page, app }) => {
  await app.addProgram({ name: "Lakeshore University" });
  await app.log({ line: "interest lakeshore 20 days ago", text: "I have applied and would be glad to tell you more." });
  await app.log({ line: "their reply lakeshore 12 days ago", text: "Thank you for your note." });
  await app.log({ line: "call lakeshore 2 days ago" });
  await app.openProgram("Lakeshore University");
  const main = page.getByRole("main");
  await expect(main).toContainText("I have applied and would be glad to tell you more.");
  await expect(main).toContainText("Counts");
  await expect(main).toContainText("Thank you for your note.");
  await expect(main).toContainText("Does not count");
  await expect(main.getByRole("img", { name: "1 of 3 messages used" }).first()).toBeVisible();
});
