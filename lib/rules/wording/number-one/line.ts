import type { Sentence } from "@/lib/rules/text/analyse";
import { isNamed } from "@/lib/rules/text/masked";
import { word } from "@/lib/rules/wording/number-one/reading";

/** A sentence's words in one line, with the place of each word in it. */
export type Line = { text: string; at: number[] };

/** Turns are looked for in the beginning of a sentence that is longer than people write. */
const LONGEST = 90;

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

function lineAnew(sentence: Sentence): Line {
  let text = "";
  const at: number[] = [];
  for (let i = 0; i < Math.min(sentence.words.length, LONGEST); i++) {
    if (i > 0) text += " ";
    at.push(text.length);
    text += isNamed(sentence.words, i) ? "‹n›" : word(sentence, i);
  }
  return { text, at };
}
