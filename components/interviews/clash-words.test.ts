import { expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { clashes } from "@/lib/season/clashes";
import type { Season } from "@/lib/season/schema";
import { clashSentence, engagementName } from "./clash-words";

const ZONE = "America/New_York";
const NOW = Date.parse("2027-01-10T12:00:00-05:00");
const words = (made: Season) =>
  clashes(made, NOW).map((clash) => clashSentence(clash, { name: engagementName, zone: ZONE, travelHours: 6 }));
const two = () =>
  season()
    .program("p1", { name: "Lakeshore", city: "Chicago", state: "IL" })
    .program("p2", { name: "Wasatch", city: "Salt Lake City", state: "UT" })
    .interview("p1", "2027-01-20T15:00:00-05:00", { format: "in-person" });
const second = (startsAt: string, format: "virtual" | "in-person" = "virtual") =>
  two().interview("p2", "2027-01-20T23:00:00-05:00", { startsAt, format }).build();

test.each<[Season, string]>([
  [
    second("2027-01-20T12:30:00-05:00"),
    "Lakeshore and Wasatch overlap for 2 h 30 m, from 12:30 PM to 3:00 PM your time.",
  ],
  [second("2027-01-20T15:00:00-05:00"), "No time between Lakeshore and Wasatch."],
  [second("2027-01-20T15:10:00-05:00"), "Only 10 m between Lakeshore and Wasatch."],
  [
    second("2027-01-20T17:00:00-05:00", "in-person"),
    "Only 2 h between Lakeshore and Wasatch in different cities (Chicago, IL; Salt Lake City, UT); you allow 6 hours for travel.",
  ],
  [
    two().block("Wedding", "2027-01-20", "2027-01-21").build(),
    "“Wedding” and Lakeshore overlap for 6 h, from 9:00 AM to 3:00 PM your time.",
  ],
  [
    two().rotation(null, "2027-01-18", "2027-02-12", { institution: "Isla Verde" }).build(),
    "Lakeshore falls during your rotation at Isla Verde: ask for the day off.",
  ],
  [
    season()
      .rotation(null, "2027-01-18", "2027-02-12", { institution: "A" })
      .rotation(null, "2027-02-08", "2027-03-01", { institution: "B" })
      .build(),
    "your rotation at A and your rotation at B overlap from Mon Feb 8 to Fri Feb 12.",
  ],
])("%#: says what is wrong", (made, sentence) => {
  expect(words(made)).toEqual([sentence]);
});
