import type { Page } from "@playwright/test";
import { season as built } from "@/lib/season/builder";
import { filledSeason } from "@/lib/season/fields/filled.fixture";
import { sampleSeason } from "@/lib/season/sample";
import type { Season } from "@/lib/season/schema";
import { ZONE } from "./app";
import { expect, test } from "./fixtures";
import { everyText, PAYLOADS, poisoner } from "./payloads";

/** Goes through a page as a person who looks at all of it, and fails when a payload ran or anything came from elsewhere. */
async function expectInert(page: Page, path: string, asked: string[], own: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  await page.evaluate(() => {
    for (const element of document.querySelectorAll("*")) {
      if (element instanceof HTMLDetailsElement) element.open = true;
      for (const kind of ["mouseover", "focus"]) element.dispatchEvent(new Event(kind));
    }
  });
  expect(await page.evaluate(() => Reflect.get(window, "ran")), path).toBeUndefined();
  const links = await page.evaluate(() =>
    [...document.querySelectorAll("[href],[src]")].map((e) => e.getAttribute("href") ?? e.getAttribute("src") ?? ""),
  );
  expect(
    links.filter((link) => /^\s*(javascript|data|vbscript):/i.test(link) && !/^data:image/.test(link)),
    path,
  ).toEqual([]);
  expect(
    asked.filter((url) => !url.startsWith(own) && !/^(data|blob):/.test(url)),
    path,
  ).toEqual([]);
}

/** Every screen of a season, each row of it opened where it has a page, up to a few of a kind. */
function screensOf(season: Season): string[] {
  const ids = (rows: readonly { id: string }[], most = 3) => rows.slice(0, most).map(({ id }) => id);
  return [
    ..."/today /find /bring-in /settings/reminders /programs /programs?layout=board /programs/new /drafts /interviews /interviews/new /rank-list /rank-list/criteria /rank-list/compare /contacts /rotations /rotations/new /tasks /letter /strengths /guide /settings /record /review /decode /deleted /welcome".split(
      " ",
    ),
    ...["month", "week", "agenda"].map((view) => `/calendar?view=${view}`),
    "/review?table=strip.funnel.thanks.weeks&all=1",
    ...ids(season.programs, 5).flatMap((id) => [`/programs/${id}`, `/write?program=${id}&kind=thank-you`]),
    ...ids(season.programs, 1).flatMap((id) => [`/programs/${id}/edit`, `/programs/${id}/merge`]),
    // What is known of a program and where it was read: a source that is no web address is no link.
    ...ids(
      season.programs.filter(({ archived, track }) => !archived && track === season.season.track),
      3,
    ).map((id) => `/find/${id}`),
    ...ids(season.contacts, 1).map((id) => `/contacts/${id}/merge`),
    ...ids(season.interviews, 2).flatMap((id) => [
      `/interviews/${id}`,
      `/interviews/${id}/after`,
      `/write/interview/${id}`,
    ]),
    ...ids(season.rotations, 2).map((id) => `/rotations/${id}`),
    ...ids(season.drafts, 2).map((id) => `/write/${id}`),
    ...ids(season.messages.filter(({ direction }) => direction === "received")).map((id) => `/messages/${id}`),
    // What stands in the address is text too.
    `/programs?q=${encodeURIComponent(PAYLOADS[0] ?? "")}`,
    `/sign-in?next=${encodeURIComponent("javascript:window.ran=1")}`,
    `/sign-in?error=${encodeURIComponent(PAYLOADS[1] ?? "")}`,
  ];
}

/** A calendar file holds these properties and no other, whatever was typed. */
const PROPERTIES =
  /^(BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|NAME|X-WR-[A-Z]+|REFRESH-INTERVAL|X-PUBLISHED-TTL|UID|DTSTAMP|DTSTART|DTEND|DURATION|SUMMARY|DESCRIPTION|LOCATION|URL|STATUS|SEQUENCE|TRANSP|LAST-MODIFIED|TZID|TZOFFSETFROM|TZOFFSETTO|TZNAME|RRULE|CATEGORIES|COMMENT|ACTION|TRIGGER|X-LIC-LOCATION)[;:]/;

function expectCalendarInert(file: string, events: number) {
  const lines = file
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .filter(Boolean);
  for (const line of lines) expect(line).toMatch(PROPERTIES);
  expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(events);
}

const poison = poisoner();
const seasons: [name: string, season: () => Season][] = [
  ["of the sample", () => poison.season(sampleSeason(Date.now(), ZONE))],
  ["in which every field is filled", () => poison.season(filledSeason)],
];

