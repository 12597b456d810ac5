import { describe, expect, test } from "vitest";
import { endAfter, inZone, lengthOf, startMoved } from "./walls";

describe("the times of the form", () => {
  test("an end that is not known yet stays open, or follows the length that was chosen first", () => {
    const nothing = { startsAt: "", endsAt: "" };
    const startsAt = "2027-01-29T22:00";
    expect(startMoved(nothing, startsAt)).toEqual({ startsAt, endsAt: "" });
    expect(startMoved(nothing, startsAt, 270)).toEqual({ startsAt, endsAt: "2027-01-30T02:30" });
  });

  test.each([
    ["2027-01-29T10:00", "2027-01-29T14:30", 270],
    ["2027-01-29T22:00", "2027-01-30T02:30", 270],
    ["2027-01-29T10:00", "2027-01-29T10:00", null],
    ["2027-01-29T10:00", "2027-01-29T09:00", null],
    ["2027-01-29T10:00", "", null],
    ["", "2027-01-29T10:00", null],
  ])("from %s to %s it is %s minutes long", (startsAt, endsAt, minutes) => {
    expect(lengthOf({ startsAt, endsAt })).toBe(minutes);
    if (minutes !== null) expect(endAfter(startsAt, minutes)).toBe(endsAt);
  });

  test("there is no end after a start that is none, nor beyond the calendar", () => {
    expect(endAfter("", 60)).toBe("");
    expect(endAfter("9999-12-31T23:30", 60)).toBe("");
  });

  test.each([
    ["2027-01-30T10:00", "2027-01-30T14:30"],
    ["2027-01-29T22:00", "2027-01-30T02:30"],
    ["0002-01-29T10:00", "0002-01-29T14:30"],
  ])("a start moved to %s takes the end along", (startsAt, endsAt) => {
    const before = { startsAt: "2027-01-29T10:00", endsAt: "2027-01-29T14:30" };
    expect(startMoved(before, startsAt)).toEqual({ startsAt, endsAt });
    expect(startMoved(startMoved(before, startsAt), before.startsAt)).toEqual(before);
  });

  test("an end before its start, and a start that is emptied, leave the end alone", () => {
    const before = { startsAt: "2027-01-29T10:00", endsAt: "2027-01-29T09:00" };
    expect(startMoved(before, "2027-01-29T11:00").endsAt).toBe("2027-01-29T09:00");
    expect(startMoved(before, "").endsAt).toBe("2027-01-29T09:00");
  });

  test("read in the other zone they are the same moments, and back again", () => {
    const theirs = { startsAt: "2027-01-29T08:00", endsAt: "2027-01-29T12:30" };
    const yours = inZone(theirs, "America/Denver", "America/New_York");
    expect(yours).toEqual({ startsAt: "2027-01-29T10:00", endsAt: "2027-01-29T14:30" });
    expect(inZone(yours, "America/New_York", "America/Denver")).toEqual(theirs);
    expect(inZone({ startsAt: "", endsAt: "" }, "America/Denver", "America/New_York")).toEqual({
      startsAt: "",
      endsAt: "",
    });
  });
});
