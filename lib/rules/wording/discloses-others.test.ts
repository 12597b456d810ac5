import { describe, expect, it } from "vitest";
import { CORPUS_NOW, corpusSeason } from "@/lib/rules/corpus/season";
import { gather } from "@/lib/rules/gather";
import { disclosesOthers, readDisclosesOthers } from "@/lib/rules/wording/discloses-others";
import { draft } from "@/lib/rules/wording/draft-builder";
import { instantMs } from "@/lib/season/time";

const context = gather(corpusSeason(), instantMs(CORPUS_NOW));
const marked = (text: string) => readDisclosesOthers(text).map(({ start, end }) => text.slice(start, end));

describe("what is told of other programs", () => {
  it("is marked by the sentence, and only it, in order", () => {
    expect(
      marked("Thank you 🙂 for it. I have interviewed at\neight other programs. You are third on my list."),
    ).toEqual(["I have interviewed at\neight other programs.", "You are third on my list."]);
  });

  it("is not hidden by the reader's own interview in the same sentence", () => {
    expect(marked("I had my interview with you after seven other interviews.")).toHaveLength(1);
    expect(marked("I enjoyed my two interviews with your faculty.")).toEqual([]);
  });

  it.each([
    "I will rank you above every other program.",
    "You are my first choice.",
    "They wrote “I have interviewed at eight other programs” to me.",
    "Thank you.\n\n> You are third on my list.",
    "I have a conflict on that day.",
    "Your training is second to none.",
  ])("is nothing in %j", (text) => {
    expect(marked(text)).toEqual([]);
  });
});

it.each([
  "Our paper on TACE was accepted at JVIR, and I will rank you first.",
  "The abstract was accepted at RSNA, and my interest in your program is strong.",
])("a journal or a meeting is no place to train: %j", (text) => {
  const letter = disclosesOthers.check(draft({ body: text, subject: "" }), context);
  expect(letter).toEqual([]);
});

describe("somebody named who is no program of the season", () => {
  const levels = (body: string) => disclosesOthers.check(draft({ body }), context).map(({ level }) => level ?? "warn");

  it.each([
    "I have Emory at two and Penn at three.",
    "You are second only to Hopkins.",
    "The director at Tulane phoned me with an offer.",
    "Baylor's coordinator wrote me that I am on their list.",
    "Northwell wants my answer this week.",
    "I turned down Iowa for your date.",
    "I withdrew from Creighton yesterday.",
    "I still have Temple and Jefferson to interview at.",
    "My rank list: 1) yours 2) Rush 3) Loyola",
  ])("is told of: %j", (text) => {
    expect(levels(text)).toContain("warn");
  });

  it.each([
    "I have three reasons for writing: 1. to thank you 2. to send the paper 3. to ask about housing.",
    "I'll see Maria at two and then come over.",
    "My cousin was offered a spot at Loyola years ago.",
    "I turned down the music when the case began.",
    "We sent the patient on to Duke for transplant.",
    "Number two on my list of questions is parking.",
  ])("is not: %j", (text) => {
    expect(levels(text)).toEqual([]);
  });
});

describe("another tracked program's name", () => {
  const found = (text: string, subject = "") =>
    disclosesOthers
      .check(draft({ body: text, subject }), context)
      .map(({ field, start, end }) => [field, (field === "body" ? text : subject).slice(start, end)]);

  it("is marked where it stands, in body and subject", () => {
    expect(found("The suite at Tidewater’s campus is small.", "After GPMC")).toEqual([
      ["subject", "GPMC"],
      ["body", "Tidewater"],
    ]);
  });

  it("is not marked again in a sentence that tells of others", () => {
    expect(found("I have an offer from Tidewater. I like Harlow.")).toEqual([
      ["body", "I have an offer from Tidewater."],
      ["body", "Harlow"],
    ]);
  });

  it("is none where it is the reader's own, in quoted mail, or another place", () => {
    expect(found("I like Lakeshore, and I lived in Norfolk.\n\n> I hear you saw Tidewater.")).toEqual([]);
  });

  it("stands in the words of the finding", () => {
    expect(disclosesOthers.check(draft({ body: "I like Granite\nPeak." }), context)[0]?.message).toBe(
      "This names another program (Granite Peak). Leave other programs out.",
    );
  });
});

describe("the reader's own interview, by name", () => {
  const levels = (body: string) => disclosesOthers.check(draft({ body }), context).length;

  it.each([
    "My interview at Lakeshore was a highlight of my winter.",
    "I had four interviews that day at Lakeshore, each with a member of your faculty.",
    "For the study I carried out eleven interviews with patients.",
    "Programs may not ask where else I've interviewed.",
  ])("tells of nobody else: %j", (body) => {
    expect(levels(body)).toBe(0);
  });

  it.each([
    "My interview at Lakeshore came after seven other interviews.",
    "8 invites, 6 done.",
    "A big name on the coast sent me a love letter.",
  ])("does not hide: %j", (body) => {
    expect(levels(body)).toBeGreaterThan(0);
  });
});

it.each([
  "I'd rather not compare programs in a letter.",
  "I make it a rule not to talk about where else I have applied.",
])("kept to oneself: %j", (text) => {
  expect(marked(text)).toEqual([]);
});

it.each(["I don't like to talk about it, but I have seven other interviews."])("told all the same: %j", (text) => {
  expect(marked(text)).not.toEqual([]);
});