test("every field that takes words is tried", () => {
  for (const [, season] of seasons) season();
  expect(everyText().filter((path) => !poison.took.has(path))).toEqual([]);
});

for (const [name, made] of seasons)
  test(`what is stored in a season ${name} runs nothing and loads nothing, on any screen, on paper, or in a file`, async ({
    page,
    openSeason,
    baseURL,
  }) => {
    test.setTimeout(600_000);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("dialog", (dialog) => dialog.dismiss());
    const season = await openSeason(made());
    for (const path of screensOf(season)) await expectInert(page, path, asked, baseURL ?? "");

    await page.emulateMedia({ media: "print" });
    for (const path of ["/record", "/rank-list", "/review"]) await expectInert(page, path, asked, baseURL ?? "");
    await page.emulateMedia({ media: "screen" });

    // The log sheet and search show what is stored as well.
    await page.goto("/today");
    await page.keyboard.press("ControlOrMeta+k");
    await page.getByRole("dialog").getByRole("combobox").fill("window");
    await expect(page.getByRole("option").first()).toBeVisible();
    expect(await page.evaluate(() => Reflect.get(window, "ran"))).toBeUndefined();

    // So does what another app shares, before anybody has saved it.
    const shared = PAYLOADS.join("\n");
    await page.goto(`/share#${new URLSearchParams({ title: PAYLOADS[1] ?? "", text: shared })}`);
    const sheet = page.getByRole("dialog");
    await expect(sheet.getByLabel("Text")).toHaveValue(/parent\.ran='frame'/);
    expect(await page.evaluate(() => Reflect.get(window, "ran"))).toBeUndefined();

    const file = await page.request.get("/api/season");
    expect(file.headers()["content-type"]).toMatch(/^application\/json/);
    expect((await file.json()).season.programs).toHaveLength(season.programs.length);

    const record = await page.request.get("/api/record");
    expect(record.headers()["content-type"]).toMatch(/^text\/csv/);
    const cells = [...(await record.text()).matchAll(/(?:^|,|\r?\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)];
    expect(cells.length).toBeGreaterThan(season.messages.length);
    for (const [, quoted, plain] of cells) expect(quoted ?? plain).not.toMatch(/^[=+@\t\r-]/);

    for (const { id } of season.drafts) {
      const letter = await page.request.get(`/api/drafts/${id}/eml`);
      // One with an address that is none can't be made into a file.
      if (letter.status() !== 200) continue;
      const [head = ""] = (await letter.text()).split("\r\n\r\n");
      expect(head).toMatch(/^Content-Type: text\/plain/im);
      expect(head).not.toMatch(/^(Bcc|Cc|Reply-To):/im);
      expect(head.match(/^Subject:/gim)).toHaveLength(1);
    }
    for (const { id } of season.interviews) {
      const event = await page.request.get(`/api/interviews/${id}/ics`);
      expect(event.headers()["content-type"]).toMatch(/^text\/calendar/);
      expectCalendarInert(await event.text(), 1);
    }
  });

test("a table for a spreadsheet holds no formula, a letter no header but its own", async ({ page, openSeason }) => {
  const formulas = ["=HYPERLINK(1)", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1"];
  const split = "A subject\r\nBcc: everybody@elsewhere.example\r\n\r\n<script>";
  let draft = built({ timeZone: ZONE }).program("p1").contact("c1", "p1", { name: split, email: "o@example.org" });
  for (const [place, formula] of formulas.entries())
    draft = draft.received("p1", "other", new Date(Date.now() - place * 60_000).toISOString(), {
      subject: formula,
      body: formula,
    });
  const made: Season = {
    ...draft.build(),
    drafts: [
      {
        id: "d1",
        programId: "p1",
        kind: "update",
        channel: "email",
        subject: split,
        body: "Dear Dr. Okafor",
        recipients: ["c1"],
        interviewId: null,
        rotationId: null,
        inReplyTo: null,
        news: null,
        readings: [],
      },
    ],
  };
  const season = await openSeason(made);
  const table = await (await page.request.get("/api/record")).text();
  for (const cell of table.split(/[\r\n,]+/)) expect(cell).not.toMatch(/^"?[=+@\t]/);
  const letter = await (await page.request.get(`/api/drafts/${season.drafts[0]?.id}/eml?anyway`)).text();
  const [head = ""] = letter.split("\r\n\r\n");
  expect(head).not.toMatch(/^Bcc:/im);
  expect(head.match(/^Subject:/gim)).toHaveLength(1);
});
