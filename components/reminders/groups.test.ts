import { describe, expect, test } from "vitest";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";
import { groupReminders, outranksAll } from "./groups";

const ZONE = "America/New_York";
const at = (instant: string) => Date.parse(instant);

function groupsAt(given: Season, now: string) {
  return groupReminders(given, check(given, at(now)).reminders, at(now));
}

const harlow = () =>
  season({ timeZone: ZONE })
    .program("p1", { name: "Harlow–St. Anne" })
    .contact("c1", "p1", { name: "Elena Marsh", role: "program-director" })
    .contact("c2", "p1", { name: "Owen Tak", role: "other" })
    .contact("c3", "p1", { name: "Joan Bell", title: "" })
    .interview("p1", "2027-01-25T14:00:00-05:00", {
      participants: [
        { contactId: "c2", thankYou: "expected" },
        { contactId: "c1", thankYou: "expected" },
        { contactId: "c3", thankYou: "expected" },
      ],
    });

describe("thank-yous", () => {
  test("the people of one interview stand together, in the interview's order, under its clock", () => {
    const { overdue, due, upcoming, lapsed } = groupsAt(harlow().build(), "2027-01-28T16:40:00-05:00");
    expect([due, upcoming, lapsed]).toEqual([[], [], []]);
    expect(overdue).toHaveLength(1);
    const [group] = overdue;
    expect(group).toMatchObject({
      title: "Harlow–St. Anne",
      href: "/interviews/i1",
      when: "Mon Jan 25, ended 2:00 PM",
      opensAt: at("2027-01-25T14:00:00-05:00"),
      lateAt: at("2027-01-28T14:00:00-05:00"),
      thanks: true,
      thanked: [],
    });
    expect(group!.rows.map(({ who, about }) => [who, about])).toEqual([
      ["Dr. Owen Tak", ""],
      ["Dr. Elena Marsh", "Program director"],
      ["Joan Bell", "Faculty"],
    ]);
  });

  test("a row knows what Mark sent logs, and the draft that waits for the same person", () => {
    const given = harlow()
      .draft("p1", "thank-you", { recipients: ["c1"] })
      .draft("p1", "update", { recipients: ["c2"] })
      .build();
    const rows = groupsAt(given, "2027-01-28T16:40:00-05:00").overdue[0]!.rows;
    expect(rows[1]).toEqual({
      key: "thank-you:i1:c1",
      title: "Thank Dr. Elena Marsh, Harlow–St. Anne",
      who: "Dr. Elena Marsh",
      words: "Thank-you to Dr. Elena Marsh",
      about: "Program director",
      aboutShort: "PD",
      log: { programId: "p1", direction: "sent", kind: "thank-you", recipients: ["c1"], interviewId: "i1" },
      draftId: "d1",
    });
    expect(rows[0]!.draftId).toBeNull();
  });

  test("who has been thanked already is named by the day, also where the message names no interview", () => {
    const given = harlow()
      .sent("p1", "thank-you", "2027-01-26T09:00:00-05:00", { recipients: ["c1"], interviewId: "i1" })
      .sent("p1", "thank-you", "2027-01-26T10:00:00-05:00", { recipients: ["c3"] })
      .build();
    const [group] = groupsAt(given, "2027-01-28T16:40:00-05:00").overdue;
    expect(group!.rows.map(({ who }) => who)).toEqual(["Dr. Owen Tak"]);
    expect(group!.thanked).toEqual([{ who: "Dr. Elena Marsh, Joan Bell", when: "Sent Tue Jan 26", unsent: null }]);
  });

  test("whose thank-you waits on the device stand apart, as sent and waiting", () => {
    const given = harlow()
      .sent("p1", "thank-you", "2027-01-26T09:00:00-05:00", { id: "m1", recipients: ["c1"], interviewId: "i1" })
      .sent("p1", "thank-you", "2027-01-26T10:00:00-05:00", { id: "m2", recipients: ["c3"] })
      .build();
    const now = at("2027-01-28T16:40:00-05:00");
    const [group] = groupReminders(given, check(given, now).reminders, now, new Set(["m1"])).overdue;
    expect(group!.thanked).toEqual([
      { who: "Joan Bell", when: "Sent Tue Jan 26", unsent: null },
      { who: "Dr. Elena Marsh", when: "Sent, waiting", unsent: "m1" },
    ]);
  });

  test("whom all that waits on the device thanks keep their group, without a row of its own, until the server has it", () => {
    const given = harlow()
      .sent("p1", "thank-you", "2027-01-26T09:00:00-05:00", { id: "m1", recipients: ["c1", "c2"], interviewId: "i1" })
      .sent("p1", "thank-you", "2027-01-26T10:00:00-05:00", { id: "m2", recipients: ["c3"], interviewId: "i1" })
      .build();
    const now = at("2027-01-28T13:40:00-05:00");
    const due = (unsent: string[]) =>
      groupReminders(given, check(given, now).reminders, now, new Set(unsent)).due.map(({ rows, thanked }) => ({
        rows,
        thanked,
      }));
    expect(due([])).toEqual([]);
    expect(due(["m2"])).toEqual([
      {
        rows: [],
        thanked: [
          { who: "Dr. Elena Marsh, Dr. Owen Tak", when: "Sent Tue Jan 26", unsent: null },
          { who: "Joan Bell", when: "Sent, waiting", unsent: "m2" },
        ],
      },
    ]);
    expect(due(["m1", "m2"])[0]?.thanked.map(({ unsent }) => unsent)).toEqual(["m1", "m2"]);
    // Where nobody is listed it is the interviewers who were thanked.
    const nobody = season()
      .program("p1")
      .interview("p1", "2027-01-25T14:00:00-05:00")
      .sent("p1", "thank-you", "2027-01-26T09:00:00-05:00", { id: "m1", interviewId: "i1" })
      .build();
    expect(groupReminders(nobody, [], now, new Set(["m1"])).due[0]?.thanked).toEqual([
      { who: "Your interviewers", when: "Sent, waiting", unsent: "m1" },
    ]);
  });

  test("an interview without people is one row", () => {
    const given = season().program("p1").interview("p1", "2027-01-25T14:00:00-05:00").build();
    const [row] = groupsAt(given, "2027-01-26T16:40:00-05:00").upcoming[0]!.rows;
    expect(row).toMatchObject({ who: "Your interviewers", log: { recipients: [], interviewId: "i1" } });
  });

  test("late ones come most recent first, the others by what is late next", () => {
    const given = season()
      .program("old")
      .program("new")
      .program("soon")
      .program("sooner")
      .interview("old", "2027-01-20T14:00:00-05:00")
      .interview("new", "2027-01-24T14:00:00-05:00")
      .interview("soon", "2027-01-28T14:00:00-05:00")
      .interview("sooner", "2027-01-28T12:00:00-05:00")
      .build();
    const { overdue, upcoming } = groupsAt(given, "2027-01-28T16:40:00-05:00");
    expect(overdue.map(({ title }) => title)).toEqual(["Program new", "Program old"]);
    expect(upcoming.map(({ title }) => title)).toEqual(["Program sooner", "Program soon"]);
  });
});

