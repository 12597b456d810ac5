import type { Locator, Page } from "@playwright/test";
import { season } from "@/lib/season/builder";
import { sampleSeason } from "@/lib/season/sample";
import { ZONE } from "./app";
import { daysAgo, expect, hoursAgo, ONCE, test } from "./fixtures";
import { expectAccessible, expectFitsWidth, expectSound } from "./sound";

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const cells = (table: Locator) =>
  table
    .getByRole("row")
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent)));

/** Turns a part into a table by the keyboard, and gives the table. */
async function asTable(page: Page, name: string): Promise<Locator> {
  const toggle = part(page, name).getByRole("link", { name: /^Show as table/ });
  await toggle.focus();
  await page.keyboard.press("Enter");
  await expect(part(page, name).getByRole("link", { name: /^Show as chart/ })).toBeFocused();
  const table = part(page, name).getByRole("table");
  await expect(table).toBeVisible();
  return table;
}

/** Four programs: one thanked in time, one thanked late, one that waits, one applied to and silent. */
const looked = () =>
  season({ timeZone: ZONE, label: "2026–2027" })
    .program("p1", { name: "Keystone Methodist", rank: 1, nrmpCode: "1234416C0" })
    .program("p2", { name: "Tidewater Health", rank: 2 })
    .program("p3", { name: "Wasatch University", stage: "invited" })
    .program("p4", { name: "Bayou State University", stage: "applied" })
    .program("p5", { name: "Prairie Medicine", stage: "considering", track: "preliminary", rank: 1 })
    .contact("c1", "p1", { name: "Lena Forsyth" })
    .interview("p1", daysAgo(20), { participants: [{ contactId: "c1", thankYou: "expected" }] })
    .interview("p2", daysAgo(12))
    .interview("p2", daysAgo(4))
    .sent("p1", "thank-you", hoursAgo(20 * 24 - 5), { recipients: ["c1"] })
    .sent("p1", "intent", daysAgo(9))
    .sent("p1", "reply", daysAgo(8))
    .sent("p2", "thank-you", hoursAgo(12 * 24 - 100), { interviewId: "i2" })
    .received("p3", "invitation", daysAgo(30));

test("each part says its figures in words, and the same in a table opened by the keyboard", async ({
  page,
  openSeason,
}) => {
  await openSeason(looked().build());
  await page.goto("/review");
  await expect(page.getByRole("heading", { level: 1, name: "Season review" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2 }).filter({ hasNotText: "Records" })).toHaveText([
    "Season strip",
    "From applied to ranked",
    "Time to thank-you",
    "Messages per week",
  ]);

  const strip = part(page, "Season strip");
  await expect(strip).toContainText(
    "3 programs of 5 with activity: 4 messages sent, using 3 spots in your message budgets, 1 received, 3 interviews held.",
  );
  const rows = strip.getByRole("list", { name: "Programs" }).getByRole("listitem");
  await expect(rows).toHaveCount(3);
  await expect(rows.filter({ hasText: "Keystone Methodist" }).getByRole("img")).toHaveAccessibleName(
    "2 of 3 messages used",
  );
  const stripTable = await asTable(page, "Season strip");
  const keystone = stripTable.getByRole("rowgroup").filter({ hasText: "Keystone Methodist" });
  await expect(keystone.getByRole("row")).toHaveCount(4);
  await expect(keystone).toContainText("2 of 3");
  await expect(keystone.getByRole("row").filter({ hasText: "None owed: 48 hours to" })).toHaveCount(1);
  const tidewater = stripTable.getByRole("rowgroup").filter({ hasText: "Tidewater Health" });
  await expect(tidewater.getByRole("row").filter({ hasText: "Owed, late: 48 hours to" })).toHaveCount(1);
  await expect(stripTable.getByRole("rowgroup").filter({ hasText: "The season’s dates" })).toContainText("Today");
  await expect(keystone.getByRole("row").filter({ hasText: "Reply" })).toContainText("Replies don’t count");
  await expect(keystone.getByRole("row").filter({ hasText: "#1 letter" })).toContainText("Counts once");

  const funnel = part(page, "From applied to ranked");
  await expect(funnel).toContainText(
    "Of the 5 programs you applied to, 3 invited you. You interviewed at 2 and ranked 3.",
  );
  await expect(funnel.getByRole("img")).toHaveAccessibleName(/^Bars, from applied to ranked\. Of the 5 programs/);
  expect((await cells(await asTable(page, "From applied to ranked"))).map((row) => row.slice(0, 2))).toEqual([
    ["Step", "Programs"],
    ["Applied", "5"],
    ["Invited", "3"],
    ["Interviewed", "2"],
    ["Ranked", "3"],
  ]);

  const thanks = part(page, "Time to thank-you");
  await expect(thanks).toContainText(
    "2 of 3 thank-yous sent: 1 within 48 hours, 0 by 72 hours, 1 later. The median took 52 hours. 1 not sent yet, 1 of them late.",
  );
  expect((await cells(await asTable(page, "Time to thank-you"))).map((row) => [row[0], row[3], row[4]])).toEqual([
    ["Person", "After", "Window"],
    ["Dr. Lena ForsythKeystone Methodist", "5 hours", "Within 48 hours"],
    ["Your interviewersTidewater Health", "4 days", "After 72 hours"],
    ["Your interviewersTidewater Health", "–", "Not sent yet, late"],
  ]);

  const weeks = part(page, "Messages per week");
  await expect(weeks).toContainText("4 messages sent and 1 received in");
  const [, ...perWeek] = await cells(await asTable(page, "Messages per week"));
  const sum = (column: number) => perWeek.reduce((total, row) => total + Number(row[column]), 0);
  expect([sum(1), sum(2)]).toEqual([4, 1]);

  await expect(page).toHaveURL(/table=strip\.funnel\.thanks\.weeks/);
  await expectAccessible(page);
  await expectFitsWidth(page);
  await funnel.getByRole("link", { name: /^Show as chart/ }).press("Enter");
  await expect(funnel.getByRole("img")).toBeVisible();
  await expect(funnel.getByRole("table")).toHaveCount(0);
});

