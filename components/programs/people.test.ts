import { expect, it } from "vitest";
import { lastThanked } from "@/components/contacts/last-thanked";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import { peopleWithThanks } from "./people";

const NOW = Date.parse("2027-01-28T16:40:00-05:00");

it("says of each person whether the thanks are late, due, open or sent", () => {
  const expected = (contactId: string) => ({ contactId, thankYou: "expected" as const });
  const built = season()
    .program("p1")
    .contact("c1", "p1")
    .contact("c2", "p1")
    .contact("c3", "p1")
    .contact("c4", "p1")
    .contact("c5", "p1")
    .interview("p1", "2027-01-25T14:00:00-05:00", { participants: [expected("c1"), expected("c4")] })
    .interview("p1", "2027-01-26T14:00:00-05:00", { participants: [expected("c2")] })
    .interview("p1", "2027-01-28T14:00:00-05:00", { participants: [expected("c3")] })
    .sent("p1", "thank-you", "2027-01-26T09:00:00-05:00", { interviewId: "i1", recipients: ["c4"] })
    .build();
  const people = peopleWithThanks(
    built.contacts,
    check(built, NOW).reminders,
    lastThanked(built, NOW),
    "America/New_York",
  );
  expect(people.map(({ standing }) => standing?.words ?? null)).toEqual([
    "Late",
    "Due",
    "Not due yet",
    "Thanked",
    null,
  ]);
  expect(people[3]?.standing?.on).toBe("Tue Jan 26");
});

it("takes a thank-you that names nobody as thanks to everyone of its interview", () => {
  const built = season()
    .program("p1")
    .contact("c1", "p1")
    .contact("c2", "p1")
    .interview("p1", "2027-01-25T14:00:00-05:00", { participants: [{ contactId: "c1", thankYou: "optional" }] })
    .sent("p1", "thank-you", "2027-01-26T09:00:00-05:00")
    .build();
  expect([...lastThanked(built, NOW)]).toEqual([["c1", Date.parse("2027-01-26T09:00:00-05:00")]]);
});
