import { describe, expect, it } from "vitest";
import { season } from "@/lib/season/builder";
import { timeline, timelineShow } from "./entries";
import { excerpt, FOLD_CHARACTERS } from "./excerpt";

const NOW = Date.parse("2027-01-28T16:40:00-05:00");
const built = season()
  .program("p1")
  .interview("p1", "2027-01-25T14:00:00-05:00")
  .rotation("p1", "2026-07-06", "2026-07-31")
  .sent("p1", "thank-you", "2027-01-26T09:00:00-05:00")
  .received("p1", "other", "2027-01-27T09:00:00-05:00")
  .note("p1", "2027-01-24T09:00:00-05:00", "Ask about call.")
  .build();
const ids = (show: string) => timeline(built, timelineShow(show), NOW, "America/New_York").map(({ id }) => id);

describe("a timeline", () => {
  it("has the newest first", () => {
    expect(ids("everything")).toEqual(["m2", "m1", "i1", "n1", "r1"]);
  });

  it("shows one sort of entry", () => {
    expect(ids("messages")).toEqual(["m2", "m1"]);
    expect(ids("interviews")).toEqual(["i1", "r1"]);
    expect(ids("notes")).toEqual(["n1"]);
    expect(ids("anything")).toEqual(ids("everything"));
  });

  it("puts a rotation to come at its first day, a past one at its last", () => {
    const at = (day: string) => {
      const [entry] = timeline(
        { messages: [], interviews: [], notes: [], rotations: built.rotations },
        "everything",
        Date.parse(day),
        "America/New_York",
      );
      return new Date(entry!.at).toISOString();
    };
    expect(at("2026-07-01T12:00:00Z")).toBe("2026-07-06T04:00:00.000Z");
    expect(at("2026-08-01T12:00:00Z")).toBe("2026-07-31T04:00:00.000Z");
  });
});

describe("a folded text", () => {
  it("leaves a short one whole", () => {
    expect(excerpt("Thank you for your note.")).toBeNull();
    expect(excerpt("one\ntwo\nthree\nfour")).toBeNull();
  });

  it("ends at a word, or at the fourth line", () => {
    const long = "lovely ".repeat(100);
    const short = excerpt(long);
    expect(short?.endsWith("lovely…")).toBe(true);
    expect(short!.length).toBeLessThanOrEqual(FOLD_CHARACTERS + 1);
    expect(excerpt("one\ntwo\nthree\nfour\nfive")).toBe("one\ntwo\nthree\nfour…");
  });
});