test("programs without anything wait behind a link and are not sent before", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  await openSeason(looked().build());
  const html = await (await page.request.get("/review")).text();
  expect(html).not.toContain("Bayou State University");
  await page.goto("/review");
  const rows = page.getByRole("list", { name: "Programs" }).getByRole("listitem");
  await page.getByRole("link", { name: "Show 2 programs with no activity yet" }).press("Enter");
  await expect(rows).toHaveCount(5);
  await expect(rows.getByRole("link", { name: "Bayou State University" })).toBeVisible();
  await page.getByRole("link", { name: "Hide programs with no activity" }).press("Enter");
  await expect(rows).toHaveCount(3);
});

test("the charts are drawn where they are wanted and their library is loaded nowhere else; sound in both themes", async ({
  page,
  openSeason,
}) => {
  await openSeason(sampleSeason(Date.now(), ZONE));
  const loaded: string[] = [];
  page.on("response", async (response) => {
    if (response.url().includes(".js") && (await response.text().catch(() => "")).includes("recharts-"))
      loaded.push(response.url());
  });
  await page.goto("/today", { waitUntil: "networkidle" });
  await page.goto("/rank-list", { waitUntil: "networkidle" });
  expect(loaded).toEqual([]);
  await page.goto("/review");
  for (const name of ["From applied to ranked", "Time to thank-you", "Messages per week"])
    await expect(part(page, name).locator(".recharts-bar-rectangle").first()).toBeAttached();
  expect(loaded.length).toBeGreaterThan(0);
  // The figures stand on the bars, and nothing of a picture is a stop of its own for the keyboard.
  await expect(part(page, "From applied to ranked").locator(".recharts-label-list")).toHaveText("121288");
  await expect(part(page, "Time to thank-you").locator('[tabindex="0"]')).toHaveCount(0);
  await expectSound(page);
});

test("on a narrow screen the strip is scrolled by the keyboard with the names in sight, and opens at today", {
  tag: ONCE,
}, async ({ page, openSeason }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openSeason(sampleSeason(Date.now(), ZONE));
  await page.goto("/review");
  const strip = page.getByRole("region", { name: "Season strip, by program" });
  const scrolled = () => strip.evaluate((region) => region.scrollLeft);
  await expect.poll(scrolled).toBeGreaterThan(100);
  await strip.focus();
  const before = await scrolled();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(scrolled).toBeLessThan(before);
  await expect(strip.getByRole("link", { name: "Keystone Methodist" })).toBeInViewport();
});

