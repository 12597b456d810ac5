import { describe, expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { bothTexts } from "./choices";
import { doubledPeople, peopleAtBoth } from "./doubled";
import { moves } from "./moves";
import { mergedPeople, personChoices } from "./people";
import { mergedPrograms, programChoices } from "./programs";
import { renamedKey } from "./renamed-rows";

const built = season()
  .program("p1", { name: "Lakeshore", contactPolicy: "open", track: "integrated", notes: "Calm." })
  .program("p2", { name: "Lakeshore (IR)", contactPolicy: "no-contact", track: "independent", rank: 4 })
  .contact("c1", "p1", { name: "Elena Marsh" })
  .contact("c2", "p1", { name: "Elena R. Marsh", email: "marsh@lake.example" })
  .contact("c3", "p2", { name: "Elena Marsh" })
  .contact("c4", "p2", { name: "E. Marsh", email: "marsh@lake.example" })
  .interview("p2", "2026-11-20T15:00:00-06:00", { participants: [{ contactId: "c3", thankYou: "expected" }] })
  .sent("p2", "thank-you", "2026-11-21T15:00:00-06:00", { recipients: ["c3"], interviewId: "i1" })
  .build();
const [p1, p2] = built.programs;
const [c1, c2] = built.contacts;

describe("what two say differently", () => {
  test("is the one’s that stays, but for what it leaves empty", () => {
    if (!p1 || !p2) throw new Error("There are two.");
    expect(programChoices(built, p1, p2).map(({ name, usual }) => [name, usual])).toEqual([
      ["name", "keep"],
      ["track", "keep"],
      ["contactPolicy", "gone"],
      ["notes", "keep"],
      ["rank", "gone"],
    ]);
    if (!c1 || !c2) throw new Error("There are two.");
    expect(personChoices(c1, c2).map(({ name, usual }) => [name, usual])).toEqual([
      ["name", "keep"],
      ["email", "gone"],
    ]);
  });

  test.each([
    ["One.", "", "One."],
    ["", "Two.", "Two."],
    ["One.", "Two.", "One.\n\nTwo."],
    ["One. Two.", "Two.", "One. Two."],
    ["Two.", "One. Two.", "One. Two."],
  ])("%j and %j together are %j", (one, other, both) => {
    expect(bothTexts(one, other)).toBe(both);
  });
});

test("people who may be one are told once, of one program alone", () => {
  expect(doubledPeople(built.contacts).map(({ keep, gone }) => [keep.id, gone.id])).toEqual([["c1", "c2"]]);
  expect(peopleAtBoth(built, "p1", "p2").map(({ keep, gone }) => [keep.id, gone.id])).toEqual([
    ["c1", "c3"],
    ["c2", "c4"],
  ]);
});

test("what moves is counted by what names it", () => {
  expect(moves(built, "program", "p2")).toEqual({ contacts: 2, interviews: 1, messages: 1 });
  expect(moves(built, "contact", "c3")).toEqual({ interviews: 1, messages: 1 });
  expect(moves(built, "contact", "c1")).toEqual({});
});

test("a key names the one that stays; one that names nobody stays as it is", () => {
  const rename = (noun: string, id: string) => (noun === "contact" && id === "c3" ? "c1" : id);
  expect(renamedKey("thank-you:i1:c3", rename)).toBe("thank-you:i1:c1");
  expect(renamedKey("rank-list", rename)).toBe("rank-list");
  expect(renamedKey("no-rule-of-ours:c3", rename)).toBe("no-rule-of-ours:c3");
});

test("nothing is merged with itself, with what is gone, or across programs; and what was given is not changed", () => {
  const before = JSON.stringify(built);
  const people: string[] = [];
  expect(mergedPrograms(built, { keep: "p1", gone: "p1", picks: {}, people })).toBeNull();
  expect(mergedPrograms(built, { keep: "p1", gone: "p9", picks: {}, people })).toBeNull();
  expect(mergedPeople(built, { keep: "c1", gone: "c3", picks: {} })).toBeNull();
  expect(mergedPrograms(built, { keep: "p1", gone: "p2", picks: {}, people: ["c3", "c4"] })?.contacts).toHaveLength(2);
  expect(JSON.stringify(built)).toBe(before);
});
