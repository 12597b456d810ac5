import { describe, expect, it } from "vitest";
import { season } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";
import { dayOf, instantMs, instantOfWallTime, isoIn, shiftDay } from "@/lib/season/time";
import { NOTICE_KINDS, type NoticeKind } from "./notice-kinds";
import { noticesBetween } from "./notices";
import { heldBack, quietAt } from "./quiet";
import { noticeSettingsSchema } from "./settings";

const ZONE = "America/New_York";
const MINUTE = 60_000;
/** Every minute of two days, the first of them the day before the clocks change. */
const minutesFrom = (start: string, hours: number) =>
  Array.from({ length: hours * 60 }, (_, minute) => Date.parse(start) + minute * MINUTE);
const clockTimes = Array.from({ length: 24 * 60 }, (_, minute) => {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
});

const NIGHTS = [
  { name: "the night that summer time ends", day: "2026-11-01", start: "2026-10-31T00:00:00-04:00", hours: 49 + 24 },
  { name: "the night that it begins", day: "2027-03-14", start: "2027-03-13T00:00:00-05:00", hours: 47 + 24 },
];

describe.each(NIGHTS)("in $name", ({ day, start, hours }) => {
  const made = season({ timeZone: ZONE }).task("Ask", "2026-10-01").build();
  const from = Date.parse(start) - 1;
  const to = from + hours * 60 * MINUTE;

  it("a morning at any minute of the clock goes out once, on its day", () => {
    for (const morning of clockTimes) {
      const settings = noticeSettingsSchema.parse({ kinds: ["morning"], morning, quiet: null });
      const found = noticesBetween(made, settings, from, to).filter(({ key }) => key === `morning:${day}`);
      expect([morning, found.length]).toEqual([morning, 1]);
      const [at = 0] = found.map((notice) => notice.at);
      expect(dayOf(at, ZONE)).toBe(day);
      const said = isoIn(at, ZONE).slice(11, 16);
      // What the clocks pass over comes an hour later by the clock, and no later than it would have been.
      if (day === "2027-03-14" && morning >= "02:00" && morning < "03:00")
        expect(said).toBe(morning.replace(/^02/, "03"));
      else expect(said).toBe(morning);
    }
  });

  it("the first of two equal times is taken", () => {
    if (day !== "2026-11-01") return;
    const settings = noticeSettingsSchema.parse({ kinds: ["morning"], morning: "01:30", quiet: null });
    const found = noticesBetween(made, settings, from, to).find(({ key }) => key === `morning:${day}`);
    expect(isoIn(found?.at ?? 0, ZONE)).toBe("2026-11-01T01:30:00-04:00");
  });

  it("minute by minute each notice goes out in one of the minutes, and in no other", () => {
    const settings = noticeSettingsSchema.parse({ kinds: ["morning"], morning: "01:30", quiet: null });
    const whole = noticesBetween(made, settings, from, to).map(({ key, at }) => [key, at]);
    const single = minutesFrom(start, hours).flatMap((minute) =>
      noticesBetween(made, settings, minute - 1, minute - 1 + MINUTE).map(({ key, at }) => [key, at]),
    );
    expect(single).toEqual(whole);
  });

  it.each([
    { from: "22:00", to: "07:00" },
    { from: "01:30", to: "02:30" },
    { from: "02:15", to: "02:45" },
    { from: "23:00", to: "01:15" },
  ])("nothing goes out in quiet hours from $from to $to, and nothing waits for more than their length", (quiet) => {
    for (const minute of minutesFrom(start, hours)) {
      const at = heldBack(minute, Number.POSITIVE_INFINITY, quiet, ZONE);
      expect(quietAt(at, quiet, ZONE)).toBe(null);
      expect(at).toBeGreaterThanOrEqual(minute);
      expect(at - minute).toBeLessThanOrEqual(10 * 60 * MINUTE);
      const hoursAround = quietAt(minute, quiet, ZONE);
      expect(at).toBe(hoursAround === null ? minute : hoursAround.to);
      const early = heldBack(minute, minute + 1, quiet, ZONE);
      expect(early).toBe(hoursAround === null ? minute : hoursAround.from);
    }
  });
});

const HOUR = 60 * MINUTE;
/** The nights of four zones, of which one moves its clocks by half an hour; `clock`: a time that comes twice or not at all. */
const OWN_NIGHTS = [
  { zone: "America/New_York", day: "2026-11-01", clock: "01:30" },
  { zone: "America/New_York", day: "2027-03-14", clock: "02:30" },
  { zone: "America/Los_Angeles", day: "2026-11-01", clock: "01:30" },
  { zone: "America/Los_Angeles", day: "2027-03-14", clock: "02:30" },
  { zone: "Europe/London", day: "2026-10-25", clock: "01:30" },
  { zone: "Europe/London", day: "2027-03-28", clock: "01:30" },
  { zone: "Australia/Lord_Howe", day: "2026-10-04", clock: "02:15" },
  { zone: "Australia/Lord_Howe", day: "2027-04-04", clock: "01:45" },
];

