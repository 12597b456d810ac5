import type { WordingRule } from "@/lib/rules/rule";
import { ownTextSigned } from "@/lib/rules/text/own-text";
import { byPiece, ownPiecesSigned } from "@/lib/rules/text/pieces";
import { recently } from "@/lib/rules/text/remember";
import { BRACKETS, type Trace } from "@/lib/rules/wording/placeholder/brackets";
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

const UNKNOWN_SIGNS = /[«【】]/;
const THREE_CAPITALS = /[A-Z]{3}/;

/** Those that nothing but a closer look tells of. */
const ALWAYS = TRACES.filter(({ signs, capitals }) => signs === undefined && !capitals);

/** The other traces that may be in a piece of a text, by what is seen of it at a glance; a space stands before it. */
const mayBeIn = byPiece((written): readonly Trace[] => {
  const lower = ` ${written.toLowerCase()}`;
  const capitals = THREE_CAPITALS.test(written);
  return TRACES.filter(
    (trace) =>
      !ALWAYS.includes(trace) &&
      (!trace.capitals || capitals) &&
      (trace.signs?.some((sign) => lower.includes(sign)) ?? true),
  );
});

/** The traces that are worth looking for in a text. */
const worthTrying = (text: string): Set<Trace> => new Set([...ALWAYS, ...ownPiecesSigned(text).flatMap(mayBeIn)]);

/** The places of a text, signature and all but without earlier mail, where a template was left unfilled; in order. */
export const readUnfilledPlaceholders = recently((original): readonly Span[] => {
  const text = UNKNOWN_SIGNS.test(original) ? inKnownSigns(original) : original;
  const { plain, blocks } = ownTextSigned(text);
  const found = [...worthTrying(text)]
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
