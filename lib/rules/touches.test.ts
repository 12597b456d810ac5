import { describe, expect, it } from "vitest";
import { check, counting, touches } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";

const NOW = Date.parse("2027-02-01T12:00:00Z");
const day = (date: string) => `${date}T15:00:00Z`;
const groups = (made: Season) => touches(made, NOW).map(({ messages }) => messages.map(({ id }) => id));
const two = () => season().program("p1").program("p2");

describe("a touch", () => {
  it.each(["interest", "update", "strong-interest", "intent", "thank-you", "rotation-thanks"] as const)(
    "is every %s",
    (kind) => {
      expect(groups(two().sent("p1", kind, day("2026-10-01")).sent("p1", kind, day("2026-11-01")).build())).toEqual([
        ["m1"],
        ["m2"],
      ]);
    },
  );

  it.each(["reply", "logistics", "rotation", "intent-release"] as const)("is no %s", (kind) => {
    expect(groups(two().sent("p1", kind, day("2026-10-01")).build())).toEqual([]);
  });

  it("is nothing said in person, received, drafted, or dated after now", () => {
    const made = two()
      .sent("p1", "update", day("2026-10-01"), { channel: "in-person" })
      .received("p1", "question", day("2026-10-01"))
      .draft("p1", "update")
      .sent("p1", "update", "2027-02-01T12:00:00.001Z");
    expect(groups(made.build())).toEqual([]);
  });

  it("is once for all thank-yous of one interview, named or matched, dated at the first", () => {
    const made = two()
      .interview("p1", day("2026-11-10"))
      .interview("p1", day("2026-11-20"))
      .sent("p1", "thank-you", day("2026-11-22"))
      .sent("p1", "thank-you", day("2026-11-21"), { interviewId: "i2" })
      .sent("p1", "thank-you", day("2026-11-23"), { interviewId: "i1" })
      .sent("p1", "thank-you", day("2026-11-12"))
      .sent("p1", "thank-you", day("2026-11-24"), { channel: "in-person" })
      .build();
    expect(groups(made)).toEqual([
      ["m4", "m3"],
      ["m2", "m1"],
    ]);
    expect(touches(made, NOW, "p1").map(({ at }) => at)).toEqual([
      Date.parse(day("2026-11-12")),
      Date.parse(day("2026-11-21")),
    ]);
  });

  it("is by itself for a thank-you sent before any interview ended that names none", () => {
    const made = two()
      .interview("p1", day("2026-11-10"))
      .sent("p1", "thank-you", day("2026-11-09"))
      .sent("p1", "thank-you", day("2026-11-11"));
    expect(groups(made.build())).toEqual([["m1"], ["m2"]]);
  });

  it("is once for all thanks of one rotation", () => {
    const made = two()
      .rotation("p1", "2026-07-06", "2026-07-31")
      .sent("p1", "rotation-thanks", day("2026-08-01"), { rotationId: "r1" })
      .sent("p1", "rotation-thanks", day("2026-08-02"))
      .sent("p2", "rotation-thanks", day("2026-08-02"));
    expect(groups(made.build())).toEqual([["m1", "m2"], ["m3"]]);
  });
});

it("says of every message why it counts or does not", () => {
  const made = two()
    .interview("p1", day("2026-11-10"))
    .rotation("p1", "2026-07-06", "2026-07-31")
    .sent("p1", "rotation-thanks", day("2026-08-01"))
    .sent("p1", "rotation-thanks", day("2026-08-02"))
    .sent("p1", "interest", day("2026-10-01"))
    .sent("p1", "logistics", day("2026-10-20"))
    .sent("p1", "thank-you", day("2026-11-11"))
    .sent("p1", "thank-you", day("2026-11-12"))
    .sent("p1", "reply", day("2026-12-01"))
    .sent("p1", "update", day("2026-12-02"), { channel: "in-person" })
    .sent("p2", "update", day("2026-12-03"))
    .sent("p1", "intent-release", day("2026-12-04"))
    .build();
  expect(counting(made, NOW, "p1")).toEqual([
    { messageId: "m1", counts: true, why: "All thank-yous for one rotation count once" },
    { messageId: "m2", counts: false, why: "Counted with the first thank-you for this rotation" },
    { messageId: "m3", counts: true, why: "Counts once" },
    { messageId: "m4", counts: false, why: "Scheduling messages don’t count" },
    { messageId: "m5", counts: true, why: "All thank-yous for one interview count once" },
    { messageId: "m6", counts: false, why: "Counted with the first thank-you for this interview" },
    { messageId: "m7", counts: false, why: "Replies don’t count" },
    { messageId: "m8", counts: false, why: "Said in person, so it doesn’t count" },
    { messageId: "m10", counts: false, why: "Taking back a #1 letter doesn’t count" },
  ]);
});

it("adds up to a budget for every program, in the order of their ids, with all messages of all touches", () => {
  const made = season({ limits: { perProgram: 2, goldSignals: null, silverSignals: null } })
    .program("p2")
    .program("p10")
    .interview("p2", day("2026-11-10"))
    .sent("p2", "thank-you", day("2026-11-12"), { id: "b" })
    .sent("p2", "thank-you", day("2026-11-12"), { id: "a" })
    .sent("p2", "reply", day("2026-11-13"))
    .sent("p2", "interest", day("2026-10-01"), { id: "z" });
  expect(check(made.build(), NOW).budgets).toEqual([
    { programId: "p10", used: 0, limit: 2, messageIds: [] },
    { programId: "p2", used: 2, limit: 2, messageIds: ["z", "a", "b"] },
  ]);
});
