import { expect, it } from "vitest";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import type { Program, Season } from "@/lib/season/schema";

const END = "2026-11-20T16:00:00-05:00";
const findings = (made: Season) =>
  check(made, Date.parse("2027-01-01T00:00:00Z")).findings.filter(({ rule }) => rule === "contact-policy");
const keys = (made: Season) => findings(made).map(({ key }) => key);
const program = (contactPolicy: Program["contactPolicy"]) =>
  season().program("p1", { name: "Granite Peak", contactPolicy }).interview("p1", END);

it("warns of every touch to a program that wants no mail", () => {
  const made = program("no-contact")
    .sent("p1", "interest", "2026-10-01T09:00:00-04:00")
    .sent("p1", "reply", "2026-10-14T09:00:00-04:00")
    .sent("p1", "thank-you", "2026-11-21T09:00:00-05:00")
    .sent("p1", "thank-you", "2026-11-22T09:00:00-05:00");
  expect(findings(made.build())).toEqual([
    {
      key: "contact-policy:m1",
      rule: "contact-policy",
      level: "warn",
      programId: "p1",
      messageIds: ["m1"],
      message: "Granite Peak asked not to be contacted: Interest on Oct 1, 2026.",
    },
    {
      key: "contact-policy:m3",
      rule: "contact-policy",
      level: "warn",
      programId: "p1",
      messageIds: ["m3", "m4"],
      message: "Granite Peak asked not to be contacted: Thank-you on Nov 21, 2026.",
    },
  ]);
});

it("warns from the end of an interview on where none is wanted after it", () => {
  const sent = (at: string) => keys(program("no-post-interview").sent("p1", "update", at).build());
  expect(sent("2026-11-20T15:59:59-05:00")).toEqual([]);
  expect(sent(END)).toEqual(["contact-policy:m1"]);
});

it("needs an interview that took place", () => {
  const cancelled = season()
    .program("p1", { contactPolicy: "no-post-interview" })
    .interview("p1", END, { status: "cancelled" })
    .sent("p1", "update", "2026-11-25T09:00:00-05:00");
  expect(keys(cancelled.build())).toEqual([]);
});

it("says nothing of an open program, nor of answers and scheduling", () => {
  expect(keys(program("open").sent("p1", "update", "2026-11-25T09:00:00-05:00").build())).toEqual([]);
  expect(keys(program("no-contact").sent("p1", "logistics", "2026-11-25T09:00:00-05:00").build())).toEqual([]);
});
