import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { season } from "@/lib/season/builder";
import { dayOf } from "@/lib/season/time";
import { inField, ZONE } from "./app";
import { expect, hoursAgo, ONCE, test } from "./fixtures";
import { expectAccessible, expectFitsWidth } from "./sound";

const place = (page: Page, program: string) => page.getByLabel(`Rank of ${program}`, { exact: true });
const order = (page: Page) => page.getByRole("list", { name: "Rank list" }).getByRole("link");

async function choose(page: Page, row: string | RegExp, item: string | RegExp) {
  await page.getByRole("button", { name: row }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

async function chooseZone(page: Page, field: string, zone: string) {
  await page.getByRole("combobox", { name: field }).fill(zone);
  await page.getByRole("option", { name: zone }).first().click();
}

test.describe("interviews", () => {
  test("one is added by its hours where the program is, with somebody new, and sets the stage", async ({
    page,
    app,
    openSeason,
  }) => {
    await openSeason(season().program("p1", { name: "Wasatch University", stage: "invited" }).build());
    await page.goto("/interviews");
    await expect(page.getByRole("heading", { name: "No interviews yet." })).toBeVisible();
    await expect(async () => {
      await page.keyboard.press("i");
      await expect(page.getByRole("heading", { level: 1, name: "Add interview" })).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await page.getByLabel("Program", { exact: true }).selectOption("Wasatch University");
    await page.getByLabel("Starts").fill("2027-11-05T08:00");
    // Its length is not guessed.
    await expect(page.getByLabel("Length")).toHaveValue("");
    await page.getByLabel("Notes").fill("Ask about the port clinic.");
    await page.getByRole("button", { name: "Add interview" }).click();

    await expect(page.getByLabel("Length")).toBeFocused();
    await expect(page.getByLabel("Length")).toHaveAccessibleDescription("Choose a length.");
    await expect(page.getByLabel("Notes")).toHaveValue("Ask about the port clinic.");
    await expectAccessible(page);

    await page.getByLabel("Length").selectOption("4 hours 30 minutes");
    await chooseZone(page, "Their time zone", "Mountain (Denver)");
    await expect(page.getByText("Fri Nov 5, 10:00 AM to 2:30 PM")).toBeVisible();
    await page.getByRole("button", { name: "Yours, New York" }).click();
    await expect(page.getByLabel("Starts")).toHaveValue("2027-11-05T10:00");
    await expect(page.getByText("Fri Nov 5, 8:00 AM to 12:30 PM")).toBeVisible();
    await page.getByLabel("Name of someone else").fill("Dr. Teo Castellano");
    await page.getByLabel("Name of someone else").press("Enter");
    await expect(page.getByLabel("Thank-you for Dr. Teo Castellano")).toHaveValue("expected");
    await expect(page.getByRole("checkbox", { name: "Set stage to Interview set" })).toBeChecked();
    await expectFitsWidth(page);
    await page.getByRole("button", { name: "Add interview" }).click();

    const day = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: /Nov 5/ }) });
    await expect(day).toContainText("10:00 AM to 2:30 PM");
    await expect(day).toContainText("8:00 AM to 12:30 PM in Denver");
    await expect(day).toContainText("Dr. Castellano");
    await expectAccessible(page);
    await expectFitsWidth(page);
    await app.openProgram("Wasatch University");
    await expect(page.getByText("Interview set").first()).toBeVisible();
  });

  test("who was thanked stands beside what is past; one that clashes says so", { tag: ONCE }, async ({
    page,
    openSeason,
  }) => {
    const inFiveDays = dayOf(Date.now() + 5 * 24 * 3_600_000, ZONE);
    await openSeason(
      season()
        .program("p1", { name: "Harlow–St. Anne" })
        .program("p2", { name: "Commonwealth General" })
        .contact("c1", "p1", { name: "Elena Marsh" })
        .contact("c2", "p1", { name: "Owen Tak" })
        .interview("p1", hoursAgo(75), {
          participants: [
            { contactId: "c1", thankYou: "expected" },
            { contactId: "c2", thankYou: "expected" },
          ],
        })
        .sent("p1", "thank-you", hoursAgo(60), { recipients: ["c2"] })
        // By day, whatever the hour is now: one that runs past midnight is told by its days.
        .interview("p1", `${inFiveDays}T12:00:00-05:00`)
        .interview("p2", `${inFiveDays}T10:00:00-05:00`)
        .build(),
    );
    await page.goto("/interviews");
    await expect(page.getByRole("listitem").filter({ hasText: /^Thank-you: / })).toHaveText(
      "Thank-you: Dr. Marsh · late",
    );
    await expect(page.getByRole("listitem").filter({ hasText: /^Dr\. Tak · thanked/ })).toBeVisible();
    await expect(page.getByRole("heading", { name: /^Clash on/ })).toBeVisible();
    await expect(page.getByText("overlap for 4 h")).toBeVisible();
    await page.getByRole("link", { name: "Ask Commonwealth General for another date" }).click();
    await expect(page.getByLabel("Kind")).toHaveValue("logistics");
  });

  test("a cancelled and a deleted one come back by Undo", { tag: ONCE }, async ({ page, app, openSeason }) => {
    await openSeason(season().program("p1", { name: "Wasatch University" }).interview("p1", hoursAgo(-50)).build());
    await page.goto("/interviews");
    const more = "More about the interview at Wasatch University";
    const link = page.getByRole("list").getByRole("link", { name: "Wasatch University" });
    await choose(page, more, "They canceled");
    await expect(page.getByText("Canceled", { exact: true })).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("Canceled", { exact: true })).toHaveCount(0);
    await expect(app.said("is back on")).toBeVisible();
    await choose(page, more, "Delete");
    await expect(page.getByRole("heading", { name: "No interviews yet." })).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(link).toBeVisible();
  });

  test("an edit keeps the very moments that were not touched, in the hour that comes twice", { tag: ONCE }, async ({
    page,
    context,
    openSeason,
  }) => {
    const startsAt = "2026-11-01T01:30:20-05:00";
    await openSeason(
      season()
        .program("p1", { name: "Wasatch University" })
        .interview("p1", "2026-11-01T05:00:00-05:00", { startsAt })
        .build(),
    );
    await page.goto("/interviews");
    await page.getByRole("list").getByRole("link", { name: "Wasatch University", exact: true }).click();
    await page.getByLabel("Format").selectOption("In person");
    await page.getByRole("button", { name: "Save" }).click();
    await page.waitForURL("**/interviews");
    const { season: saved } = await (await context.request.get("/api/season")).json();
    expect(saved.interviews[0]).toMatchObject({ format: "in-person" });
    expect(Date.parse(saved.interviews[0].startsAt)).toBe(Date.parse(startsAt));
  });
});

