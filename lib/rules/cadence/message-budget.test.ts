import { expect, it } from "vitest";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";

const DAYS = ["2026-10-01", "2026-10-15", "2026-11-02", "2026-11-20"];
function findings(count: number, perProgram = 3) {
  const made = season({ limits: { perProgram, goldSignals: null, silverSignals: null } })
    .program("p1", { name: "Lakeshore" })
    .program("p2");
  for (const date of DAYS.slice(0, count)) made.sent("p1", "update", `${date}T15:00:00Z`, { news: "other" });
  return check(made.build(), Date.parse("2027-01-01T00:00:00Z")).findings;
}

it("is silent below the limit", () => {
  expect(findings(2)).toEqual([]);
});

it("notices the last message at the limit", () => {
  expect(findings(3)).toEqual([
    {
      key: "message-budget:p1",
      rule: "message-budget",
      level: "notice",
      programId: "p1",
      messageIds: ["m1", "m2", "m3"],
      message:
        "Lakeshore: 3 of 3 messages used; this is the last. Counted: Update (Oct 1, 2026), Update (Oct 15, 2026), and Update (Nov 2, 2026).",
    },
  ]);
});

it("warns past it, with everything that counted", () => {
  expect(findings(4)).toMatchObject([{ level: "warn", messageIds: ["m1", "m2", "m3", "m4"] }]);
  expect(findings(4)[0]?.message).toMatch(/^Lakeshore: 4 messages, 1 more than the limit of 3\. Counted: /);
  expect(findings(4, 4)).toMatchObject([{ level: "notice" }]);
});
