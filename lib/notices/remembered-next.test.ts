import { describe, expect, it } from "vitest";
import { HOUR } from "@/lib/season/durations";
import { sampleSeason } from "@/lib/season/sample";
import { nextNotice } from "./notices";
import { rememberedNext } from "./remembered-next";
import { noticeSettingsSchema } from "./settings";

const NOW = Date.parse("2026-12-01T12:00:00-05:00");
const usual = noticeSettingsSchema.parse({});

describe("what goes out next, remembered", () => {
  const season = sampleSeason(NOW, "America/New_York");

  it("is what is found anew, however long after and before", () => {
    const found = new Set<string | undefined>();
    for (let hour = 0; hour < 24 * 10; hour += 11)
      for (const at of [NOW + hour * HOUR, NOW - hour * HOUR]) {
        const next = rememberedNext(season, usual, at);
        expect(next).toEqual(nextNotice(season, usual, at));
        found.add(next?.key);
      }
    expect(found.size).toBeGreaterThan(5);
  });

  it("is another by other settings, and in another season", () => {
    const without = { ...usual, morning: null };
    expect(rememberedNext(season, usual, NOW)?.kind).toBe("morning");
    expect(rememberedNext(season, without, NOW)).toEqual(nextNotice(season, without, NOW));
    expect(rememberedNext({ ...season, interviews: [], programs: [] }, without, NOW)?.key).not.toBe(
      rememberedNext(season, without, NOW)?.key,
    );
  });
});
