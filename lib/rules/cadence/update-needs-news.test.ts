import { expect, it } from "vitest";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import { NEWS } from "@/lib/season/values";

const SENT = "2026-11-02T23:30:00-05:00";
const found = (made: ReturnType<typeof season>) =>
  check(made.build(), Date.parse("2026-12-01T00:00:00Z")).findings.filter(({ rule }) => rule === "update-needs-news");
const program = () => season().program("p1", { name: "Lakeshore" });

it("warns of an update without news, on its day in the season's zone", () => {
  expect(found(program().sent("p1", "update", SENT))).toEqual([
    {
      key: "update-needs-news:m1",
      rule: "update-needs-news",
      level: "warn",
      programId: "p1",
      messageIds: ["m1"],
      message: "Lakeshore: the update on Nov 2, 2026 names no news.",
    },
  ]);
});

it.each(NEWS)("takes %s as news", (news) => {
  expect(found(program().sent("p1", "update", SENT, { news }))).toEqual([]);
});

it("asks no other kind for news", () => {
  expect(found(program().sent("p1", "interest", SENT).sent("p1", "thank-you", SENT).draft("p1", "update"))).toEqual([]);
});
