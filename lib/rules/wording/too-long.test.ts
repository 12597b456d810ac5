import { describe, expect, it } from "vitest";
import { gather } from "@/lib/rules/gather";
import type { DraftMessage } from "@/lib/rules/rule";
import {
  countedSentences,
  countedWords,
  INTEREST_SENTENCES,
  INTEREST_WORDS,
  LETTER_WORDS,
  THANK_YOU_WORDS,
  tooLong,
} from "@/lib/rules/wording/too-long";
import { season } from "@/lib/season/builder";

const context = gather(season().program("p1").build(), 0);
const marked = (kind: DraftMessage["kind"], body: string) =>
  tooLong
    .check(
      {
        programId: "p1",
        kind,
        channel: "email",
        subject: "",
        body,
        recipients: [],
        interviewId: null,
        rotationId: null,
        inReplyTo: null,
        news: null,
        readings: [],
        acknowledged: [],
      },
      context,
    )
    .map(({ start, end }) => body.slice(start, end));

const words = (n: number) => `${"word ".repeat(n - 1)}last`;
const GREETING = "Dear Dr. Osei and team,\n\n";
const SIGNATURE = "\n\nBest regards,\nJordan Reyes\nMeridian Island School of Medicine";

describe("words", () => {
  it.each([
    ["interest", INTEREST_WORDS],
    ["thank-you", THANK_YOU_WORDS],
    ["update", LETTER_WORDS],
    ["strong-interest", LETTER_WORDS],
    ["intent", LETTER_WORDS],
    ["intent-release", LETTER_WORDS],
  ] as const)("of %s, below, at and above %i", (kind, limit) => {
    const letter = (n: number) => `${GREETING}${words(n)}${SIGNATURE}`;
    expect(marked(kind, letter(limit - 1))).toEqual([]);
    expect(marked(kind, letter(limit))).toEqual([]);
    expect(marked(kind, letter(limit + 1))).toEqual(["last"]);
  });

  it.each(["reply", "logistics", "rotation", "rotation-thanks"] as const)("of %s are not counted", (kind) => {
    expect(marked(kind, words(LETTER_WORDS * 2))).toEqual([]);
  });

  it("are counted as a word processor counts them", () => {
    expect(countedWords("A follow-up — on IR's Step 2, e.g. https://example.org/a b.")).toHaveLength(9);
  });

  it("leave out earlier mail", () => {
    expect(countedWords("Hello Dr. Osei - thank you.\n\n> one two three")).toHaveLength(2);
  });
});

describe("sentences of a first mail", () => {
  const sentences = (n: number) => Array.from({ length: n }, (_, i) => `I saw case ${i + 1}.`).join(" ");

  it("below, at and above the limit", () => {
    expect(marked("interest", `${GREETING}${sentences(INTEREST_SENTENCES - 1)}${SIGNATURE}`)).toEqual([]);
    expect(marked("interest", `${GREETING}${sentences(INTEREST_SENTENCES)}${SIGNATURE}`)).toEqual([]);
    expect(marked("interest", `${GREETING}${sentences(INTEREST_SENTENCES + 1)}${SIGNATURE}`)).toEqual([
      "I saw case 10.",
    ]);
  });

  it("are not counted in other kinds", () => {
    expect(marked("thank-you", sentences(INTEREST_SENTENCES + 1))).toEqual([]);
  });

  it.each([
    ["i love ir. i ran a registry. thanks!", 3],
    ["I met Dr. Osei at 7 a.m. in the U.S. for an hour.", 1],
    ["Why:\n- the clinic\n- the lake\n\nI would come.", 4],
    ["Dear Dr. Osei,\nI would come. Soon.", 2],
    ["", 0],
  ])("in %j", (text, count) => {
    expect(countedSentences(text)).toHaveLength(count);
  });
});
