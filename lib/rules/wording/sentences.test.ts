import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAsksRank } from "@/lib/rules/wording/asks-rank";
import { readBindingPromise } from "@/lib/rules/wording/binding-promise";
import { readEmotionalTone } from "@/lib/rules/wording/emotional-tone";
import { readPressure } from "@/lib/rules/wording/pressure";

const READERS: [string, (text: string) => readonly { start: number; end: number }[], string][] = [
  ["asks-rank", readAsksRank, "Where do I stand on your list? "],
  ["pressure", readPressure, "Please confirm by Friday. "],
  ["emotional-tone", readEmotionalTone, "I AM begging you for a place! "],
  ["binding-promise", readBindingPromise, "If you rank me first, I will rank you first. "],
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
    "reads a quarter of a million characters of %j in little time",
    (piece) => {
      const before = process.cpuUsage();
      read(piece.repeat(250_000 / piece.length));
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1000).toBeLessThan(1500);
    },
  );
});
