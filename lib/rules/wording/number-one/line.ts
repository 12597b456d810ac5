import type { Sentence } from "@/lib/rules/text/analyse";
import { isNamed } from "@/lib/rules/text/masked";
import { word } from "@/lib/rules/wording/number-one/reading";

/** A sentence's words in one line, with the place of each word in it. */
export type Line = { text: string; at: number[] };

/** Turns are looked for in the beginning of a sentence that is longer than people write. */
const LONGEST = 90;

/** What may stand before the specialty and is no program's name. */
const NO_NAMES = new Set(
  "the our your this my integrated independent diagnostic categorical and for why is pursuing choosing studying learning".split(
    " ",
  ),
);

/** Lines already made: a sentence is read alone, before its neighbor, and after it. */
const lines = new WeakMap<Sentence, Line>();

/** The line of a sentence: mended, in lower case, each word of a name written ‹n›. */
export function lineOf(sentence: Sentence): Line {
  const known = lines.get(sentence);
  if (known) return known;
  const made = lineAnew(sentence);
  lines.set(sentence, made);
  return made;
}

/** "Northgate IR.": a capitalized word that opens a sentence and that the specialty follows, in capitals. */
function opensWithProgram({ words }: Sentence, i: number): boolean {
  const next = words[1];
  const { capital, text } = words[0] ?? { capital: false, text: "" };
  return i === 0 && capital && next?.text === "ir" && next.capital && !NO_NAMES.has(text) && text.length > 2;
}

function lineAnew(sentence: Sentence): Line {
  let text = "";
  const at: number[] = [];
  for (let i = 0; i < Math.min(sentence.words.length, LONGEST); i++) {
    if (i > 0) text += " ";
    at.push(text.length);
    text += isNamed(sentence.words, i) || opensWithProgram(sentence, i) ? "‹n›" : word(sentence, i);
  }
  return { text, at };
}
