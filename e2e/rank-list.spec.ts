import type { Page } from "@playwright/test";
import { season } from "@/lib/season/builder";
import { inField } from "./app";
import { expect, hoursAgo, ONCE, test } from "./fixtures";
import { expectSound } from "./sound";

const order = (page: Page) =>
  page.getByRole("list", { name: "Rank list" }).getByRole("listitem").getByRole("link").filter({ visible: true });

const ranked = () =>
  season()
    .program("p1", { name: "Keystone Methodist", state: "PA", rank: 1 })
    .program("p2", { name: "Tidewater Health", state: "VA", rank: 2 })
    .program("p3", { name: "Lakeshore University", state: "IL", rank: 3 })
    .interview("p1", hoursAgo(400))
    .interview("p2", hoursAgo(350), { notes: "Hybrid room opens in May." })
    .interview("p3", hoursAgo(300));

test("certified: locked, opened again by one click from a move by keyboard, the copy kept, what changed told", async ({
  page,
  openSeason,
}) => {
  await openSeason(ranked().build());
  await page.goto("/rank-list");
  const mark = page.getByRole("button", { name: "Mark as certified" });
  const at = page.getByLabel(/^Certified at/);
  await expect(async () => {
    // The form's own button is called the same.
    if (!(await at.isVisible())) await mark.click({ timeout: 2000 });
    await at.fill(inField(hoursAgo(2)), { timeout: 2000 });
  }).toPass();
  await mark.click();
  await expect(page.getByText("The list is locked.")).toBeVisible();
  const since = page.getByRole("region", { name: "Since you certified" });
  await expect(since).toContainText("Nothing has changed on the list.");

  const locked = page.getByRole("alert").filter({ hasText: "This list is certified and locked" });
  const number = page.getByLabel("Rank of Lakeshore University");
  await number.fill("1");
  await number.press("Enter");
  // The Enter that asked for the move does not answer the question too.
  await expect(locked).toContainText("Not moved yet: Lakeshore University, 1 of 3.");
  await locked.getByRole("button", { name: "Keep it locked" }).click();
  await expect(locked).toHaveCount(0);
  await expect(page.getByText("The list is locked.")).toBeVisible();

  await page.getByRole("link", { name: "Lakeshore University" }).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(locked).toContainText("Not moved yet: Lakeshore University, 2 of 3.");
  await expect(order(page)).toHaveText(["Keystone Methodist", "Tidewater Health", "Lakeshore University"]);
  await expectSound(page);
  await expect(locked.getByRole("button", { name: "Reopen and move" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(order(page)).toHaveText(["Keystone Methodist", "Lakeshore University", "Tidewater Health"]);
  await expect(page.getByRole("link", { name: "Lakeshore University" })).toBeFocused();
  await expect(mark).toBeVisible();
  await expect(since.getByRole("listitem").first()).toContainText("Lakeshore University");
  await expect(since).toContainText("In R3, your list stays as you certified it");

  await page.reload();
  await since.getByText(/^Certified /).click();
  await expect(since.getByRole("list", { name: "Primary list as certified" }).getByRole("listitem")).toHaveText([
    /1\s*Keystone Methodist/,
    /2\s*Tidewater Health/,
    /3\s*Lakeshore University/,
  ]);
  await expectSound(page);
});

test("an empty list can’t be marked as certified, and a letter’s program that isn’t on it is told once", {
  tag: ONCE,
}, async ({ page, openSeason }) => {
  await openSeason(
    season()
      .program("p1", { name: "Keystone Methodist", stage: "interviewed" })
      .interview("p1", hoursAgo(400))
      .sent("p1", "intent", hoursAgo(20), { body: "I will rank you first." })
      .build(),
  );
  await page.goto("/rank-list");
  const mark = page.getByRole("button", { name: "Mark as certified" });
  await expect(mark).toBeDisabled();
  await expect(mark).toHaveAccessibleDescription("Put a program on the list first.");
  const before = page.getByRole("region", { name: "Before you certify" });
  await expect(before).toContainText("Keystone Methodist holds your #1 letter but isn’t on the list");
  await expect(before.getByRole("listitem")).toHaveCount(1);
  await page.getByRole("button", { name: "Add Keystone Methodist to the list" }).click();
  await expect(mark).toBeEnabled();
  await expect(before).not.toContainText("holds your #1 letter");
});

test("criteria: offered, named, weighed, ordered and removed with Undo", async ({ page, openSeason }) => {
  await openSeason(ranked().build());
  await page.goto("/rank-list");
  await page.getByRole("link", { name: "Choose your criteria" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Criteria" })).toBeVisible();
  const offered = page.getByRole("button", { name: "Add The people" });
  const row = (name: string) => page.getByRole("listitem").filter({ has: page.getByLabel(`Name of ${name}`) });
  await expect(async () => {
    if (await offered.isVisible()) await offered.click({ timeout: 2000 });
    await expect(row("The people")).toBeVisible({ timeout: 2000 });
  }).toPass();
  await page.getByLabel("New criterion").fill("Night call");
  await page.getByLabel("New criterion").press("Enter");
  await expect(row("Night call")).toBeVisible();
  await row("Night call").getByRole("radio", { name: "5 of 5" }).click();
  await expect(row("Night call").getByRole("radio", { name: "5 of 5" })).toBeChecked();
  await page.getByLabel("Name of Night call").fill("Call at night");
  await page.getByLabel("Name of Night call").press("Enter");
  await page.getByRole("button", { name: "Move Call at night up" }).click();
  await expect(
    page.getByRole("list", { name: "Criteria" }).getByRole("listitem").first().getByRole("textbox"),
  ).toHaveValue("Call at night");
  await expectSound(page);
  await page.getByRole("button", { name: "Remove The people" }).click();
  await expect(row("The people")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(row("The people")).toBeVisible();
  await page.reload();
  await expect(row("Call at night").getByRole("radio", { name: "5 of 5" })).toBeChecked();
});

test("scores beside the order: where they differ, and following one's own move, not the other way round", async ({
  page,
  openSeason,
}) => {
  await openSeason(
    ranked()
      .criterion("k1", { name: "Case variety", weight: 5 })
      .criterion("k2", { name: "Near family", weight: 0 })
      .score("p1", "k1", 3, { interviewId: "i1" })
      .score("p2", "k1", 5, { interviewId: "i2" })
      .score("p1", "k2", 5)
      .build(),
  );
  await page.goto("/rank-list");
  const scores = page.getByRole("region", { name: "Your scores" });
  await expect(scores).toContainText("Your scores put Tidewater Health (5) ahead of Keystone Methodist (3).");
  await expect(scores).toContainText("from 1 score, 1 of 1 criterion");
  await expect(scores).toContainText("Not included, no scores yet: Lakeshore University.");
  await expect(order(page)).toHaveText(["Keystone Methodist", "Tidewater Health", "Lakeshore University"]);
  await expectSound(page);
  await page.getByRole("link", { name: "Tidewater Health", exact: true }).focus();
  await expect(async () => {
    await page.keyboard.press("Alt+ArrowUp");
    await expect(scores).toContainText("Your order and your scores agree.", { timeout: 2000 });
  }).toPass();
  await expect(order(page)).toHaveText(["Tidewater Health", "Keystone Methodist", "Lakeshore University"]);
});

test("programs side by side: facts, notes, a score given there, one added and one left out", async ({
  page,
  openSeason,
}) => {
  const made = await openSeason(
    ranked()
      .criterion("k1", { name: "Case variety", weight: 5 })
      .score("p1", "k1", 3, { interviewId: "i1" })
      .sent("p1", "intent", hoursAgo(100))
      .build(),
  );
  const [keystone, tidewater] = made.programs;
  await page.goto(`/rank-list/compare?programs=${keystone?.id},${tidewater?.id}`);
  await expect(page.getByText("Hybrid room opens in May.")).toBeVisible();
  await expect(page.getByText("Holds your #1 letter", { exact: true })).toBeVisible();
  await expect(page.getByText("3 from interviews")).toBeVisible();
  const cell = page.getByRole("group", { name: "Case variety, Tidewater Health" });
  await expect(async () => {
    await cell.getByRole("radio", { name: "5 of 5" }).click({ timeout: 2000 });
    await expect(page.getByText("from 1 score, 1 of 1 criterion")).toHaveCount(2, { timeout: 2000 });
  }).toPass();
  await expectSound(page);
  await page.getByLabel("Add a program to compare").selectOption({ label: "Lakeshore University" });
  await expect(page.getByRole("link", { name: "Lakeshore University", exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Remove Keystone Methodist" }).click();
  await expect(page.getByRole("link", { name: "Keystone Methodist", exact: true })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Tidewater Health", exact: true })).toBeVisible();
  await expectSound(page);
  await page.goto("/rank-list/compare");
  await expect(page.getByRole("link", { name: "Keystone Methodist", exact: true })).toBeVisible();
});

test("Ctrl Z in a rank’s field takes back what is typed there, then the move that was typed", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  await openSeason(ranked().build());
  await page.goto("/rank-list");
  const before = ["Keystone Methodist", "Tidewater Health", "Lakeshore University"];
  const after = ["Lakeshore University", "Keystone Methodist", "Tidewater Health"];
  const number = page.getByLabel("Rank of Lakeshore University");
  await expect(async () => {
    await number.fill("1");
    await number.press("Enter");
    await expect(order(page)).toHaveText(after, { timeout: 2_000 });
  }).toPass();
  await number.selectText();
  await page.keyboard.type("27");
  await expect(number).toHaveValue("27");
  await page.keyboard.press("Control+z");
  await expect(number).toHaveValue("1");
  await expect(order(page)).toHaveText(after);
  await page.keyboard.press("Control+z");
  await expect(order(page)).toHaveText(before);
  await expect(number).toHaveValue("3");
  // A key’s own move, with the focus in the field.
  await number.focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(order(page)).toHaveText(["Keystone Methodist", "Lakeshore University", "Tidewater Health"]);
  await number.focus();
  await page.keyboard.press("Control+z");
  await expect(order(page)).toHaveText(before);
  // What is drawn at once is saved after the moves before it.
  const saved = async () => {
    const { season: now } = await (await page.request.get("/api/season")).json();
    const ranked: { name: string; rank: number | null }[] = now.programs;
    return ranked.toSorted((one, other) => (one.rank ?? 99) - (other.rank ?? 99)).map(({ name }) => name);
  };
  await expect.poll(saved).toEqual(before);
  await page.reload();
  await expect(order(page)).toHaveText(before);
});

test("a move on its way to the server says so, and the page asks before it is left", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  await openSeason(ranked().build());
  await page.goto("/rank-list");
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/rank-list", async (route) => {
    if (route.request().method() === "POST") await answered;
    await route.continue();
  });
  await page.getByRole("link", { name: "Lakeshore University" }).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(page.getByText("Saving…")).toBeVisible();
  const asked = page.waitForEvent("dialog");
  await page.evaluate(() => setTimeout(() => location.reload()));
  const question = await asked;
  expect(question.type()).toBe("beforeunload");
  await question.dismiss();
  answer();
  await expect(page.getByText("Saving…")).toHaveCount(0);
  await page.reload();
  await expect(order(page)).toHaveText(["Keystone Methodist", "Lakeshore University", "Tidewater Health"]);
});
