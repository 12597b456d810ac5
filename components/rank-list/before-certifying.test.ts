import { expect, test } from "vitest";
import { activeCommitments } from "@/lib/rules";
import { letterState } from "@/lib/rules/letter";
import { season } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";
import { askedBeforeCertifying, beforeCertifying, EARLY_DAYS } from "./before-certifying";
import { rankLists } from "./rank-rows";

const now = Date.parse("2027-02-20T12:00:00-05:00");
const past = "2027-01-10T12:00:00-05:00";

function toSettle(made: Season) {
  const letter = letterState(made, activeCommitments(made, now));
  const lists = (["primary", "supplemental"] as const).map((list) => rankLists(made, list, now));
  return beforeCertifying(made, letter, lists[0]!, lists[1]!).map(({ level, title, detail }) => [level, title, detail]);
}

const two = () =>
  season()
    .program("p1", { name: "Keystone Methodist", rank: 1 })
    .program("p2", { name: "Tidewater Health", rank: 2 })
    .interview("p1", past)
    .interview("p2", past);

test("a list in order has nothing to settle", () => {
  expect(toSettle(two().sent("p1", "intent", "2027-02-01T12:00:00-05:00").build())).toEqual([]);
});

test("a letter that the list contradicts comes first", () => {
  expect(toSettle(two().sent("p2", "intent", "2027-02-01T12:00:00-05:00").build())).toEqual([
    ["stop", "#1 letter and rank 1 differ", "Tidewater Health is ranked 2"],
  ]);
});

test("a letter's program that isn’t on the list yet is told, and once", () => {
  const made = season()
    .program("p1", { name: "Keystone Methodist" })
    .program("p2", { name: "Tidewater Health" })
    .interview("p1", past)
    .interview("p2", past)
    .sent("p1", "intent", "2027-02-01T12:00:00-05:00");
  expect(toSettle(made.build())).toEqual([
    ["warn", "Keystone Methodist holds your #1 letter but isn’t on the list", "Put it first, or take the letter back"],
    ["warn", "1 program you interviewed at is not on the list", "Tidewater Health"],
  ]);
});

test("two letters are told as two", () => {
  const made = two()
    .sent("p1", "intent", "2027-02-01T12:00:00-05:00")
    .sent("p2", "intent", "2027-02-02T12:00:00-05:00")
    .build();
  expect(toSettle(made)).toEqual([["stop", "2 #1 letters are out", "To Keystone Methodist and Tidewater Health"]]);
});

test("programs met and not ranked, ranked and not met, still to come; not those that will not be ranked", () => {
  const made = two()
    .program("p3", { name: "Harlow–St. Anne" })
    .program("p4", { name: "Bayou State University", rank: 3 })
    .program("p5", { name: "Wasatch University" })
    .program("p6", { name: "Granite Peak", willNotRank: true })
    .interview("p3", past)
    .interview("p5", "2027-02-25T12:00:00-05:00")
    .interview("p6", past)
    .build();
  expect(toSettle(made)).toEqual([
    ["warn", "1 program you interviewed at is not on the list", "Harlow–St. Anne"],
    ["notice", "1 program on the list with no interview entered", "Bayou State University"],
    ["notice", "1 interview still to come", "Wasatch University"],
  ]);
});

test("advanced positions want a first year beside them", () => {
  const advanced = season().program("p1", { rank: 1, positionType: "advanced" }).interview("p1", past);
  expect(toSettle(advanced.build())).toEqual([
    [
      "notice",
      "No preliminary or transitional year is ranked",
      "1 position on the list is advanced and starts in the second year",
    ],
  ]);
  const year = advanced.program("p2", { track: "transitional", rank: 1 }).interview("p2", past);
  expect(toSettle(year.build())).toEqual([]);
});

test("marking it months early, or against something red, is asked about first", () => {
  const deadline = "2027-03-04T02:00:00Z";
  const settings = season({ milestones: { rankListDeadline: deadline } }).build().season;
  const before = (days: number) => Date.parse(deadline) - days * 86_400_000;
  expect(askedBeforeCertifying(settings, [], before(EARLY_DAYS))).toEqual([]);
  expect(askedBeforeCertifying(settings, [], before(EARLY_DAYS + 1))).toEqual([
    "The deadline is 36 days away, on Wed, Mar 3, 2027.",
  ]);
  // Nine hours less, and still 36 days by the calendar, as the countdown beside it says.
  expect(askedBeforeCertifying(settings, [], Date.parse("2027-01-26T23:00:00-05:00"))).toEqual([
    "The deadline is 36 days away, on Wed, Mar 3, 2027.",
  ]);
  const opening = { ...settings, milestones: { ...settings.milestones, rankingOpens: "2027-02-01T12:00:00-05:00" } };
  expect(askedBeforeCertifying(opening, [], Date.parse("2027-02-01T11:59:00-05:00"))).toEqual([
    "Ranking doesn’t open until Mon, Feb 1, 2027.",
  ]);
  expect(askedBeforeCertifying(opening, [], Date.parse("2027-02-01T12:00:00-05:00"))).toEqual([]);
  const red = { id: "letter", level: "stop" as const, title: "#1 letter and rank 1 differ", detail: "Keystone is 2" };
  expect(askedBeforeCertifying(settings, [red, { ...red, level: "warn" }], before(2))).toEqual([
    "#1 letter and rank 1 differ: Keystone is 2.",
  ]);
  // The list says what it is and what can be done.
  expect(askedBeforeCertifying(settings, [{ ...red, above: true }], before(2))).toEqual([
    "#1 letter and rank 1 differ.",
  ]);
  const open = season().build().season;
  expect(
    askedBeforeCertifying({ ...open, milestones: { ...open.milestones, rankListDeadline: undefined } }, [], 0),
  ).toEqual([]);
});
