import { describe, expect, it } from "vitest";
import { season } from "@/lib/season/builder";
import { dayOf, isoIn } from "@/lib/season/time";
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
