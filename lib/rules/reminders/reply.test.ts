import { expect, it } from "vitest";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";

const ASKED = "2026-10-29T09:00:00-04:00";
const NOW = "2026-11-05T09:00:00-05:00";
const reminders = (made: Season, now = NOW) =>
  check(made, Date.parse(now)).reminders.filter(({ rule }) => rule === "reply");
const keys = (made: Season) => reminders(made).map(({ key }) => key);
const asked = () =>
  season()
    .program("p1", { name: "Lakeshore" })
    .program("p2")
    .contact("c1", "p1", { name: "Amara Osei" })
    .received("p1", "question", ASKED, { needsReply: true, recipients: ["c1"] });

it("is upcoming for 48 elapsed hours, due to five calendar days, lapsed past thirty", () => {
  const made = asked().build();
  for (const [moment, state] of [
    ["2026-10-29T08:59:59-04:00", undefined],
    ["2026-10-29T09:00:00-04:00", "upcoming"],
    ["2026-10-31T08:59:59-04:00", "upcoming"],
    ["2026-10-31T09:00:00-04:00", "due"],
    ["2026-11-03T09:00:00-05:00", "due"],
    ["2026-11-03T09:00:01-05:00", "overdue"],
    ["2026-11-28T09:00:00-05:00", "overdue"],
    ["2026-11-28T09:00:01-05:00", "lapsed"],
  ] as const)
    expect([moment, reminders(made, moment)[0]?.state]).toEqual([moment, state]);
});

it("names the message, the program and who wrote", () => {
  expect(reminders(asked().build())).toEqual([
    {
      key: "reply:m1",
      rule: "reply",
      state: "overdue",
      programId: "p1",
      messageId: "m1",
      opensAt: "2026-10-29T09:00:00-04:00",
      dueAt: "2026-10-31T09:00:00-04:00",
      lateAt: "2026-11-03T09:00:00-05:00",
      title: "Reply to Dr. Amara Osei, Lakeshore",
      message: "Reply to Dr. Amara Osei, Lakeshore: 2 days late",
    },
  ]);
});

it.each<[string, Season, string[]]>([
  ["a later reply to the program", asked().sent("p1", "reply", "2026-10-29T09:00:01-04:00").build(), []],
  ["a reply at the same moment does not count", asked().sent("p1", "reply", ASKED).build(), ["reply:m1"]],
  ["an earlier reply does not count", asked().sent("p1", "reply", "2026-10-28T09:00:00-04:00").build(), ["reply:m1"]],
  ["a message of any kind that names it", asked().sent("p1", "logistics", NOW, { inReplyTo: "m1" }).build(), []],
  [
    "naming it before it came does not count",
    asked().sent("p1", "update", "2026-10-28T09:00:00-04:00", { inReplyTo: "m1" }).build(),
    ["reply:m1"],
  ],
  ["another kind that does not name it", asked().sent("p1", "update", NOW).build(), ["reply:m1"]],
  ["a reply to another program", asked().sent("p2", "reply", NOW).build(), ["reply:m1"]],
  ["a reply dated after now", asked().sent("p1", "reply", "2026-11-05T09:00:01-05:00").build(), ["reply:m1"]],
  ["a draft of a reply", asked().draft("p1", "reply", { inReplyTo: "m1" }).build(), ["reply:m1"]],
  [
    "one reply answers all that came before it",
    asked()
      .received("p1", "question", "2026-10-30T09:00:00-04:00", { needsReply: true })
      .sent("p1", "reply", "2026-10-31T09:00:00-04:00")
      .build(),
    [],
  ],
  ["what needs no reply", season().program("p1").received("p1", "other", ASKED).build(), []],
])("%s", (_, made, expected) => {
  expect(keys(made)).toEqual(expected);
});

it("isn’t late by hours alone where only the day of a message is known", () => {
  const made = season()
    .program("p1")
    .received("p1", "question", "2026-11-01T12:00:00-05:00", { needsReply: true, dayOnly: true })
    .build();
  expect(reminders(made, "2026-11-06T23:59:59-05:00")[0]?.state).toBe("due");
  expect(reminders(made, "2026-11-07T00:00:00-05:00")[0]?.state).toBe("overdue");
});

it.each([
  ["a reply on the day, at an hour that wasn’t given", {}, { dayOnly: true }, "2026-11-01T12:00:00-05:00"],
  [
    "an answer by name to one whose hour wasn’t given",
    { dayOnly: true },
    { inReplyTo: "q" },
    "2026-11-01T09:00:00-05:00",
  ],
])("%s answers", (_, received, sent, at) => {
  const when = "dayOnly" in received ? "2026-11-01T12:00:00-05:00" : "2026-11-01T15:00:00-05:00";
  const made = season()
    .program("p1")
    .received("p1", "question", when, { id: "q", needsReply: true, ...received })
    .sent("p1", "reply", at, sent)
    .build();
  expect(reminders(made, NOW)).toEqual([]);
});
