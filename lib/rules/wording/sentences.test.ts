import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corpusSeason } from "@/lib/rules/corpus/season";
import { cpuMs } from "@/lib/rules/cpu.fixture";
import { gather } from "@/lib/rules/gather";
import type { DraftMessage } from "@/lib/rules/rule";
import { readAsksRank } from "@/lib/rules/wording/asks-rank";
import { readBindingPromise } from "@/lib/rules/wording/binding-promise";
import { readDisclosesOthers } from "@/lib/rules/wording/discloses-others";
import { readEmotionalTone } from "@/lib/rules/wording/emotional-tone";
import { readPressure } from "@/lib/rules/wording/pressure";
import { statesCitizenship } from "@/lib/rules/wording/states-citizenship";
import { countedSentences, countedWords } from "@/lib/rules/wording/too-long";
import { readUnfilledPlaceholders } from "@/lib/rules/wording/unfilled-placeholder";
import { wrongName } from "@/lib/rules/wording/wrong-name";

const EMPTY: DraftMessage = {
  programId: "p1",
  kind: "strong-interest",
  channel: "email",
  subject: "",
  body: "",
  recipients: [],
  interviewId: null,
  rotationId: null,
  inReplyTo: null,
  news: null,
  readings: [],
  acknowledged: [],
};

const made = corpusSeason();
const readWrongNames = (body: string) =>
  wrongName.check({ ...EMPTY, body, recipients: ["c1"] }, gather(made, 0)).map(({ start, end }) => ({ start, end }));
/** Says only whether; the whole is its span. */
const readCitizenship = (text: string) => (statesCitizenship(text) ? [{ start: 0, end: text.length }] : []);

const READERS: [string, (text: string) => readonly { start: number; end: number }[], string][] = [
  ["asks-rank", readAsksRank, "Where do I stand on your list? "],
  ["pressure", readPressure, "Please confirm by Friday. "],
  ["discloses-others", readDisclosesOthers, "I have interviewed at eight other programs. "],
  ["emotional-tone", readEmotionalTone, "I AM begging you for a place! "],
  ["binding-promise", readBindingPromise, "If you rank me first, I will rank you first. "],
  ["unfilled-placeholder", readUnfilledPlaceholders, "Dear Dr. [Name], I saw <Program> and ____ at XXX. "],
  ["wrong-name", readWrongNames, "Dear Dr. Bright, I hope to train at Tidewater. "],
  ["states-citizenship", readCitizenship, "I am a U.S. citizen and need no visa. "],
  ["too-long, words", countedWords, "Dear Dr. Osei, one two. "],
  ["too-long, sentences", countedSentences, "Dear Dr. Osei, i saw it. i liked it. "],
];

describe.each(READERS)("%s", (_, read, sentence) => {
  it("never throws, and its spans lie in the text and cut no character, for any text", () => {
    const pieces = fc.constantFrom(
      sentence,
      "🙂",
      "\ud83d",
      "<b>",
      "&nbsp;",
      "“",
      "\n",
      "\n> ",
      ". ",
      "?",
      "not ",
      "ﷺ",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 16 }),
        (parts) => {
          const text = parts.join("");
          for (const { start, end } of read(text)) {
            expect(0 <= start && start < end && end <= text.length).toBe(true);
            for (const at of [start, end]) {
              expect(/[\ud800-\udbff]$/.test(text.slice(0, at)) && /^[\udc00-\udfff]/.test(text.slice(at))).toBe(false);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([sentence, sentence.replace(/[.?!] $/, " "), "my list ", "guarantee ", "!"])(
    "reads a megabyte of %j in bounded time",
    (piece) => {
      expect(cpuMs(() => read(piece.repeat(1_000_000 / piece.length)))).toBeLessThan(4_000);
    },
  );
});