test("a season that has only begun says so, without empty axes", { tag: ONCE }, async ({ page, openSeason }) => {
  await openSeason(season({ timeZone: ZONE }).program("p1", { stage: "considering" }).build());
  await page.goto("/review");
  await expect(part(page, "Season strip")).toContainText(
    "None of your 1 program has a message, an interview, or a rotation yet.",
  );
  await expect(part(page, "From applied to ranked")).toContainText(
    "No applications yet; you’re considering 1 program.",
  );
  await expect(part(page, "Time to thank-you")).toContainText("No interview that calls for thank-yous has ended yet.");
  await expect(part(page, "Messages per week")).toContainText("No messages logged yet.");
  await expect(page.getByRole("main").getByRole("img")).toHaveCount(0);
  await expect(page.getByRole("link", { name: /^Show as table/ })).toHaveCount(0);
});

test.describe("on paper", () => {
  test("the review: its season and the day over it, no shell, light in a dark theme", { tag: ONCE }, async ({
    page,
    openSeason,
  }) => {
    await openSeason(looked().build());
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto("/review");
    await expect(page.getByText(/^Season 2026–2027\. Printed/)).toBeHidden();
    await expect(part(page, "Messages per week").locator("svg.recharts-surface")).toBeVisible();
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await expect(page.getByRole("heading", { level: 1, name: "Season review" })).toBeVisible();
    await expect(page.getByText(/^Season 2026–2027\. Printed \w{3}, \w{3} \d/)).toBeVisible();
    await expect(page.getByRole("navigation", { name: "Main" })).toBeHidden();
    await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
    await expect(page.getByRole("link", { name: /^Show as table/ })).toHaveCount(0);
    await expect(part(page, "Messages per week").locator("svg.recharts-surface")).toBeVisible();
    const ink = (await page.locator("h1").evaluate((h1) => getComputedStyle(h1).color)).match(/\d+/g)?.map(Number);
    expect(Math.max(...(ink ?? [255]))).toBeLessThan(80);
  });

  test("the rank list: both lists by number, code and name, whether it is certified, and where the true one is", async ({
    page,
    isMobile,
    openSeason,
  }) => {
    await openSeason({
      ...looked().build(),
      season: { ...looked().build().season, rankListCertifiedAt: hoursAgo(3) },
    });
    await page.goto("/rank-list");
    const shown = isMobile ? page.getByRole("heading", { level: 1 }) : page.getByRole("button", { name: "Print" });
    await expect(shown).toBeVisible();
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await expect(page.getByText(/^Season 2026–2027\. Printed/)).toBeVisible();
    await expect(
      page.getByText(/^Marked as certified .* enter and certify yourself in the Match’s own system, R3/),
    ).toBeVisible();
    const primary = page.getByRole("list", { name: "Primary list" }).getByRole("listitem");
    await expect(primary).toHaveCount(2);
    await expect(primary.first()).toContainText("1234416C0");
    await expect(primary.first().getByRole("textbox", { name: "Rank of Keystone Methodist" })).toHaveValue("1");
    await expect(primary.nth(1)).toContainText("No code");
    const supplemental = page.getByRole("list", { name: /^Supplemental list/ }).getByRole("listitem");
    await expect(supplemental).toHaveCount(1);
    await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
    await expect(page.getByRole("heading", { name: "Certify in R3" })).toBeHidden();
    await expect(page.getByRole("navigation", { name: "Main" })).toBeHidden();
  });

  test("a program's record: its season and day over the words", { tag: ONCE }, async ({ page, openSeason }) => {
    const { programs } = await openSeason(looked().build());
    await page.goto(`/record?program=${programs[0]?.id}`);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText(/^Season 2026–2027\. Printed/)).toBeVisible();
    await expect(page.getByRole("list", { name: "Messages" }).getByRole("listitem")).toHaveCount(3);
    await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
  });
});

test("G then S goes to the review; on a phone it stands behind More screens", async ({
  page,
  isMobile,
  openSeason,
}) => {
  await openSeason(looked().build());
  await page.goto("/interviews");
  if (isMobile) {
    await page.getByRole("button", { name: "More screens" }).click();
    await page.getByRole("menuitem", { name: "Season review" }).click();
  } else
    await expect(async () => {
      await page.keyboard.press("g");
      await page.keyboard.press("s");
      await expect(page).toHaveURL(/\/review$/, { timeout: 2_000 });
    }).toPass();
  await expect(page.getByRole("heading", { level: 1, name: "Season review" })).toBeVisible();
});
