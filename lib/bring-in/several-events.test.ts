import { describe, expect, test } from "vitest";
import { readSeasonFile, writeSeasonFile } from "@/lib/season/file";
import type { Season } from "@/lib/season/schema";
import { added, bring, calendar, corpusSeason, type Given } from "./bring-in.fixture";

/** Two events of calendars that are one interview, and what each of them says later. */

type Brought = Awaited<ReturnType<typeof bring>>;
const of = (state: string) => (brought: Brought) => brought.items.filter((item) => item.state === state);
const asked = of("asks");
const changes = of("changed");
const left = of("left");
const at = (uid: string, start: string, length: string, ...more: string[]) =>
  calendar(`UID:${uid}`, "SUMMARY:Pellham Valley", `DTSTART:${start}`, `DURATION:${length}`, ...more);
const STAMP = "LAST-MODIFIED:20261101T120000Z";

/** A season in which a person said that the events 1 and 2 are the same interview. */
async function saidSame(first: string, second: string, season = corpusSeason()): Promise<Season> {
  const files = { "a.ics": first, "b.ics": second };
  const [question] = asked(await bring(season, files));
  const brought = await bring(season, files, { decisions: { answers: { [question?.key ?? ""]: "same" } } });
  expect(added(brought)).toEqual(["pellham 2026-12-08T19:00 2026-12-08T21:00"]);
  return brought.season;
}

/** The season as its file gives it back. */
function again(season: Season): Season {
  const read = readSeasonFile(writeSeasonFile(season));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.season;
}

describe.each([
  ["with the moment of their change", [STAMP]],
  ["without", []],
])("two events that a person said are one interview, %s", (_, stamp) => {
  const first = at("1", "20261208T190000Z", "PT2H", ...stamp);
  const second = at("2", "20261208T200000Z", "PT2H", ...stamp);

  const FILES: Given[] = [{ "a.ics": first }, { "b.ics": second }, { "a.ics": first, "b.ics": second }];

  test("are not asked about again, one by one or together, nor after the season’s file was read", async () => {
    const season = await saidSame(first, second);
    for (const known of [season, again(season)])
      for (const files of FILES) {
        const brought = await bring(known, files);
        expect(brought.season).toEqual(known);
        expect(brought.items).toEqual([]);
        expect(brought.report.same).toBe(Object.keys(files).length);
      }
  });

  test.each(["1", "2"])("are both followed: a later change of event %s moves the one interview", async (uid) => {
    const season = await saidSame(first, second);
    const moved = at(uid, "20261210T190000Z", "PT1H", "SEQUENCE:1", ...stamp);
    const offered = await bring(season, { "c.ics": moved });
    expect(asked(offered)).toEqual([]);
    const [change] = changes(offered);
    expect(change?.title).toBe("Interview at Pellham Valley: It moved: Dec 8 → Dec 10");
    const taken = await bring(season, { "c.ics": moved }, { decisions: { take: [change?.key ?? ""] } });
    expect(added(taken)).toEqual(["pellham 2026-12-10T19:00 2026-12-10T20:00"]);
    // The other event still says what it said: that was decided.
    const after = await bring(taken.season, { "a.ics": first, "b.ics": second, "c.ics": moved });
    expect(after.season).toEqual(taken.season);
    expect([...changes(after), ...asked(after)]).toEqual([]);
  });

  test("where one is canceled, the offer says that the other stands", async () => {
    const season = await saidSame(first, second);
    const off = at("1", "20261208T190000Z", "PT2H", "SEQUENCE:1", "STATUS:CANCELLED", ...stamp);
    const [change] = changes(await bring(season, { "c.ics": off }));
    expect(change?.follows.map(({ words }) => words)).toContain(
      "Another event of a calendar is this interview too, and nothing says that it’s canceled.",
    );
  });
});

test("hours that a person left as they were, of an interview entered by hand, aren’t offered again", async () => {
  const { season } = await bring(corpusSeason(), { "a.ics": at("1", "20261208T190000Z", "PT2H") });
  const byHand = { ...season, interviews: season.interviews.map((one) => ({ ...one, calendarUid: null })) };
  const file = { "b.ics": at("2", "20261208T200000Z", "PT2H") };
  const [question] = asked(await bring(byHand, file));
  const said = await bring(byHand, file, { decisions: { answers: { [question?.key ?? ""]: "same" } } });
  const later = await bring(said.season, file);
  expect(later.season).toEqual(said.season);
  expect(later.items).toEqual([]);
});

test("an event for the very slot of another is told once, and known from then on", async () => {
  const first = await bring(corpusSeason(), { "a.ics": at("1", "20261208T190000Z", "PT2H") });
  const file = { "b.ics": at("2", "20261208T190000Z", "PT1H", "URL:https://zoom.us/j/2") };
  const second = await bring(first.season, file);
  expect(left(second).map(({ detail }) => detail)).toEqual([
    "“Pellham Valley” is the same interview at Pellham Valley as one you have: same start.",
  ]);
  const third = await bring(second.season, file);
  expect(third.season).toEqual(second.season);
  expect(third.items).toEqual([]);
  const moved = await bring(second.season, { "c.ics": at("2", "20261210T190000Z", "PT1H", "SEQUENCE:1") });
  expect(changes(moved)).toHaveLength(1);
});

test("what a season file knows of its events, the season it’s brought into knows from then on", async () => {
  const [first, second] = [at("1", "20261208T190000Z", "PT2H"), at("2", "20261208T200000Z", "PT2H")];
  const season = await saidSame(first, second);
  const one = await bring(corpusSeason(), { "a.ics": first });
  const joined = await bring(one.season, { "season.json": writeSeasonFile(season) });
  const brought = await bring(joined.season, { "b.ics": second });
  expect(brought.season).toEqual(joined.season);
  expect(asked(brought)).toEqual([]);
});
