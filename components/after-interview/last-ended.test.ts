import { expect, it } from "vitest";
import { season } from "@/lib/season/builder";
import { lastEnded } from "./last-ended";

const NOW = Date.parse("2026-11-25T12:00:00Z");

it("is the interview that ended last, of those that took place at programs in use", () => {
  const made = season()
    .program("p1")
    .program("p2", { archived: true })
    .interview("p1", "2026-11-20T12:00:00Z")
    .interview("p1", "2026-11-24T12:00:00Z")
    .interview("p1", "2026-11-24T13:00:00Z", { status: "cancelled" })
    .interview("p2", "2026-11-25T11:00:00Z")
    .interview("p1", "2026-11-25T12:00:01Z")
    .build();
  expect(lastEnded(made, NOW)?.id).toBe("i2");
  expect(lastEnded(made, NOW + 1_000)?.id).toBe("i5");
  expect(lastEnded(season().build(), NOW)).toBe(null);
});
