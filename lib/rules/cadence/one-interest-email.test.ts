import { expect, it } from "vitest";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";

const found = (made: ReturnType<typeof season>) =>
  check(made.build(), Date.parse("2026-12-01T00:00:00Z")).findings.filter(({ rule }) => rule === "one-interest-email");
const written = () =>
  season().program("p1", { name: "Lakeshore" }).program("p2").sent("p1", "interest", "2026-10-01T09:00:00-04:00");

it("warns of each later letter of interest without news, beside the first", () => {
  const made = written()
    .sent("p1", "interest", "2026-10-20T09:00:00-04:00")
    .sent("p1", "interest", "2026-10-28T09:00:00-04:00", { news: "award" })
    .sent("p1", "interest", "2026-11-05T09:00:00-05:00");
  expect(found(made)).toEqual([
    {
      key: "one-interest-email:m2",
      rule: "one-interest-email",
      level: "warn",
      programId: "p1",
      messageIds: ["m1", "m2"],
      message: "Lakeshore: a letter of interest on Oct 20, 2026 with no news, after the one on Oct 1, 2026.",
    },
    {
      key: "one-interest-email:m4",
      rule: "one-interest-email",
      level: "warn",
      programId: "p1",
      messageIds: ["m1", "m4"],
      message: "Lakeshore: a letter of interest on Nov 5, 2026 with no news, after the one on Oct 1, 2026.",
    },
  ]);
});

it("leaves alone the first to each program, other kinds and drafts", () => {
  const made = written()
    .sent("p2", "interest", "2026-10-02T09:00:00-04:00")
    .sent("p1", "strong-interest", "2026-11-02T09:00:00-05:00")
    .draft("p1", "interest");
  expect(found(made)).toEqual([]);
});
