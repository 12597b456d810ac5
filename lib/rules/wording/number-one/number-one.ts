import { remembering } from "@/lib/rules/text/remember";
import { spokenSentences } from "@/lib/rules/wording/number-one/commits";
import { learnedNumberOne } from "@/lib/rules/wording/number-one/learned";

/** A sentence of a text: its exact words and UTF-16 offsets, end exclusive. */
export type SentenceSpan = { text: string; start: number; end: number };

/** One that tells the reader it is first, or may: `unsure` where the words and what was learned disagree. */
export type NumberOneSentence = SentenceSpan & { unsure?: true };

/** Where the words say that it is first: at least so likely by what was learned, and it is sure; else it is asked about. */
const AGREES = 0.3;
/** Asked about, where the words say nothing of it, and where they speak of a first place and take it back. */
const ASKED = 0.35;
const ASKED_AGAINST = 0.9;

const read = remembering((text): readonly NumberOneSentence[] => {
  const learned = new Map(learnedNumberOne(text).map((each) => [each.start, each]));
  const said = new Map(spokenSentences(text).map((each) => [each.start, each]));
  const starts = [...new Set([...said.keys(), ...learned.keys()])].sort((a, b) => a - b);
  return starts.flatMap((start): NumberOneSentence[] => {
    const spoken = said.get(start);
    const { likely = 0, open = 0, end = start } = learned.get(start) ?? {};
    const first = spoken?.said === "first";
    const asked = first || open >= (spoken?.said === "doubted" ? ASKED_AGAINST : ASKED);
    if (!asked) return [];
    const to = spoken?.end ?? end;
    const span = { text: text.slice(start, to), start, end: to };
    return [first && likely >= AGREES ? span : { ...span, unsure: true }];
  });
});

/** The sentences of a text that tell the reader it is first, or may, in order. */
export const numberOneSentences = (text: string): readonly NumberOneSentence[] => read(text);

/**
 * The sentences of a text that surely tell the reader it is ranked, or will be ranked, first (docs/rules.md), in order. Earlier
 * mail quoted in it, signatures, questions, conditions, denials and other people's choices are not the writer's word.
 */
export function commitsNumberOne(text: string): readonly SentenceSpan[] {
  return read(text).filter(({ unsure }) => !unsure);
}
