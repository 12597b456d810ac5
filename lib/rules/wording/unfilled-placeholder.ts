import type { WordingRule } from "@/lib/rules/rule";
import { normalise } from "@/lib/rules/text/normalise";
import { ownWords } from "@/lib/rules/text/own-words";
import { recently } from "@/lib/rules/text/remember";
import { BRACKETS } from "@/lib/rules/wording/placeholder/brackets";
import { namesSlot } from "@/lib/rules/wording/placeholder/slot-words";
import { STAND_INS } from "@/lib/rules/wording/placeholder/stand-ins";
import { marksOf, type Span } from "@/lib/rules/wording/sentences";

const TRACES = [...BRACKETS, ...STAND_INS];

/** A merge field of a word processor and the brackets of an East Asian keyboard, in signs that are read; no offset changes. */
function inKnownSigns(text: string): string {
  return text
    .replace(/«([^«»\n]{1,60})»/g, (quoted, field: string) =>
      /\w_\w/.test(field) || namesSlot(field) ? `{${field}}` : quoted,
    )
    .replace(/【/g, "[")
    .replace(/】/g, "]");
}

/** The places of a text, signature and all but without earlier mail, where a template was left unfilled; in order. */
export const readUnfilledPlaceholders = recently((original): readonly Span[] => {
  const plain = normalise(inKnownSigns(original));
  const blocks = ownWords(plain.text, "kept");
  const lower = plain.text.toLowerCase();
  const found = TRACES.filter(({ signs }) => signs?.some((sign) => lower.includes(sign)) ?? true)
    .flatMap(({ pattern, holds }) =>
      Array.from(plain.text.matchAll(pattern))
        .filter((match) => holds === undefined || holds(match))
        .map(({ 0: written, index }) => ({ from: index, to: index + written.trimEnd().length })),
    )
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const spans: Span[] = [];
  let block = 0;
  let reached = 0;
  for (const { from, to } of found) {
    while (block < blocks.length && (blocks[block]?.end ?? 0) <= from) block++;
    const own = blocks[block];
    if (from < reached || !own || from < own.start) continue;
    reached = to;
    spans.push({ start: plain.startOf(from), end: plain.endOf(to - 1) });
  }
  return spans;
});

export const unfilledPlaceholder: WordingRule<"unfilled-placeholder"> = {
  id: "unfilled-placeholder",
  title: "Something still needs to be filled in",
  why: "A template slot that was never filled tells the reader that the letter could have gone to anyone.",
  todo: "Write what belongs there, or take the sentence out.",
  level: "stop",
  examples: [
    { text: "I was glad to hear about {{detail from the day}}.", fires: true },
    { text: "I would be honored to train at [Program].", fires: true },
    { text: "Dear Dr. ____, thank you for your time.", fires: true },
    { text: "Our paper was accepted last week [1].", fires: false },
    { text: "You can write to Jordan Reyes <jordan.reyes@example.org>.", fires: false },
  ],
  check: (draft) => marksOf(draft, readUnfilledPlaceholders, "This still needs to be filled in."),
};
