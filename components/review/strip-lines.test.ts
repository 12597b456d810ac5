import { expect, test } from "vitest";
import { reviewStrip } from "@/lib/review/strip";
import { thanksWaits } from "@/lib/review/thanks";
import { gather } from "@/lib/rules/gather";
import { season } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";
import { programLines, seasonLines } from "./strip-lines";

const NOW = Date.parse("2027-01-26T15:00:00Z");
const ZONE = "America/New_York";
const stripOf = (given: Season) => {
  const context = gather(given, NOW);
  return reviewStrip(context, thanksWaits(context));
};
const lines = (given: Season) => {
  const [row] = stripOf(given).rows;
  return row ? programLines(row, ZONE) : [];
};

test.each<[string, string, string, string]>([
  ["2027-01-25T15:00:00Z", "Interview", "yes", "Owed: 48 hours to Wed Jan 27, 10:00 AM, 72 to Thu Jan 28, 10:00 AM"],
  [
    "2027-01-20T15:00:00Z",
    "Interview",
    "late",
    "Owed, late: 48 hours to Fri Jan 22, 10:00 AM, 72 to Sat Jan 23, 10:00 AM",
  ],
  [
    "2027-02-20T15:00:00Z",
    "Upcoming interview",
    "no",
    "Upcoming: 48 hours to Mon Feb 22, 10:00 AM, 72 to Tue Feb 23, 10:00 AM",
  ],
])("of an interview that ends at %s the window for thanks is told", (ends, what, owed, thanks) => {
  expect(lines(season().program("p1").interview("p1", ends).build())).toMatchObject([{ what, owed, thanks }]);
});

test("once thanked none is owed; other lines tell of no window, nor does a program that wants no thanks", () => {
  const given = season()
    .program("p1")
    .rotation("p1", "2026-10-26", "2026-11-20")
    .interview("p1", "2027-01-25T15:00:00Z")
    .sent("p1", "thank-you", "2027-01-25T20:00:00Z")
    .build();
  expect(lines(given).map(({ what, thanks }) => [what, thanks])).toEqual([
    ["Away rotation", ""],
    ["Interview", "None owed: 48 hours to Wed Jan 27, 10:00 AM, 72 to Thu Jan 28, 10:00 AM"],
    ["Thank-you", ""],
  ]);
  const silent = season().program("p1", { contactPolicy: "no-contact" }).interview("p1", "2027-01-25T15:00:00Z");
  expect(lines(silent.build())).toMatchObject([{ what: "Interview", thanks: "" }]);
});

test("every window that is drawn is told in the table", () => {
  const given = season()
    .program("p1")
    .interview("p1", "2027-01-25T15:00:00Z")
    .interview("p1", "2027-02-25T15:00:00Z")
    .interview("p1", "2027-01-20T15:00:00Z", { status: "cancelled" })
    .build();
  expect(lines(given).filter(({ thanks }) => thanks !== "")).toHaveLength(stripOf(given).rows[0]?.windows.length ?? -1);
});

test("the season's own dates, by moment, each as it is drawn", () => {
  const milestones = {
    rankingOpens: "2027-02-01T12:00:00-05:00",
    rankListDeadline: "2027-03-03T21:00:00-05:00",
    matchDay: "2027-03-19",
  };
  const { lines: drawn } = stripOf(season({ milestones }).program("p1").build());
  expect(seasonLines(drawn, ZONE)).toEqual([
    { id: "today", when: "Tue Jan 26, 10:00 AM", what: "Today" },
    { id: "opens", when: "Mon Feb 1, 12:00 PM", what: "Ranking opens" },
    { id: "deadline", when: "Wed Mar 3, 9:00 PM", what: "Rank list deadline" },
    { id: "match", when: "Fri Mar 19", what: "Match Day" },
  ]);
});
