import { describe, expect, it } from "vitest";
import { isMentioned, mentionsSoFar } from "@/lib/rules/mentions";
import { season } from "@/lib/season/builder";
import { instantMs } from "@/lib/season/time";

describe("a letter mentions a fact", () => {
  const registry = { fact: "I built a sickle-cell access registry at Meridian Island.", words: [] };
  it.each([
    ["in its own words", "I built a sickle-cell access registry at Meridian Island.", true],
    ["in most of its words", "The sickle-cell registry on access that I built is growing.", true],
    ["in one word of it", "Your registry is impressive.", false],
    ["in quoted earlier mail only", "Thank you.\n\n> I built a sickle-cell access registry at Meridian Island.", false],
    ["not at all", "", false],
  ])("%s", (_, text, told) => {
    expect(isMentioned(registry, text)).toBe(told);
  });

  it.each([
    ["Erie", "I grew up in Erie, PA.", true],
    ["Erie", "An eerie quiet.", false],
    ["step 3", "I passed Step 3 in May.", true],
    ["step 3", "Step 30 of the protocol.", false],
    ["Núñez", "With Dr. Núñez I read films.", true],
  ])("by the word given for it: %s in %j", (word, text, told) => {
    expect(isMentioned({ fact: "Something else entirely.", words: [word] }, text)).toBe(told);
  });

  it("by all of a short fact's words, in other forms not", () => {
    expect(isMentioned({ fact: "I speak Spanish.", words: [] }, "We spoke Spanish on the ward.")).toBe(false);
    expect(isMentioned({ fact: "I speak Spanish.", words: [] }, "I speak Spanish with patients.")).toBe(true);
  });
});

it("says which program was told what, when, from what has been sent", () => {
  const made = season()
    .program("p1")
    .program("p2")
    .strength("I grew up in Erie.", { id: "s1", words: ["Erie"] })
    .strength("I speak Spanish with patients.", { id: "s2" })
    .sent("p2", "update", "2027-01-05T10:00:00Z", { body: "In Erie I speak Spanish with patients." })
    .sent("p1", "interest", "2026-10-01T10:00:00Z", { body: "I grew up in Erie." })
    .sent("p1", "update", "2027-02-01T10:00:00Z", { body: "Erie again." })
    .received("p1", "other", "2027-01-06T10:00:00Z", { body: "You grew up in Erie." })
    .build();
  expect(mentionsSoFar(made, instantMs("2027-01-31T00:00:00Z"))).toEqual([
    { strengthId: "s1", programId: "p1", messageId: "m2", at: instantMs("2026-10-01T10:00:00Z") },
    { strengthId: "s1", programId: "p2", messageId: "m1", at: instantMs("2027-01-05T10:00:00Z") },
    { strengthId: "s2", programId: "p2", messageId: "m1", at: instantMs("2027-01-05T10:00:00Z") },
  ]);
});
