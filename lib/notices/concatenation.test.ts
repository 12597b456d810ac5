import fc from "fast-check";
import { expect, it } from "vitest";
import { HOUR } from "@/lib/season/durations";
import type { Season } from "@/lib/season/schema";
import { anyMoment, anySeason } from "@/lib/season/seasons.fixture";
import { dayOf, shiftDay } from "@/lib/season/time";
import { NOTICE_KINDS } from "./notice-kinds";
import { nextNotice, noticesBetween } from "./notices";
import { noticeSettingsSchema } from "./settings";

const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
const anyQuiet = fc
  .tuple(anyTime, anyTime)
  .filter(([from, to]) => from !== to)
  .map(([from, to]) => ({ from, to }));
const anySettings = fc
  .record(
    {
      zone: fc.constantFrom("America/New_York", "Asia/Kathmandu", "Pacific/Apia", "Europe/London"),
      morning: fc.option(anyTime),
      days: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
      kinds: fc.uniqueArray(fc.constantFrom(...NOTICE_KINDS), { minLength: 1 }),
      quiet: fc.option(anyQuiet),
      pausedUntil: fc.option(
        anyMoment.map((ms) => dayOf(ms, "UTC")),
        { freq: 1 },
      ),
      names: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .map((given) => noticeSettingsSchema.parse(given));
const SOME = { numRuns: 60 };

it("two stretches in a row give what one does, in order, and what is next is what comes first after one", () => {
  const stretches = fc.tuple(anyMoment, anyMoment, anyMoment).map((moments) => moments.sort((a, b) => a - b));
  fc.assert(
    fc.property(anySeason, anySettings, stretches, (made: Season, settings, [from, middle, to]) => {
      const before = structuredClone(made);
      const whole = noticesBetween(made, settings, from!, to!);
      const [first, second] = [
        noticesBetween(made, settings, from!, middle!),
        noticesBetween(made, settings, middle!, to!),
      ];
      expect([...first, ...second]).toEqual(whole);
      expect(made).toEqual(before);
      expect(new Set(whole.map(({ key }) => key)).size).toBe(whole.length);
      expect(whole).toEqual(whole.toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1)));
      const next = nextNotice(made, settings, middle!);
      if (second[0]) expect(next).toEqual(second[0]);
      else if (next) expect(next.at).toBeGreaterThan(to!);
      if (next) expect(noticesBetween(made, settings, next.at - 1, next.at)).toContainEqual(next);
    }),
    SOME,
  );
});

it("leaves no morning out where nothing changes for long", () => {
  fc.assert(
    fc.property(anySeason, anyMoment, (made, from) => {
      const settings = noticeSettingsSchema.parse({ kinds: ["morning"] });
      const [start, end] = [from - 200 * 24 * HOUR, from + 200 * 24 * HOUR];
      const zone = made.season.timeZone;
      const byDay: string[] = [];
      for (let day = dayOf(start, zone); day <= dayOf(end, zone); day = shiftDay(day, 1)) {
        const noon = Date.parse(`${day}T12:00:00Z`);
        byDay.push(...noticesBetween(made, settings, noon - 12 * HOUR, noon + 12 * HOUR).map(({ key }) => key));
      }
      const first = Date.parse(`${dayOf(start, zone)}T00:00:00Z`);
      const last = Date.parse(`${dayOf(end, zone)}T00:00:00Z`) + 24 * HOUR;
      expect(noticesBetween(made, settings, first, last).map(({ key }) => key)).toEqual(byDay);
    }),
    { numRuns: 10 },
  );
});