test("a message to answer is a group of its own, with their words and a reply to log", () => {
  const given = season()
    .program("p1", { name: "Cascade" })
    .contact("c1", "p1", { name: "Lena Forsyth" })
    .received("p1", "question", "2027-01-27T09:00:00-05:00", {
      needsReply: true,
      recipients: ["c1"],
      channel: "portal",
      body: "Could you send\nyour transcript?",
    })
    .build();
  const [group] = groupsAt(given, "2027-01-30T09:00:00-05:00").due;
  expect(group).toMatchObject({ title: "Cascade", when: "Question, Wed Jan 27, 9:00 AM", thanks: false });
  expect(group!.rows[0]).toMatchObject({
    who: "Reply to Dr. Lena Forsyth",
    about: "They wrote “Could you send your transcript?”",
    log: { kind: "reply", channel: "portal", recipients: ["c1"], inReplyTo: "m1" },
  });
});

test("thanks for a rotation name its people and days", () => {
  const given = season()
    .program("p1", { name: "Hudson" })
    .contact("c1", "p1", { name: "Priya Iyer" })
    .rotation("p1", "2027-01-04", "2027-01-29", { contacts: ["c1"] })
    .build();
  const [group] = groupsAt(given, "2027-01-30T09:00:00-05:00").upcoming;
  expect(group).toMatchObject({ title: "Hudson", when: "Away rotation, ended Fri Jan 29", thanks: true });
  expect(group!.rows[0]).toMatchObject({
    who: "Dr. Priya Iyer",
    log: { kind: "rotation-thanks", rotationId: "r1", recipients: ["c1"] },
  });
});

test("the rank list is a line that no message settles", () => {
  const given = season({ milestones: { rankListDeadline: "2027-03-03T21:00:00-05:00" } }).build();
  const [group] = groupsAt(given, "2027-03-02T21:00:00-05:00").due;
  expect(group).toMatchObject({ title: "Rank list", href: "/rank-list", when: "Deadline Wed Mar 3, 9:00 PM EST" });
  expect(group!.rows[0]).toMatchObject({ who: "Certify the rank list", about: "", log: null });
});

test("the rank list stands before all else in its last three days, not before and not after", () => {
  const given = season({ milestones: { rankListDeadline: "2027-03-03T21:00:00-05:00" } }).build();
  const outranks = (now: string) => Object.values(groupsAt(given, now)).flat().filter(outranksAll).length;
  expect(outranks("2027-02-28T20:59:00-05:00")).toBe(0);
  expect(outranks("2027-02-28T21:00:00-05:00")).toBe(1);
  expect(outranks("2027-03-03T21:00:00-05:00")).toBe(1);
  expect(outranks("2027-03-03T21:01:00-05:00")).toBe(0);
});

test("what waits stands by when it is due, whatever it is", () => {
  const given = season({ milestones: { rankListDeadline: "2027-02-12T21:00:00-05:00" } })
    .program("asked")
    .program("seen")
    .received("asked", "question", "2027-01-28T09:00:00-05:00", { needsReply: true })
    .interview("seen", "2027-01-28T15:00:00-05:00")
    .build();
  expect(groupsAt(given, "2027-01-29T23:00:00-05:00").upcoming.map(({ title }) => title)).toEqual([
    "Program asked",
    "Program seen",
    "Rank list",
  ]);
});
