import { afterEach, beforeEach, expect, it } from "vitest";
import { season } from "@/lib/season/builder";
import type { AccountId } from "./account";
import { forgetSeasons, rememberedSeason, rememberedSeasons, rememberSeason, roughSize } from "./season-cache";

const ACCOUNT = "a1" as AccountId;
const MB = 1024 * 1024;
/** A season whose one letter takes about so many megabytes in memory. */
const sized = (mb: number) =>
  season()
    .program("p1")
    .sent("p1", "update", "2027-01-10T12:00:00-05:00", { body: "x".repeat((mb * MB) / 2) })
    .build();

beforeEach(forgetSeasons);
afterEach(forgetSeasons);

it("keeps as many seasons as take so much memory, those read last", () => {
  for (let i = 1; i <= 500; i++) rememberSeason(ACCOUNT, `small ${i}`, 1, sized(0.01));
  expect(rememberedSeasons()).toHaveLength(500);
  for (let i = 1; i <= 8; i++) rememberSeason(ACCOUNT, `large ${i}`, 1, sized(10));
  const ids = rememberedSeasons().map(({ seasonId }) => seasonId);
  expect(ids).toEqual(["large 4", "large 5", "large 6", "large 7", "large 8"]);
});

it("keeps the season that was read last, whatever its size, and counts one that is read again once", () => {
  rememberSeason(ACCOUNT, "before", 1, sized(1));
  rememberSeason(ACCOUNT, "huge", 1, sized(80));
  expect(rememberedSeason(ACCOUNT, "huge", 1)).not.toBeNull();
  expect(rememberedSeason(ACCOUNT, "before", 1)).toBeNull();
  forgetSeasons();
  for (let revision = 1; revision <= 20; revision++) rememberSeason(ACCOUNT, "one", revision, sized(10));
  rememberSeason(ACCOUNT, "two", 1, sized(10));
  expect(rememberedSeasons()).toHaveLength(2);
});

it("knows a long text, and many rows, as large", () => {
  expect(roughSize(sized(10))).toBeGreaterThan(9 * MB);
  const many = season();
  for (let i = 0; i < 5_000; i++) many.program(`p${i}`);
  expect(roughSize(many.build())).toBeGreaterThan(3 * MB);
});
