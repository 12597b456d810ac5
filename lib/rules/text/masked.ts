import { TRADE_WORDS } from "@/lib/rules/text/trade-words";
import type { Word } from "@/lib/rules/text/words";

/** What stands in the place of a name, whoever or wherever is named. */
export const NAME = "<name>";
export const PERSON = "<person>";
const TITLES = new Set("dr drs mr mrs ms prof professor doctor".split(" "));
/** Inside a name: "University of West Texas", "Harlow–St. Anne". */
const WITHIN_NAME = new Set([".", "—", "of", "&", "at", "'s"]);
const AFTER_NAME = new Set(
  "university hospital medical center centre health system residency program ir radiology institution clinic college school memorial methodist integrated interventional department".split(
    " ",
  ),
);
/** Capitals that are no names: words of the trade, who ranks programs in public, and three that anybody writes so. */
const TRADE: ReadonlySet<string> = new Set([...TRADE_WORDS, "doximity", "news", "i", "ok", "ty"]);
/** Written with a capital where a sentence or a line of subject begins, or always. */
const COMMON = new Set(
  `a an and as at about after all also although am another any are because been before being best both bottom but by can certified certify choice
   could dear did do does easy even every everyone everything final first for from given good had hands has have hello hereby honestly he hello her here hi him his
   honestly hope how however i if in is it its just know last let list long look made many match may me might mine more most must my neither no
   nobody none nor not nothing now nowhere number of on once one only or other our ours over p.s perhaps please position program programs ps put
   quick rank ranked ranking ranks really regardless residency right second see send sent she should simply since so some spot still submitted
   sure than thank thanks that the their them then there these they this those though through to today tonight too top two unless until up upon
   us was we were what whatever when where whether which while who whoever whom whose why will wish with would yes yet you your yours
   january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
   american english letter intent consider treat take everything kindly submitted bottom line list final answer short long story ranks position spot count official second third both admitted accepted whoever #1 first`.split(
    /\s+/,
  ),
);
/** What follows a name that opens a sentence. */
const AFTER_SUBJECT = new Set(
  "is are was were has have had will would remains stays goes gets tops leads heads sits it , — : at first #1 came comes and 's program residency then".split(
    " ",
  ),
);

/** Whether the word at `i` is, or begins, a name: capitalized, and neither a word of the trade nor one that merely begins a sentence. */
export const isNamed = (words: readonly Word[], i: number): boolean => {
  const { capital, text } = words[i] ?? { capital: false, text: "" };
  if (!capital || TRADE.has(text) || COMMON.has(text) || !/^\p{L}{2}/u.test(text)) return false;
  const before = words[i - 1]?.text ?? "";
  const opens = i === 0 || /^[.:!?—(;|…]$/.test(before);
  if (!opens) return true;
  const next = words[i + 1];
  return (
    next === undefined ||
    AFTER_SUBJECT.has(next.text) ||
    (next.capital && !TRADE.has(next.text)) ||
    /^\W$/.test(next.text)
  );
};

/** One reader after another asks for the same sentence, alone and with its neighbors. */
const known = new WeakMap<readonly Word[], string[]>();

/** The words of a sentence with names of programs and people masked, none of which a reader may learn. */
export function masked(words: readonly Word[]): string[] {
  const before = known.get(words);
  if (before) return before;
  const made = maskedAnew(words);
  known.set(words, made);
  return made;
}

function maskedAnew(words: readonly Word[]): string[] {
  const shouted = words.length > 3 && words.every(({ capital, text }) => capital || !/\p{L}/u.test(text));
  const out: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const text = words[i]?.text ?? "";
    if (shouted || !isNamed(words, i)) {
      out.push(text);
      continue;
    }
    let end = i + 1;
    for (;;) {
      let next = end;
      while (next < end + 2 && WITHIN_NAME.has(words[next]?.text ?? "")) next++;
      const word = words[next];
      const goesOn = word?.capital === true && !COMMON.has(word.text) && (!TRADE.has(word.text) || word.text === "ir");
      if (goesOn) end = next + 1;
      else if (AFTER_NAME.has(words[end]?.text ?? "")) end++;
      else break;
    }
    if (out.at(-1) === "." && TITLES.has(out.at(-2) ?? "")) out.splice(-2, 2, PERSON);
    else if (TITLES.has(out.at(-1) ?? "")) out.splice(-1, 1, PERSON);
    else out.push(NAME);
    i = end - 1;
  }
  return out;
}
