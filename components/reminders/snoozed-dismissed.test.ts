import { describe, expect, test } from "vitest";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import { canBeAnswered, dismissedAt, snoozedDismissed } from "./snoozed-dismissed";

const NOW = Date.parse("2027-01-28T16:40:00-05:00");
const interviewed = () => season().program("p1", { name: "Harlow" }).interview("p1", "2027-01-24T14:00:00-05:00");
const twoLetters = () =>
  season()
    .program("p1")
    .program("p2")
    .sent("p1", "intent", "2027-01-12T09:00:00-05:00")
    .sent("p2", "intent", "2027-01-20T09:00:00-05:00")
    .build();

describe("what can be snoozed or dismissed", () => {
  test("a reminder that stands, also when it is out of sight already", () => {
    expect(canBeAnswered(interviewed().build(), "thank-you:i1", NOW)).toBe(true);
    expect(canBeAnswered(interviewed().answer("thank-you:i1", "dismissed").build(), "thank-you:i1", NOW)).toBe(true);
  });
  test("not one that is settled, nor a made-up key", () => {
    const settled = interviewed().sent("p1", "thank-you", "2027-01-25T09:00:00-05:00").build();
    expect(canBeAnswered(settled, "thank-you:i1", NOW)).toBe(false);
    expect(canBeAnswered(interviewed().build(), "thank-you:elsewhere", NOW)).toBe(false);
  });
  test("never a stop", () => {
    expect(canBeAnswered(twoLetters(), "one-letter-of-intent:primary", NOW)).toBe(false);
  });
});

describe("what is set aside", () => {
  test("says what it is, and since or until when", () => {
    const given = interviewed()
      .program("p2", { name: "Tidewater" })
      .interview("p2", "2027-01-24T15:00:00-05:00")
      .answer("thank-you:i1", "snoozed", { until: "2027-01-29T09:00:00-05:00" })
      .answer("thank-you:i2", "dismissed", { at: "2027-01-28T10:00:00-05:00" })
      .build();
    const entries = snoozedDismissed(given, check(given, NOW), NOW);
    expect(entries.map(({ key, how }) => [key, how])).toEqual([
      ["thank-you:i1", "Snoozed until Fri Jan 29, 9:00 AM"],
      ["thank-you:i2", "Dismissed Thu Jan 28"],
    ]);
    expect(entries[0]!.message).toContain("Harlow");
  });
  test("leaves out a snooze that is over, an answer to what is gone, and a stop", () => {
    const over = interviewed().answer("thank-you:i1", "snoozed", { until: "2027-01-28T09:00:00-05:00" }).build();
    expect(snoozedDismissed(over, check(over, NOW), NOW)).toEqual([]);
    const gone = season().answer("thank-you:i9", "dismissed").build();
    expect(snoozedDismissed(gone, check(gone, NOW), NOW)).toEqual([]);
    const stop = {
      ...twoLetters(),
      answers: season().answer("one-letter-of-intent:primary", "dismissed").build().answers,
    };
    expect(snoozedDismissed(stop, check(stop, NOW), NOW)).toEqual([]);
  });
});

describe("what is dismissed at a program", () => {
  const often = () =>
    season()
      .program("p1", { name: "Harlow" })
      .sent("p1", "interest", "2027-01-04T09:00:00-05:00")
      .sent("p1", "update", "2027-01-08T09:00:00-05:00", { news: "award" })
      .program("p2")
      .sent("p2", "interest", "2027-01-04T09:00:00-05:00")
      .sent("p2", "update", "2027-01-08T09:00:00-05:00", { news: "award" });

  test("is its own, and no reminder", () => {
    const given = often()
      .interview("p1", "2027-01-24T14:00:00-05:00")
      .answer("thank-you:i1", "dismissed")
      .answer("too-frequent:m2", "dismissed", { at: "2027-01-28T10:00:00-05:00" })
      .answer("too-frequent:m4", "dismissed")
      .build();
    const shown = check(given, NOW);
    expect(dismissedAt(given, shown, NOW, "p1").map(({ key, how }) => [key, how])).toEqual([
      ["too-frequent:m2", "Dismissed Thu Jan 28"],
    ]);
    expect(dismissedAt(given, shown, NOW, "p2").map(({ key }) => key)).toEqual(["too-frequent:m4"]);
  });

  test("holds what is about one of its messages among those of others", () => {
    const body = "I am writing to say how much I would like to train with you, and why the clinic draws me there.";
    const everywhere = ["a", "b", "c", "d", "e"].reduce(
      (made, id, hour) => made.program(id).sent(id, "interest", `2027-01-04T1${hour}:00:00-05:00`, { body }),
      season(),
    );
    const given = everywhere.program("f").answer("mass-outreach:m1", "dismissed").build();
    const shown = check(given, NOW);
    expect(dismissedAt(given, shown, NOW, "d").map(({ key }) => key)).toEqual(["mass-outreach:m1"]);
    expect(dismissedAt(given, shown, NOW, "f")).toEqual([]);
  });
});
