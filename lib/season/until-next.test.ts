import { expect, it } from "vitest";
import { rankLists } from "@/components/rank-list/rank-rows";
import { reviewStrip } from "@/lib/review/strip";
import { thanksWaits } from "@/lib/review/thanks";
import { touches } from "@/lib/rules";
import { gather } from "@/lib/rules/gather";
import { sampleSeason } from "./sample";
import type { Season } from "./schema";
import { instantMs, startOfDay } from "./time";
import { madeUntilNext } from "./until-next";

const sample = sampleSeason(Date.parse("2027-01-28T16:40:00Z"), "America/New_York");

/** Every moment at which something of the sample happens. */
const moments = [
  ...sample.messages.map(({ at }) => instantMs(at)),
  ...sample.interviews.flatMap(({ startsAt, endsAt }) => [instantMs(startsAt), instantMs(endsAt)]),
  ...sample.rotations.map(({ endsOn }) => startOfDay(endsOn, sample.season.timeZone)),
].sort((a, b) => a - b);

it("makes anew only once something has happened, or before what it knows", () => {
  let made = 0;
  const counting = madeUntilNext(() => ++made);
  const [first = 0, second = 0] = [...new Set(moments)];
  expect(second).toBeGreaterThan(first + 1);
  expect([counting(sample, first), counting(sample, first + 1), counting(sample, second - 1)]).toEqual([1, 1, 1]);
  expect(counting(sample, second)).toBe(2);
  expect(counting(sample, second - 1)).toBe(3);
  expect(counting({ ...sample }, second - 1)).toBe(4);
});

it("gives both rank lists, the review's strip, and touches as they are found afresh, at each moment and just before it", () => {
  const touchesUntilNext = madeUntilNext((season, now) => touches(season, now));
  const looked = (season: Season, now: number) => {
    const context = gather(season, now);
    return {
      lists: [rankLists(season, "primary", now), rankLists(season, "supplemental", now)],
      strip: reviewStrip(context, thanksWaits(context)),
      touches: touchesUntilNext(season, now),
    };
  };
  // Of another season nothing is known.
  for (const moment of moments)
    for (const now of [moment - 1, moment]) expect(looked(sample, now)).toEqual(looked({ ...sample }, now));
});

it("draws nothing of them again between two moments", () => {
  const last = moments.at(-1) ?? 0;
  const drawn = (now: number) => reviewStrip(gather(sample, now), []).rows.map(({ marks }) => marks);
  expect(drawn(last)).not.toEqual([]);
  for (const [at, marks] of drawn(last + 60_000).entries()) expect(marks).toBe(drawn(last)[at]);
  expect(rankLists(sample, "primary", last + 60_000)).toBe(rankLists(sample, "primary", last));
});
