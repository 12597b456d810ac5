import { expect, it, test } from "vitest";
import { gather } from "@/lib/rules/gather";
import { season } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";
import { reviewStrip } from "./strip";
import { thanksWaits } from "./thanks";

const NOW = Date.parse("2027-01-26T15:00:00Z");
const ENDED = "2027-01-20T20:00:00Z";
const stripOf = (given: Season) => {
  const context = gather(given, NOW);
  return reviewStrip(context, thanksWaits(context));
};
const row = (given: Season, id = "p1") =>
  stripOf(given).rows.find(({ program }) => program.id === id) ?? expect.unreachable("no such row");
const marks = (given: Season) => row(given).marks.map(({ id, kind }) => [id, kind]);

it.each<[string, Season, [string, string][]]>([
  ["an update counts", season().program("p1").sent("p1", "update", ENDED).build(), [["m1", "counts"]]],
  ["a reply does not", season().program("p1").sent("p1", "reply", ENDED).build(), [["m1", "uncounted"]]],
  [
    "nor what was said in person",
    season().program("p1").sent("p1", "thank-you", ENDED, { channel: "in-person" }).build(),
    [["m1", "uncounted"]],
  ],
  ["a question is received", season().program("p1").received("p1", "question", ENDED).build(), [["m1", "received"]]],
  [
    "thank-yous of one interview are one mark, at the first",
    season()
      .program("p1")
      .interview("p1", ENDED)
      .sent("p1", "thank-you", "2027-01-21T09:00:00Z")
      .sent("p1", "thank-you", "2027-01-21T10:00:00Z")
      .build(),
    [
      ["i1", "interview"],
      ["m1", "thanks"],
    ],
  ],
  [
    "the #1 letter, by its kind and by its words",
    season()
      .program("p1")
      .sent("p1", "update", "2027-01-20T09:00:00Z", { body: "I will rank your program first." })
      .sent("p1", "intent", "2027-01-21T09:00:00Z")
      .build(),
    [
      ["m1", "letter"],
      ["m2", "letter"],
    ],
  ],
  [
    "the #1 letter once it was taken back",
    season()
      .program("p1")
      .sent("p1", "intent", "2027-01-20T09:00:00Z")
      .sent("p1", "intent-release", "2027-01-21T09:00:00Z")
      .build(),
    [
      ["m1", "letter-back"],
      ["m2", "uncounted"],
    ],
  ],
  [
    "interviews to come and called off, and a message dated ahead",
    season()
      .program("p1")
      .interview("p1", "2027-02-20T20:00:00Z")
      .interview("p1", ENDED, { status: "cancelled" })
      .sent("p1", "update", "2027-02-20T20:00:00Z")
      .build(),
    [["i1", "coming"]],
  ],
])("%s", (_, given, expected) => {
  expect(marks(given)).toEqual(expected);
});

test("a budget is the rules' own, and every mark says why it counts or does not", () => {
  const given = season()
    .program("p1")
    .interview("p1", ENDED)
    .sent("p1", "thank-you", "2027-01-21T09:00:00Z")
    .sent("p1", "thank-you", "2027-01-21T10:00:00Z")
    .sent("p1", "update", "2027-01-22T10:00:00Z")
    .sent("p1", "logistics", "2027-01-23T10:00:00Z")
    .build();
  const { budget, marks: drawn } = row(given);
  expect(budget).toMatchObject({ used: 2, limit: 3 });
  expect(drawn.map(({ what, why }) => [what, why])).toEqual([
    ["Interview", ""],
    ["Thank-you, 2 messages", "All thank-yous for one interview count once"],
    ["Update", "Counts once"],
    ["Scheduling", "Scheduling messages don’t count"],
  ]);
});

