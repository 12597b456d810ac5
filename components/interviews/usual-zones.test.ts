import { expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { usualZones } from "./usual-zones";

test("a program's own zone comes first, then its last interview's, then a guess from its state", () => {
  const made = season()
    .program("own", { state: "TN", timeZone: "America/New_York" })
    .program("met", { state: "TN" })
    .program("guessed", { state: "TN" })
    .program("abroad", { state: "Ontario" })
    .interview("own", "2027-01-20T15:00:00-05:00", { timeZone: "America/Chicago" })
    .interview("met", "2027-01-20T15:00:00-05:00", { timeZone: "America/Chicago" })
    .interview("met", "2027-01-21T15:00:00-05:00", { timeZone: "America/New_York" })
    .interview("met", "2027-01-22T15:00:00-05:00")
    .build();
  expect(usualZones(made)).toEqual({
    own: { zone: "America/New_York", guessed: false },
    met: { zone: "America/New_York", guessed: false },
    guessed: { zone: "America/Chicago", guessed: true },
  });
});
