import type { Page } from "@playwright/test";
import ical from "node-ical";
import { season } from "@/lib/season/builder";
import { dayOf, instantOfWallTime, shiftDay } from "@/lib/season/time";
import { ZONE } from "./app";
import { expect, ONCE, test } from "./fixtures";
import { expectAccessible } from "./sound";

const today = dayOf(Date.now(), ZONE);
const at = (days: number, time: string, zone = ZONE) =>
  instantOfWallTime(`${shiftDay(today, days)}T${time}`, zone) ?? "";

function one() {
  return season({ milestones: { matchDay: shiftDay(today, 60) } })
    .program("p1", { name: "Wasatch University", city: "Salt Lake City", stage: "invited" })
    .program("p2", { name: "Lakeshore University", aliases: ["Lakeshore"], stage: "invited" })
    .interview("p1", at(2, "14:30"), {
      startsAt: at(2, "10:00"),
      timeZone: "America/Denver",
      notes: "Quiet reading room",
    });
}

test("the feed is read at its secret address by another program, until the address is renewed or the feed ended", async ({
  page,
  openSeason,
  playwright,
}) => {
  await openSeason(one().build());
  await page.goto("/settings#calendar");
  const section = page.getByRole("region", { name: "Calendar feed" });
  const field = section.getByLabel("Secret address");
  await section.getByRole("button", { name: "Create a calendar feed" }).click();
  await expect(field).toBeVisible();
  await expectAccessible(page);
  const address = await field.inputValue();
  expect(address).toMatch(/\/api\/calendar\/[\w-]{43}\.ics$/);

  // Nobody is signed in to this one.
  const outside = await playwright.request.newContext();
  const answer = await outside.get(address);
  expect(answer.status()).toBe(200);
  expect(answer.headers()).toMatchObject({
    "content-type": "text/calendar; charset=utf-8",
    "cache-control": expect.stringContaining("private"),
  });
  const text = await answer.text();
  expect(text).not.toContain("Quiet reading room");
  const read = Object.values(ical.sync.parseICS(text)).flatMap((part) => (part?.type === "VEVENT" ? [part] : []));
  expect(read.map((event) => String(event.summary)).sort()).toEqual(["Interview: Wasatch University", "Match Day"]);
  const interview = read.find((event) => String(event.summary).startsWith("Interview"));
  expect(interview?.start.toISOString()).toBe(new Date(at(2, "10:00")).toISOString());

  const { etag } = answer.headers();
  const again = await outside.get(address, { headers: { "if-none-match": etag ?? "" } });
  expect(again.status()).toBe(304);
  const unknown = await outside.get(address.replace(/[\w-]{43}/, "x".repeat(43)));
  expect(unknown.status()).toBe(404);

  await page.reload();
  await expect(section.getByText("It was shown once")).toBeVisible();
  await expect(field).toHaveCount(0);
  const dialog = page.getByRole("dialog");
  await expect(async () => {
    await section.getByRole("button", { name: "Create a new address" }).click({ timeout: 2_000 });
    await expect(dialog).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await dialog.getByRole("button", { name: "Create a new address" }).click();
  await expect(field).toBeVisible();
  const renewed = await field.inputValue();
  const old = await outside.get(address);
  expect({ status: old.status(), text: await old.text() }).toEqual({ status: 404, text: await unknown.text() });
  expect((await outside.get(renewed)).status()).toBe(200);
  await section.getByRole("button", { name: "Turn off the feed" }).click();
  await dialog.getByRole("button", { name: "Turn off the feed" }).click();
  await expect(section.getByRole("button", { name: "Create a calendar feed" })).toBeVisible();
  expect((await outside.get(renewed)).status()).toBe(404);
  await outside.dispose();
});

test("an interview leaves as a file of its own", { tag: ONCE }, async ({ page, openSeason }) => {
  const { interviews } = await openSeason(one().build());
  await page.goto(`/interviews/${interviews[0]?.id}`);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: /\.ics file/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("interview-wasatch-university.ics");
});

const invitation = (uid: string, lines: string[]) =>
  [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "METHOD:REQUEST", "BEGIN:VEVENT", `UID:${uid}`],
    ...lines,
    ...["END:VEVENT", "END:VCALENDAR", ""],
  ].join("\r\n");
const local = (time: string) => `${shiftDay(today, 9).replaceAll("-", "")}T${time}00`;

/** Brings one file in as far as what would happen. */
async function lookAt(page: Page, file: { name: string; text: string }): Promise<void> {
  const input = page.locator('input[type="file"][aria-label="Files"]');
  await expect(async () => {
    if ((await input.count()) > 0)
      await input.setInputFiles(
        { name: file.name, mimeType: "text/calendar", buffer: Buffer.from(file.text) },
        { timeout: 2_000 },
      );
    await expect(page.getByText("Calendar, 1 event")).toBeVisible({ timeout: 10_000 });
  }).toPass();
  await page.getByRole("button", { name: /^Preview changes/ }).click();
}

test("an invitation is brought in from a file, shown, and added once", async ({ page, openSeason }) => {
  await openSeason(one().build());
  await page.goto("/interviews");
  await page.getByRole("link", { name: "Bring in calendar files" }).click();
  const text = invitation("lakeshore-1", [
    `DTSTART;TZID=Central Standard Time:${local("0900")}`,
    `DTEND;TZID=Central Standard Time:${local("1300")}`,
    "SUMMARY:Interview day\\, Lakeshore",
    'ORGANIZER;CN="IR Office":mailto:office@example.org',
    "LOCATION:https://zoom.example.org/j/1",
  ]);
  const fresh = page.getByRole("region", { name: "New" });
  await lookAt(page, { name: "invite.ics", text });
  await expect(fresh).toContainText("Lakeshore University");
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Bring in 1 interview/ }).click();
  await expect(page.getByRole("status").filter({ hasText: "Brought in 1 interview" })).toBeVisible();
  const { season: saved } = await (await page.request.get("/api/season")).json();
  const added = saved.interviews.find(
    ({ calendarUid }: { calendarUid: string | null }) => calendarUid === "lakeshore-1",
  );
  expect(added).toMatchObject({
    startsAt: new Date(at(9, "09:00", "America/Chicago")).toISOString(),
    endsAt: new Date(at(9, "13:00", "America/Chicago")).toISOString(),
    timeZone: "America/Chicago",
    format: "virtual",
    joinUrl: "https://zoom.example.org/j/1",
  });

  await page.reload();
  await lookAt(page, { name: "invite.ics", text });
  await expect(page.getByText("Nothing new.").first()).toBeVisible();
  await expect(page.getByRole("button", { name: /^Bring in / })).toHaveCount(0);
});

test("an invitation of a program that is not on the list asks which it is, and brings the program in with it", {
  tag: ONCE,
}, async ({ page, account: _ }) => {
  await page.goto("/bring-in");
  const text = invitation("duneland-1", [
    `DTSTART;TZID=Central Standard Time:${local("0900")}`,
    `DTEND;TZID=Central Standard Time:${local("1300")}`,
    "SUMMARY:Interview day\\, Duneland Medical Center",
  ]);
  await lookAt(page, { name: "invite.ics", text });
  await page.getByRole("button", { name: "A new program, “Duneland Medical Center”" }).click();
  await page.getByRole("button", { name: /^Bring in 1 program and 1 interview/ }).click();
  await expect(page.getByRole("status").filter({ hasText: "Brought in 1 program and 1 interview" })).toBeVisible();
  const { season: saved } = await (await page.request.get("/api/season")).json();
  expect(saved.programs).toMatchObject([{ name: "Duneland Medical Center" }]);
  expect(saved.interviews).toMatchObject([{ programId: saved.programs[0].id, calendarUid: "duneland-1" }]);
});
