import { ownText } from "@/lib/rules/text/own-text";
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
/** Between two words of one name: spaces, a wrapped line, a hyphen or dash, a comma, "&". */
const LONGEST_JOINT = 8;
const JOINT = /^ *(?:[-—,/&]|\n)? *$/;
/** After these a full stop ends no sentence. */
const SHORTENED = new Set(["st", "mt", "ft", "dr", "drs", "mr", "mrs", "ms", "prof", "univ", "u"]);
const SAME = new Map<string, string>(Object.entries({ saint: "st", mount: "mt", fort: "ft", centre: "center" }));
/** Words that names are written with or without. */
const UNSAID = new Set(["the", "and"]);

/** The words of a plain text as names are compared by, each once; "the", "and" and the ending of a possessive are left out. */
export function nameTokens(plain: string, offset = 0): NameToken[] {
  const tokens: NameToken[] = [];
  let end = 0;
  let last = "";
  /** Whether anything that parts a name stood since the last word that was kept. */
  let apart = false;
  for (const { 0: written, index } of plain.matchAll(WORD)) {
    /** A long stretch without words parts a name anyway. */
    const gap = index - end > LONGEST_JOINT ? "." : plain.slice(end, index);
    const lower = written.toLowerCase();
    if (gap === "'" && lower === "s") {
      end = index + 1;
      continue;
    }
    const shortened = gap.startsWith(".") && SHORTENED.has(last);
    const opens = last === "" || (!shortened && /[.!?…:\n]/.test(gap));
    apart ||= !JOINT.test(shortened ? gap.slice(1) : gap);
    end = index + written.length;
    last = lower;
    if (UNSAID.has(lower)) continue;
    const capital = written[0] !== lower[0];
    tokens.push({
      text: SAME.get(lower) ?? lower,
      start: offset + index,
      end: offset + end,
      capital,
      upper: capital && written.length > 1 && written === written.toUpperCase(),
      joined: !apart,
      opens,
    });
    apart = false;
  }
  return tokens;
}

/** The same of the writer's own words of a text, by block; offsets into the plain text. Rules that read one text share the work. */
export const ownNameTokens = recently((text: string): NameToken[][] => {
  const { plain, blocks } = ownText(text);
  return blocks.map(({ start, end }) => nameTokens(plain.text.slice(start, end), start));
});