test("a rotation is added, changed, deleted and put back", async ({ page, openSeason }) => {
  await openSeason(season().program("p1", { name: "Hudson Valley University" }).build());
  await page.goto("/rotations");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Add rotation" }).first().click();
  await page.getByLabel("Program", { exact: true }).selectOption("Hudson Valley University");
  await page.getByLabel("First day").fill("2026-07-31");
  await page.getByLabel("Last day").fill("2026-07-06");
  await page.getByLabel("Name").fill("Dr. Meera Iyer");
  await page.getByRole("button", { name: "Add rotation" }).click();
  await expect(page.getByLabel("Last day")).toBeFocused();
  await page.getByLabel("First day").fill("2026-07-06");
  await page.getByLabel("Last day").fill("2026-07-31");
  await page.getByRole("button", { name: "Add rotation" }).click();
  await page.waitForURL("**/rotations");
  const rotation = page.getByRole("listitem").filter({ hasText: "Hudson Valley University" });
  await expect(rotation).toContainText("Jul 6 to Jul 31, 2026");
  await expect(rotation).toContainText("Dr. Meera Iyer");
  await page.getByRole("link", { name: "Hudson Valley University" }).click();
  await page.getByLabel("Kind").selectOption("Research");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(rotation).toContainText("Research");
  await choose(page, "More about the rotation at Hudson Valley University", "Delete");
  await expect(page.getByRole("heading", { name: "No rotations yet." })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(rotation).toContainText("Dr. Meera Iyer");
  await expectFitsWidth(page);
});

const ranked = () =>
  season()
    .program("p1", { name: "Keystone Methodist", rank: 1 })
    .program("p2", { name: "Tidewater Health", rank: 2 })
    .program("p3", { name: "Lakeshore University", rank: 3 })
    .program("p4", { name: "Harlow–St. Anne" })
    .interview("p4", hoursAgo(300))
    .sent("p1", "intent", hoursAgo(200));

test.describe("the rank list", () => {
  test("by keyboard alone: moved, read out, contradicted by the letter, moved back, undone", async ({
    page,
    openSeason,
  }) => {
    await openSeason(ranked().build());
    await page.goto("/rank-list");
    await expectAccessible(page);
    await expectFitsWidth(page);
    const tidewater = page.getByRole("link", { name: "Tidewater Health" });
    await tidewater.focus();
    await page.keyboard.press("Alt+ArrowUp");
    await expect(order(page)).toHaveText(["Tidewater Health", "Keystone Methodist", "Lakeshore University"]);
    await expect(tidewater).toBeFocused();
    await expect(page.getByRole("status").filter({ hasText: "Tidewater Health, 1 of 3" })).toBeAttached();
    const mismatch = page.getByRole("alert").filter({ hasText: "Your #1 letter doesn’t match this list" });
    await expect(mismatch).toContainText("You told Keystone Methodist it was first. It’s 2nd here.");
    await expectAccessible(page);

    await page.keyboard.press("Alt+ArrowDown");
    await page.keyboard.press("Alt+ArrowDown");
    await expect(order(page)).toHaveText(["Keystone Methodist", "Lakeshore University", "Tidewater Health"]);
    await expect(mismatch).toHaveCount(0);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await expect(order(page)).toHaveText(["Tidewater Health", "Keystone Methodist", "Lakeshore University"]);
    await expect(page.getByText("#1 letter and rank 1 differ")).toBeVisible();
    await page.getByRole("button", { name: "Move Keystone Methodist to 1" }).click();
    await expect(mismatch).toHaveCount(0);
    await expect(page.getByText("#1 letter and rank 1 differ")).toHaveCount(0);
    await page.reload();
    await expect(order(page)).toHaveText(["Keystone Methodist", "Tidewater Health", "Lakeshore University"]);
  });

  test("a number can be typed; the menu adds, moves and takes off, with Undo", { tag: ONCE }, async ({
    page,
    openSeason,
  }) => {
    await openSeason(ranked().build());
    await page.goto("/rank-list");
    await page.getByRole("button", { name: "Add Harlow–St. Anne to the list" }).click();
    await expect(order(page)).toHaveCount(4);
    await place(page, "Harlow–St. Anne").fill("9");
    await place(page, "Harlow–St. Anne").press("Enter");
    await expect(page.getByText("Type a number from 1 to 4.")).toBeVisible();
    await place(page, "Harlow–St. Anne").fill("2");
    await place(page, "Harlow–St. Anne").press("Enter");
    await expect(order(page).nth(1)).toHaveText("Harlow–St. Anne");
    await choose(page, "Move or remove Harlow–St. Anne", "Move down");
    await expect(order(page).nth(2)).toHaveText("Harlow–St. Anne");
    await choose(page, "Move or remove Harlow–St. Anne", "Will not rank");
    await expect(page.getByRole("heading", { name: "Will not rank 1" })).toBeVisible();
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect(order(page).nth(2)).toHaveText("Harlow–St. Anne");
    await expect(place(page, "Harlow–St. Anne")).toHaveValue("3");

    await page.getByLabel("Your reason for Harlow–St. Anne").fill("New hybrid room");
    const kept = page.waitForResponse((response) => response.request().method() === "POST");
    await page.getByLabel("Your reason for Harlow–St. Anne").press("Enter");
    await kept;
    await page.reload();
    await expect(page.getByLabel("Your reason for Harlow–St. Anne")).toHaveValue("New hybrid room");
  });

  test("a move from a list that another tab changed is refused, and the newest list is shown", { tag: ONCE }, async ({
    page,
    context,
    openSeason,
  }) => {
    await openSeason(ranked().build());
    const other = await context.newPage();
    await page.goto("/rank-list");
    await other.goto("/rank-list");
    const moved = other.waitForResponse((response) => response.request().method() === "POST");
    await choose(other, "Move or remove Lakeshore University", "Move up");
    await moved;
    await page.bringToFront();
    await choose(page, "Move or remove Tidewater Health", "Move down");
    await expect(page.getByRole("alert").filter({ hasText: "changed in another tab" })).toBeVisible();
    await expect(order(page)).toHaveText(["Keystone Methodist", "Lakeshore University", "Tidewater Health"]);
    // A move while the newest order is on its way is not made, and says so.
    await expect(async () => {
      await choose(page, "Move or remove Tidewater Health", "Move up");
      await expect(order(page)).toHaveText(["Keystone Methodist", "Tidewater Health", "Lakeshore University"], {
        timeout: 2_000,
      });
    }).toPass();
    await expect(page.getByRole("alert").filter({ hasText: "changed in another tab" })).toHaveCount(0);
  });

  test("a move that cannot be saved goes back and says why", { tag: ONCE }, async ({
    page,
    openSeason,
    browserConsole,
  }) => {
    browserConsole.expected(/ERR_FAILED|Failed to fetch/);
    await openSeason(ranked().build());
    await page.goto("/rank-list");
    await page.route("**/rank-list**", (route) => route.abort());
    await choose(page, "Move or remove Lakeshore University", "Move up");
    await expect(page.getByRole("alert").filter({ hasText: "the server didn’t answer" })).toBeVisible();
    await expect(order(page)).toHaveText(["Keystone Methodist", "Tidewater Health", "Lakeshore University"]);
  });

  test("is marked as certified at a moment that has been, changed and taken back", { tag: ONCE }, async ({
    page,
    openSeason,
  }) => {
    await openSeason(ranked().build());
    await page.goto("/rank-list");
    await page.getByRole("button", { name: "Mark as certified" }).click();
    const at = page.getByLabel(/^Certified at/);
    await at.fill(inField(Date.now() + 3 * 3_600_000));
    await page.getByRole("button", { name: "Mark as certified" }).click();
    await expect(page.getByText("That’s in the future. Mark it once you’ve certified.", { exact: true })).toBeVisible();
    await at.fill(inField(hoursAgo(2)));
    await page.getByRole("button", { name: "Mark as certified" }).click();
    await expect(page.getByText("Marked as certified", { exact: true })).toBeVisible();
    await page.getByRole("button", { name: "Marked by mistake" }).click();
    await expect(page.getByRole("button", { name: "Mark as certified" })).toBeVisible();
  });
});

test.describe("settings", () => {
  test("a new zone reads times anew and moves no instant", async ({ page, context, openSeason }) => {
    const milestones = { rankListDeadline: "2027-03-03T21:00:00-05:00", matchDay: "2027-03-19" };
    await openSeason(season({ milestones }).program("p1").build());
    await page.goto("/settings");
    await expectAccessible(page);
    await expectFitsWidth(page);
    await chooseZone(page, "Your time zone", "Pacific (Los Angeles)");
    await expect(page.getByText("No interview or message moves.")).toBeVisible();
    await page.getByLabel("Messages per program").fill("many");
    await page.getByRole("button", { name: "Save season" }).click();
    await expect(page.getByText("Enter a whole number from 1 to 50.", { exact: true })).toBeVisible();
    await page.getByLabel("Messages per program").fill("2");
    await page.getByRole("button", { name: "Save season" }).click();
    await expect(page.getByLabel("Rank list deadline, Los Angeles time")).toHaveValue("2027-03-03T18:00");
    await page.getByRole("button", { name: "Save dates" }).click();
    await expect(page.getByText("Saved the dates.")).toBeVisible();
    const { season: saved } = await (await context.request.get("/api/season")).json();
    expect(saved.season).toMatchObject({ timeZone: "America/Los_Angeles", limits: { perProgram: 2 } });
    expect(Date.parse(saved.season.milestones.rankListDeadline)).toBe(Date.parse(milestones.rankListDeadline));
    expect(saved.season.milestones.matchDay).toBe("2027-03-19");
  });

  test("a date can be left empty; a deadline before ranking opens is refused at its field", { tag: ONCE }, async ({
    page,
    app: _,
  }) => {
    await page.goto("/settings");
    await page.getByLabel("Match Day").fill("");
    await page.getByLabel(/^Rank list deadline/).fill("2027-01-01T12:00");
    await page.getByRole("button", { name: "Save dates" }).click();
    await expect(page.getByText("Enter a deadline after ranking opens.", { exact: true })).toBeVisible();
    await page.getByLabel(/^Rank list deadline/).fill("2027-03-02T12:00");
    await page.getByRole("button", { name: "Save dates" }).click();
    await expect(page.getByText("Saved the dates.")).toBeVisible();
    await page.reload();
    await expect(page.getByLabel("Match Day")).toHaveValue("");
    await expect(page.getByLabel(/^Rank list deadline/)).toHaveValue("2027-03-02T12:00");
  });

  test("the applicant, one line for each thing worth a mention", { tag: ONCE }, async ({ page, app: _ }) => {
    await page.goto("/settings");
    await page.getByLabel("Your name").fill("Jordan Reyes");
    await page.getByLabel("Graduation year").fill("27");
    await page.getByLabel("What letters may mention").fill("Registry paper\n\n Talk on fistulas ");
    await page.getByRole("button", { name: "Save applicant" }).click();
    await expect(page.getByText("Enter a year, such as 2027, or leave it empty.", { exact: true })).toBeVisible();
    await expect(page.getByLabel("Your name")).toHaveValue("Jordan Reyes");
    await page.getByLabel("Graduation year").fill("2027");
    await page.getByRole("button", { name: "Save applicant" }).click();
    await expect(page.getByText("Saved your details.")).toBeVisible();
    await page.reload();
    await expect(page.getByLabel("What letters may mention")).toHaveValue("Registry paper\nTalk on fistulas");
  });

  test("a season is started, another opened, one deleted after a question", async ({ page, openSeason }) => {
    await openSeason(season({ label: "2026–2027 in the file" }).program("p1").build());
    await page.goto("/settings");
    await page.getByRole("button", { name: "New season" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Start season" }).click();
    await expect(dialog.getByText("Enter a name for the season, such as 2026–2027.", { exact: true })).toBeVisible();
    await dialog.getByLabel("Name").fill("2027–2028");
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Start season" }).click();
    await expect(dialog).toHaveCount(0);
    const listed = (label: string) => page.getByRole("listitem").filter({ hasText: label });
    await expect(listed("2027–2028").getByText("Open", { exact: true })).toBeVisible();
    await page.getByRole("button", { name: "Open 2026–2027 in the file" }).click();
    await expect(listed("2026–2027 in the file").getByText("Open", { exact: true })).toBeVisible();
    await page.getByRole("button", { name: "Delete 2027–2028" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Keep it" }).click();
    await page.getByRole("button", { name: "Delete 2027–2028" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete season" }).click();
    await expect(listed("2027–2028")).toHaveCount(0);
  });

  test("what is exported can be imported, and exports the same; a file that does not fit names what is wrong", async ({
    page,
    openSeason,
    browserConsole,
  }) => {
    browserConsole.expected(/status of 422/);
    await openSeason(ranked().build());
    await page.goto("/settings");
    const exported = async () => {
      const download = page.waitForEvent("download");
      await page.getByRole("link", { name: "Export this season" }).click();
      return readFile(await (await download).path(), "utf8");
    };
    const upload = (name: string, text: string) =>
      page.getByLabel("Season file").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
    const first = await exported();
    await upload("season.json", first);
    await expect(page.getByText("Imported season.json. It is open now.")).toBeVisible();
    const ids = /"[0-9a-f]{8}-[0-9a-f-]{27}"/g;
    expect((await exported()).replace(ids, "id")).toBe(first.replace(ids, "id"));

    const broken = JSON.parse(first);
    broken.programs[1].stage = "hoping";
    await upload("broken.json", JSON.stringify(broken));
    const alert = page.getByRole("alert").filter({ hasText: "broken.json was not imported. Nothing was changed." });
    await expect(alert).toContainText("programs[1].stage");
    await expectAccessible(page);
  });

  test("single letters can be turned off, and the appearance chosen", async ({ page, app: _ }) => {
    await page.goto("/settings");
    await page.getByRole("checkbox", { name: "Single-key shortcuts" }).uncheck();
    await page.getByRole("radio", { name: "Dark" }).check();
    await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", "dark");
    await expectAccessible(page);
    await page.reload();
    await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
    await expect(page.getByRole("checkbox", { name: "Single-key shortcuts" })).not.toBeChecked();
    await page.goto("/interviews");
    await page.waitForLoadState("networkidle");
    await page.keyboard.press("i");
    await expect(page.getByRole("heading", { level: 1, name: "Interviews" })).toBeVisible();
  });
});