/** The minute (epoch milliseconds) at which the clocks of a zone change in a night. */
function changeIn(day: string, zone: string): number {
  const offset = (ms: number) => isoIn(ms, zone).slice(19);
  const midnight = instantMs(instantOfWallTime(`${day}T00:00`, zone) ?? "");
  const minute = Array.from({ length: 6 * 60 }, (_, passed) => midnight + passed * MINUTE).find(
    (ms) => offset(ms) !== offset(ms - MINUTE),
  );
  if (minute === undefined) throw new Error(`No clock of ${zone} changes on ${day}.`);
  return minute;
}

type Night = { zone: string; day: string; clock: string; change: number };
/** For each kind, a season with a notice of it in that night or the evening before, and its key. */
const IN_NIGHT: Record<NoticeKind, (night: Night) => { made: Season; key: string }> = {
  morning: ({ zone, day }) => ({
    made: season({ timeZone: zone }).task("Ask", shiftDay(day, -30)).build(),
    key: `morning:${day}`,
  }),
  "last-call": ({ zone, change }) => ({
    made: interviewed(zone, change - 64 * HOUR, change - 60 * HOUR).build(),
    key: `last-call:${new Date(change + 12 * HOUR).toISOString().replace(".000Z", "Z")}`,
  }),
  interview: ({ zone, change }) => ({
    made: interviewed(zone, change + 7 * HOUR, change + 12 * HOUR).build(),
    key: "interview:i1",
  }),
  "interview-soon": ({ zone, change }) => ({
    made: interviewed(zone, change + HOUR / 2, change + 4 * HOUR).build(),
    key: "interview-soon:i1",
  }),
  "after-interview": ({ zone, change }) => ({
    made: interviewed(zone, change - 4 * HOUR, change - HOUR / 2).build(),
    key: "after-interview:i1",
  }),
  "answer-due": ({ zone, day, clock }) => ({
    // Received four days before, at a time that comes twice or not at all in that night.
    made: season({ timeZone: zone })
      .program("p1")
      .received("p1", "question", instantOfWallTime(`${shiftDay(day, -4)}T${clock}`, zone) ?? "", { needsReply: true })
      .build(),
    key: "answer-due:reply:m1",
  }),
  "rank-list": ({ zone, change }) => ({
    made: season({ timeZone: zone, milestones: { rankListDeadline: isoIn(change + 24 * HOUR, zone) } }).build(),
    key: "rank-list:1d",
  }),
  "letter-window": ({ zone, day, change }) => ({
    made: {
      ...interviewed(zone, change - 900 * HOUR, change - 896 * HOUR, { rank: 1 }).build(),
      season: season({
        timeZone: zone,
        milestones: { rankListDeadline: instantOfWallTime(`${shiftDay(day, 35)}T01:40`, zone) ?? "" },
      }).build().season,
    },
    key: "letter-window:p1",
  }),
};
const interviewed = (zone: string, from: number, to: number, program = {}) =>
  season({ timeZone: zone })
    .program("p1", program)
    .interview("p1", isoIn(to, zone), { startsAt: isoIn(from, zone) });

describe.each(OWN_NIGHTS)("in $zone on $day, at $clock", ({ zone, day, clock }) => {
  const change = changeIn(day, zone);
  const quiets = [null, { from: "22:00", to: "07:00" }, { from: clock, to: "03:00" }];

  it.each(NOTICE_KINDS)("%s goes out once, whatever the stretches are", (kind) => {
    const { made, key } = IN_NIGHT[kind]({ zone, day, clock, change });
    for (const quiet of quiets) {
      const settings = noticeSettingsSchema.parse({ kinds: [kind], morning: clock, quiet });
      const within = (from: number, to: number) => noticesBetween(made, settings, from, to);
      const [start, end] = [change - 30 * HOUR, change + 30 * HOUR];
      const whole = within(start, end).filter((notice) => notice.key === key);
      expect(whole.map((notice) => notice.key)).toEqual([key]);
      // It is of this night, or of the evening before.
      expect([shiftDay(day, -1), day]).toContain(dayOf(whole[0]?.moment ?? 0, zone));
      // By half hours, and by the minute around the change.
      const [near, far] = [change - HOUR, change + HOUR];
      const steps: number[] = [];
      for (let ms = start; ms < end; ms += ms >= near && ms < far ? MINUTE : 30 * MINUTE) steps.push(ms);
      const single = [...steps, end].slice(1).flatMap((to, i) => within(steps[i] ?? to, to));
      expect(single.filter((notice) => notice.key === key)).toEqual(whole);
      expect(new Set(single.map((notice) => notice.key)).size).toBe(single.length);
    }
  });
});
