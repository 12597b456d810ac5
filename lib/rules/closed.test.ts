import { expect, test } from "vitest";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import type { Program } from "@/lib/season/schema";
import { closedFrom, closedNow } from "./closed";

const END = "2026-11-20T16:00:00-05:00";
const now = Date.parse("2026-11-24T10:00:00-05:00");

function wish(fields: Partial<Program>, status: "completed" | "cancelled" | "withdrawn" = "completed") {
  const made = season()
    .program("p1", fields)
    .interview("p1", END, { status })
    .sent("p1", "thank-you", "2026-11-21T09:00:00-05:00")
    .build();
  const [program] = made.programs;
  if (!program) throw new Error("No program");
  return { made, program };
}

test.each([
  ["open", "completed", null],
  ["no-contact", "completed", Number.NEGATIVE_INFINITY],
  ["no-post-interview", "completed", Date.parse(END)],
  ["no-post-interview", "cancelled", null],
  ["no-post-interview", "withdrawn", null],
] as const)("%s with an interview that is %s: the rule and the screen agree", (contactPolicy, status, from) => {
  const { made, program } = wish({ contactPolicy, stage: "invited" }, status);
  expect(closedFrom(program, made.interviews, now)).toBe(from);
  expect(closedNow(program, made.interviews, now)).toBe(from !== null);
  const warned = check(made, now).findings.filter(({ rule }) => rule === "contact-policy");
  expect(warned).toHaveLength(from === null ? 0 : 1);
});

test("an interview closes a program from the moment it ends", () => {
  const { made, program } = wish({ contactPolicy: "no-post-interview", stage: "scheduled" });
  expect(closedNow(program, made.interviews, Date.parse(END) - 1)).toBe(false);
  expect(closedNow(program, made.interviews, Date.parse(END))).toBe(true);
});

test.each([
  ["interviewed", true],
  ["waitlisted", true],
  ["scheduled", false],
] as const)("where no interview was entered, the stage %s closes it: %s", (stage, closed) => {
  expect(closedNow(wish({ contactPolicy: "no-post-interview", stage }).program, [], now)).toBe(closed);
});