it.each<[string, number, "no" | "yes" | "late"]>([
  ["in its window", 24, "yes"],
  ["late", 80, "late"],
])("a window says that thanks are owed: %s", (_, hoursAgo, owed) => {
  const ended = NOW - hoursAgo * 3_600_000;
  const given = season().program("p1").interview("p1", new Date(ended).toISOString());
  expect(row(given.build()).windows).toEqual([
    { interviewId: "i1", from: ended, due: ended + 48 * 3_600_000, late: ended + 72 * 3_600_000, owed },
  ]);
  const thanked = given.sent("p1", "thank-you", new Date(NOW - 3_600_000).toISOString()).build();
  expect(row(thanked).windows).toMatchObject([{ owed: "no" }]);
});

test("no window where the program asked for no mail", () => {
  const given = season().program("p1", { contactPolicy: "no-post-interview" }).interview("p1", ENDED).build();
  expect(row(given).windows).toEqual([]);
});

test("a rotation reaches from its first day to the end of its last, by the season's clock", () => {
  const given = season().program("p1").rotation("p1", "2026-10-26", "2026-11-20").build();
  expect(row(given).rotations).toEqual([
    {
      id: "r1",
      from: Date.parse("2026-10-26T04:00:00Z"),
      to: Date.parse("2026-11-21T05:00:00Z"),
      what: "Away rotation",
    },
  ]);
});

test("programs by their first mark; those without any apart, by name", () => {
  const given = season()
    .program("p1", { name: "Wasatch" })
    .program("p2", { name: "Bayou" })
    .program("p3")
    .program("p4")
    .sent("p3", "update", "2027-01-21T09:00:00Z")
    .sent("p4", "update", "2027-01-20T09:00:00Z")
    .build();
  const { rows, quiet } = stripOf(given);
  expect(rows.map(({ program }) => program.id)).toEqual(["p4", "p3"]);
  expect(quiet.map(({ program }) => program.name)).toEqual(["Bayou", "Wasatch"]);
});

test("from the month of the first moment to past the last date; a date of another year does not stretch it", () => {
  const milestones = {
    applicationsOpen: "2026-09-02",
    rankingOpens: "2027-02-01T12:00:00-05:00",
    rankListDeadline: "2027-03-03T21:00:00-05:00",
    matchDay: "2027-03-19",
  };
  const given = season({ milestones }).program("p1").sent("p1", "update", "2007-01-20T09:00:00Z").build();
  const { from, to, lines, months, rows } = stripOf(given);
  expect(from).toBe(Date.parse("2026-09-01T04:00:00Z"));
  expect(to).toBeGreaterThan(Date.parse("2027-03-20T04:00:00Z"));
  expect(to).toBeLessThan(Date.parse("2027-04-01T04:00:00Z"));
  expect(months.map(({ day }) => day.slice(0, 7))).toEqual([
    "2026-09",
    "2026-10",
    "2026-11",
    "2026-12",
    "2027-01",
    "2027-02",
    "2027-03",
  ]);
  expect(lines.map(({ id }) => id)).toEqual(["opens", "deadline", "match", "today"]);
  expect(rows[0]?.marks).toHaveLength(1);
});

test("a season without a date or a row", () => {
  expect(stripOf(season().build())).toMatchObject({ rows: [], quiet: [], lines: [{ id: "today" }] });
});

test("the season is not changed", () => {
  const given = season().program("p1").interview("p1", ENDED).sent("p1", "intent", ENDED).build();
  const before = structuredClone(given);
  stripOf(given);
  expect(given).toEqual(before);
});

test("the messages are gone through as often for a dozen interviews as for one", () => {
  const reads = (interviews: number) => {
    let made = season().program("p1").sent("p1", "update", ENDED);
    for (let i = 0; i < interviews; i += 1) made = made.interview("p1", ENDED);
    const built = made.build();
    let read = 0;
    stripOf({
      ...built,
      get messages() {
        read += 1;
        return built.messages;
      },
    });
    return read;
  };
  expect(reads(12)).toBe(reads(1));
});
