import { expect, it } from "vitest";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import type { Invitation, Season } from "@/lib/season/schema";
import { INVITATION_ANSWERS } from "@/lib/season/values";

const CAME = "2026-10-20T09:00:00-04:00";
const invited = (fields: Partial<Invitation> = {}) =>
  season().program("p1", { name: "Lakeshore" }).invitation("p1", CAME, fields).build();
const reminders = (made: Season, now: string) =>
  check(made, Date.parse(now)).reminders.filter(({ rule }) => rule === "invitation");

it.each([
  ["before it came", "2026-10-20T08:59:59-04:00", undefined],
  ["when it comes", CAME, "upcoming"],
  ["until its last day", "2026-10-21T08:59:59-04:00", "upcoming"],
  ["from its last day", "2026-10-21T09:00:00-04:00", "due"],
  ["to the very moment, 48 hours on", "2026-10-22T09:00:00-04:00", "due"],
  ["past it", "2026-10-22T09:00:00.001-04:00", "overdue"],
  // Fourteen days as the clock on the wall counts them: the clocks change meanwhile.
  ["for two weeks", "2026-11-05T09:00:00-05:00", "overdue"],
  ["and then no more", "2026-11-05T09:00:00.001-05:00", "lapsed"],
])("%s: %s is %s", (_, now, state) => {
  expect(reminders(invited(), now)[0]?.state).toBe(state);
});

it("keeps to what the invitation says instead of 48 hours", () => {
  const [found] = reminders(invited({ replyBy: "2026-10-20T17:00:00-04:00" }), "2026-10-20T10:00:00-04:00");
  expect(found).toEqual({
    key: "invitation:v1",
    rule: "invitation",
    state: "due",
    programId: "p1",
    invitationId: "v1",
    opensAt: "2026-10-20T09:00:00-04:00",
    dueAt: "2026-10-20T09:00:00-04:00",
    lateAt: "2026-10-20T17:00:00-04:00",
    title: "Answer the invitation, Lakeshore",
    message: "Answer the invitation, Lakeshore: due, 7 hours left",
  });
});

it.each(INVITATION_ANSWERS)("is gone once it is %s", (answer) => {
  expect(reminders(invited({ answer }), "2026-10-22T12:00:00-04:00")).toEqual([]);
});

it("brings no thank-you, whatever came of it", () => {
  for (const answer of [null, ...INVITATION_ANSWERS]) {
    const { reminders: all } = check(invited({ answer }), Date.parse("2026-12-22T12:00:00-05:00"));
    expect(all.filter(({ rule }) => rule === "thank-you")).toEqual([]);
  }
});
