import { byPiece, ownPieces } from "@/lib/rules/text/pieces";
import { recently } from "@/lib/rules/text/remember";

/** A word as names are compared by; offsets into the plain text. */
export type NameToken = {
  /** Lower case, "saint" and "mount" shortened as people do. */
  text: string;
  start: number;
  end: number;
  capital: boolean;
  /** Two letters or more, all of them capitals. */
  upper: boolean;
  /** Nothing stands between it and the word before that would part a name. */
  joined: boolean;
  /** The first word of a sentence. */
  opens: boolean;
};

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Text of which every letter is a plain one, as most is: its words are found by looking at each character. */
const PLAIN_TEXT = /^[\n\r\t -~\u2014]*$/;

const isLetterOrDigit = (code: number) =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

/** Where the words of a text begin and end, one after another. */
function boundsOf(plain: string): number[] {
  const bounds: number[] = [];
  if (!PLAIN_TEXT.test(plain)) {
    for (const { 0: word, index } of plain.matchAll(WORD)) bounds.push(index, index + word.length);
    return bounds;
  }
  let within = false;
  for (let i = 0; i < plain.length; i++) {
    if (isLetterOrDigit(plain.charCodeAt(i)) === within) continue;
    bounds.push(i);
    within = !within;
  }
  if (within) bounds.push(plain.length);
  return bounds;
}

/** Between two words of one name: spaces, a wrapped line, a hyphen or dash, a comma, "&". */
const LONGEST_JOINT = 8;
const JOINT = /^ *(?:[-—,/&]|\n)? *$/;
/** After these a full stop ends no sentence. */
const SHORTENED = new Set(["st", "mt", "ft", "dr", "drs", "mr", "mrs", "ms", "prof", "univ", "u"]);
const SAME = new Map<string, string>(Object.entries({ saint: "st", mount: "mt", fort: "ft", centre: "center" }));
/** Words that names are written with or without. */
const UNSAID = new Set(["the", "and"]);

/** What a written word says by itself. */
type Written = Pick<NameToken, "text" | "capital" | "upper"> & { lower: string };

const written = new Map<string, Written>();
/** Written words that are remembered; far more than a season's letters use. */
const KNOWN_WORDS = 20_000;
/** A longer one may keep all of the text it was cut out of. */
const LONGEST_KNOWN = 12;

function writtenAs(word: string): Written {
  const known = written.get(word);
  if (known) return known;
  const lower = word.toLowerCase();
  const capital = word[0] !== lower[0];
  const upper = capital && word.length > 1 && word === word.toUpperCase();
  const made = { text: SAME.get(lower) ?? lower, capital, upper, lower };
  if (written.size >= KNOWN_WORDS) written.clear();
  if (word.length <= LONGEST_KNOWN) written.set(word, made);
  return made;
}

/** The words of a plain text as names are compared by, each once; "the", "and" and the ending of a possessive are left out. */
export function nameTokens(plain: string): NameToken[] {
  const tokens: NameToken[] = [];
  let end = 0;
  let last = "";
  /** Whether anything that parts a name stood since the last word that was kept. */
  let apart = false;
  const bounds = boundsOf(plain);
  for (let i = 0; i + 1 < bounds.length; i += 2) {
    const index = bounds[i] ?? 0;
    const word = plain.slice(index, bounds[i + 1]);
    /** A long stretch without words parts a name anyway. */
    const gap = index - end > LONGEST_JOINT ? "." : plain.slice(end, index);
    const { text, capital, upper, lower } = writtenAs(word);
    if (gap === "'" && lower === "s") {
      end = index + 1;
      continue;
    }
    // Most words stand a space apart, which parts nothing.
    const plainly = gap === " ";
    const shortened = !plainly && gap.startsWith(".") && SHORTENED.has(last);
    const opens = last === "" || (!plainly && !shortened && /[.!?…:\n]/.test(gap));
    apart ||= !plainly && !JOINT.test(shortened ? gap.slice(1) : gap);
    end = index + word.length;
    last = lower;
    if (UNSAID.has(lower)) continue;
    tokens.push({ text, start: index, end, capital, upper, joined: !apart, opens });
    apart = false;
  }
  return tokens;
}

/** Those of a piece of text, remembered: most of a letter stays as it is while somebody writes on. */
export const tokensOfPiece = byPiece((written): readonly NameToken[] => nameTokens(written));

/**
 * The same of the writer's own words of a text, piece by piece; offsets into the piece. A piece begins a sentence, so no name reaches
 * into it from the one before.
 */
export const ownNameTokens = recently((text: string): readonly (readonly NameToken[])[] =>
  ownPieces(text).map(tokensOfPiece),
);
