import { expect, it } from "vitest";
import { season } from "@/lib/season/builder";
import { factsFor } from "@/lib/templates/facts";
import { startOf, templateIn } from "./start";

const NOW = Date.parse("2027-01-27T12:00:00Z");
const harlow = () =>
  season()
    .program("p1", { name: "Harlow–St. Anne" })
    .contact("c1", "p1", { name: "Elena Marsh", title: "Dr.", role: "program-director" })
    .contact("c2", "p1", { name: "Joan Tak", title: "Dr.", role: "faculty" })
    .program("p2", { name: "Tidewater Health" })
    .contact("c3", "p2", { name: "Marcus Bright" })
    .interview("p1", "2027-01-25T19:00:00Z", {
      participants: [
        { contactId: "c1", thankYou: "expected" },
        { contactId: "c2", thankYou: "expected" },
      ],
    })
    .received("p1", "question", "2027-01-26T12:00:00Z", { subject: "Your visit", recipients: ["c2"] });
const draft = (asked: Parameters<typeof startOf>[1], given = harlow().build()) => startOf(given, asked, NOW)?.draft;

it("knows nothing without a program", () => {
  expect(draft({})).toBeUndefined();
  expect(draft({ program: "nowhere" })).toBeUndefined();
});

it("starts a thank-you from its interview: to the first who waits, with the template for that person", () => {
  const start = startOf(harlow().build(), { interview: "i1" }, NOW);
  expect(start?.draft).toMatchObject({
    programId: "p1",
    kind: "thank-you",
    recipients: ["c1"],
    interviewId: "i1",
    subject: "Thank you, Harlow–St. Anne",
  });
  expect(start?.template).toBe("thank-director");
  expect(start?.draft.body).toMatch(/^Dear Dr\. Marsh,\n\n.*on Monday, January 25/);
  const thanked = harlow()
    .sent("p1", "thank-you", "2027-01-26T09:00:00Z", { recipients: ["c1"] })
    .build();
  expect(draft({ interview: "i1" }, thanked)?.recipients).toEqual(["c2"]);
});

it("takes the people it is asked for, of the program alone", () => {
  expect(draft({ program: "p1", kind: "update", to: "c2,c3" })?.recipients).toEqual(["c2"]);
  expect(draft({ program: "p2", interview: "i1", kind: "thank-you" })?.interviewId).toBeNull();
});

it("answers a message: to whom wrote, under its subject, from no template until one is chosen", () => {
  const start = startOf(harlow().build(), { reply: "m1" }, NOW);
  expect(start?.draft).toMatchObject({
    kind: "reply",
    inReplyTo: "m1",
    recipients: ["c2"],
    subject: "Re: Your visit",
    body: "",
  });
  expect(start?.template).toBeNull();
  expect(startOf(harlow().build(), { reply: "m1", template: "reply-keen" }, NOW)?.template).toBe("reply-keen");
});

it("writes before a rotation and thanks after it", () => {
  const rotating = (startsOn: string, endsOn: string) =>
    season()
      .program("p1")
      .contact("c1", "p1")
      .rotation("p1", startsOn, endsOn, { contacts: ["c1"] })
      .build();
  const of = (given: ReturnType<typeof rotating>) => {
    const start = startOf(given, { rotation: "r1" }, NOW);
    return [start?.draft.kind, start?.template, start?.draft.recipients];
  };
  expect(of(rotating("2027-02-10", "2027-03-05"))).toEqual(["rotation", "rotation-before", ["c1"]]);
  expect(of(rotating("2027-01-11", "2027-02-05"))).toEqual(["rotation", "rotation-feedback", ["c1"]]);
  expect(of(rotating("2026-12-01", "2027-01-26"))).toEqual(["rotation-thanks", "rotation-thanks", ["c1"]]);
});

it("tells a stored draft's template by a slot that is left", () => {
  const given = harlow().build();
  const start = startOf(given, { interview: "i1" }, NOW);
  const facts = factsFor(given, start!.draft, NOW);
  expect(templateIn(start!.draft, facts)?.id).toBe("thank-director");
  expect(templateIn({ ...start!.draft, body: "My own words." }, facts)).toBeNull();
});
