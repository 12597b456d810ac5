import { expect, it } from "vitest";
import { season } from "@/lib/season/builder";
import { instantMs } from "@/lib/season/time";
import { letterHistory } from "./letter-history";

const NOW = instantMs("2027-02-01T12:00:00-05:00");
const ZONE = "America/New_York";

it("tells of every letter and release of a list, the latest first, from what has been sent", () => {
  const made = season()
    .program("p1", { name: "Keystone" })
    .program("p2", { name: "Tidewater" })
    .program("p3", { name: "Bayou", track: "transitional" })
    .sent("p1", "intent", "2027-01-10T09:00:00-05:00", { body: "I will rank you\nfirst." })
    .sent("p2", "update", "2027-01-12T09:00:00-05:00", {
      body: "You are my #1.",
      acknowledged: [{ rule: "one-letter-of-intent", reason: "They filled.", at: "2027-01-12T09:00:00-05:00" }],
    })
    .sent("p1", "intent-release", "2027-01-13T23:30:00-05:00", { body: "I said that you are my first choice." })
    .sent("p3", "intent", "2027-01-14T09:00:00-05:00")
    .sent("p2", "intent-release", "2027-03-01T09:00:00-05:00")
    .build();
  expect(letterHistory(made, "primary", NOW, ZONE)).toMatchObject([
    { id: "m3", what: "release", program: { name: "Keystone" }, day: "Wed, Jan 13, 2027", sentence: null },
    {
      id: "m2",
      what: "letter",
      program: { name: "Tidewater" },
      sentence: "You are my #1.",
      releasedOn: null,
      reasons: ["They filled."],
    },
    { id: "m1", what: "letter", sentence: "I will rank you first.", releasedOn: "Wed, Jan 13, 2027", reasons: [] },
  ]);
  expect(letterHistory(made, "supplemental", NOW, ZONE)).toMatchObject([
    { id: "m4", what: "letter", program: { name: "Bayou" }, sentence: null },
  ]);
});
