import { describe, expect, test } from "vitest";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";
import { calendarEntries, thanksWindows } from "./entries";

const now = Date.parse("2027-01-28T16:40:00-05:00");
const entriesOf = (built: Season) => calendarEntries(built, check(built, now), now);
const plain = (built: Season) => entriesOf(built).map(({ key, from, to, state }) => [key, from, to, state]);

describe("what stands in the calendar", () => {
  test("deadlines, by day or by moment, in the season's zone", () => {
    const milestones = {
      applicationsOpen: "2026-09-02",
      rankListDeadline: "2027-03-04T02:00:00Z",
      matchDay: "2027-03-19",
    };
    expect(plain(season({ milestones }).build())).toEqual([
      ["deadline:applicationsOpen", "2026-09-02", "2026-09-02", "over"],
      ["deadline:rankListDeadline", "2027-03-03", "2027-03-03", "ahead"],
      ["deadline:matchDay", "2027-03-19", "2027-03-19", "ahead"],
    ]);
    const certified = season({ milestones, rankListCertifiedAt: "2027-01-20T12:00:00Z" }).build();
    expect(plain(certified)[1]?.[3]).toBe("done");
  });

  test("an interview that ends at midnight is of one day; one that goes on is of two", () => {
    const built = season()
      .program("p1", { contactPolicy: "no-contact" })
      .interview("p1", "2027-02-02T00:00:00-05:00")
      .interview("p1", "2027-02-06T00:30:00-05:00")
      .build();
    expect(plain(built)).toEqual([
      ["interview:i1", "2027-02-01", "2027-02-01", "ahead"],
      ["interview:i2", "2027-02-05", "2027-02-06", "ahead"],
    ]);
  });

  test("only tasks that are open and interviews that are not over may be moved", () => {
    const built = season()
      .program("p1", { contactPolicy: "no-contact" })
      .interview("p1", "2027-01-28T16:40:00-05:00")
      .interview("p1", "2027-01-28T16:41:00-05:00")
      .interview("p1", "2027-02-01T12:00:00-05:00", { status: "cancelled" })
      .task("Open", "2027-02-01")
      .task("Done", "2027-02-01", { doneAt: "2027-01-01T12:00:00Z" })
      .task("Some day", null)
      .rotation("p1", "2026-07-06", "2026-07-31")
      .build();
    const movable = entriesOf(built).filter((entry) => entry.movable);
    expect(movable.map(({ key }) => key)).toEqual(["interview:i2", "task:t1"]);
    expect(entriesOf(built)).toHaveLength(6);
  });

  test("everybody to thank for one interview is one reminder, on the day after which it is late", () => {
    const built = season()
      .program("p1", { name: "Lakeshore" })
      .contact("c1", "p1", { name: "Amara Osei" })
      .contact("c2", "p1", { name: "Joan Tak" })
      .interview("p1", "2027-01-26T14:00:00-05:00", {
        participants: [
          { contactId: "c1", thankYou: "expected" },
          { contactId: "c2", thankYou: "expected" },
        ],
      })
      .build();
    expect(entriesOf(built).find(({ kind }) => kind === "reminder")).toMatchObject({
      key: "reminder:thank-you:i1",
      title: "Thank Dr. Osei and Dr. Tak, Lakeshore",
      from: "2027-01-29",
      state: "due",
      movable: false,
    });
  });
});

test("windows of thanks: open and due ones, and those that are to come where messages are welcome and nothing is archived", () => {
  const built = season()
    .program("p1")
    .program("p2", { contactPolicy: "no-post-interview" })
    .interview("p1", "2027-01-28T14:00:00-05:00")
    .interview("p1", "2027-01-26T14:00:00-05:00")
    .interview("p1", "2027-01-29T14:00:00-05:00")
    .interview("p2", "2027-01-29T18:00:00-05:00")
    .program("p3", { archived: true })
    .interview("p3", "2027-01-28T15:00:00-05:00")
    .interview("p3", "2027-01-29T15:00:00-05:00")
    .build();
  expect(thanksWindows(built, check(built, now), now).map(({ key, state }) => [key, state])).toEqual([
    ["i2", "due"],
    ["i1", "open"],
    ["i3", "next"],
  ]);
});
