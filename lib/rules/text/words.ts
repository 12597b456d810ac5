import type { Plain } from "@/lib/rules/text/normalise";
import { tokensIn } from "@/lib/rules/text/tokens";

/** A word or a mark of punctuation as readers look for it: lower case, contractions opened, common slips mended. */
export type Word = {
  text: string;
  /** UTF-16 offsets into the original text, end exclusive. */
  start: number;
  end: number;
  /** Written with a capital letter. */
  capital: boolean;
  /** Inside quotation marks that close: the number of the quotation in its sentence, else 0. */
  quotation: number;
};

/** Slips of the keyboard that no rule below mends, and short forms of speech. */
const SPELT: Record<string, string> = {
  choise: "choice",
  firat: "first",
  numer: "number",
  programme: "program",
  programmes: "programs",
  yuor: "your",
  yoru: "your",
  u: "you",
  ya: "you",
  r: "are",
  wil: "will",
  wll: "will",
  stil: "still",
  intrested: "interested",
  w: "with",
  abt: "about",
  plz: "please",
  pls: "please",
  thx: "thanks",
  thnx: "thanks",
  rly: "really",
  tmrw: "tomorrow",
  yr: "year",
  "2nd": "second",
  "3rd": "third",
  "4th": "fourth",
  "5th": "fifth",
  "6th": "sixth",
};

/** The words that matter here and that fingers slip in. */
const SLIPPED =
  "first number choice program programs ranking ranked residency hospital position preference guarantee commitment promise interested interview unfortunately hopefully".split(
    " ",
  );
/** Words of their own that are one slip away from these. */
const NO_SLIPS = new Set("fist rifts rankin ramming raned raked racked".split(" "));

/** Two letters changed about, one left out or one doubled, anywhere but at the first: "frist", "rankign", "progam", "choicce". */
function slipsOf(word: string): string[] {
  const slips: string[] = [];
  for (let i = 1; i < word.length; i++) {
    const before = word.slice(0, i);
    const letter = word[i] ?? "";
    const after = word.slice(i + 1);
    slips.push(before + letter + letter + after);
    if (after !== "") slips.push(before + after, before + after.slice(0, 1) + letter + after.slice(1));
  }
  return slips;
}

const MENDED = new Map(
  SLIPPED.flatMap((word) => slipsOf(word).map((slip): [string, string] => [slip, word])).filter(
    ([slip]) => !SLIPPED.includes(slip) && !NO_SLIPS.has(slip),
  ),
);
for (const [written, meant] of Object.entries(SPELT)) MENDED.set(written, meant);

/** The slips that are read as one of these words, to be looked for in a text as it is written. */
export function slipsFor(...words: string[]): string[] {
  return [...MENDED].flatMap(([slip, meant]) => (words.includes(meant) ? [slip] : []));
}

const OPENED = new Map<string, string[]>(
  Object.entries({
    im: ["i", "am"],
    ive: ["i", "have"],
    youre: ["you", "are"],
    yall: ["you"],
    "y'all": ["you"],
    theyre: ["they", "are"],
    thats: ["that", "is"],
    lmk: ["let", "me", "know"],
    whos: ["who", "is"],
    whats: ["what", "is"],
    wheres: ["where", "is"],
    wanna: ["want", "to"],
    theres: ["there", "is"],
    dont: ["do", "not"],
    didnt: ["did", "not"],
    doesnt: ["does", "not"],
    isnt: ["is", "not"],
    arent: ["are", "not"],
    wasnt: ["was", "not"],
    wont: ["will", "not"],
    cant: ["can", "not"],
    cannot: ["can", "not"],
    couldnt: ["could", "not"],
    wouldnt: ["would", "not"],
    shouldnt: ["should", "not"],
    havent: ["have", "not"],
    hasnt: ["has", "not"],
    "won't": ["will", "not"],
    "can't": ["can", "not"],
    "shan't": ["shall", "not"],
    "let's": ["let", "us"],
    gonna: ["going", "to"],
    rtm: ["ranked", "to", "match"],
    pds: ["directors"],
    apd: ["director"],
    iis: ["interviews"],
    rols: ["lists"],
  }),
);

const TAILS = new Map<string, string>(Object.entries({ re: "are", ll: "will", ve: "have", m: "am", d: "would" }));
/** After these, 's is "is"; after nouns and names it marks the owner. */
const IS_AFTER = new Set("it that there here he she what who how when why this where everything nothing".split(" "));
/** What a bare "ur" stands before when it means "your". */
const OWNED = new Set(
  "program programs residency hospital team school department list rol rank ranking committee answer reply institution".split(
    " ",
  ),
);

/** Written words whose meaning is remembered; far more than a season's letters use. */
const KNOWN_WORDS = 20_000;
const known = new Map<string, readonly string[]>();

/** A number that is no short form; there is no end to them, so none is remembered. */
const isNumber = (word: string) => word.length > 1 && word.charCodeAt(0) < 0x3a && /^\d+$/.test(word);

/** The words that a written word in lower case stands for: slips mended, contractions opened. */
export function opened(word: string): readonly string[] {
  if (isNumber(word)) return [word];
  let words = known.get(word);
  if (words === undefined) {
    words = open(word);
    if (known.size >= KNOWN_WORDS) known.clear();
    known.set(word, words);
  }
  return words;
}

function open(word: string): string[] {
  const mended = MENDED.get(word) ?? word;
  const whole = OPENED.get(mended);
  if (whole) return whole;
  const mark = mended.lastIndexOf("'");
  if (mark <= 0) return [mended];
  const head = mended.slice(0, mark);
  const tail = mended.slice(mark + 1);
  if (tail === "t" && head.endsWith("n")) return [head.slice(0, -1), "not"];
  if (tail === "s") return IS_AFTER.has(head) ? [head, "is"] : [head, "'s"];
  const verb = TAILS.get(tail);
  return verb ? [MENDED.get(head) ?? head, verb] : [mended];
}

/** Verbs after which a bare "ill" was meant as "I'll". */
const AFTER_ILL = new Set(
  "be rank match put list place have always never definitely certainly submit certify".split(" "),
);
const NUMBERISH = new Set(["number", "no", "num", "numero", "nr"]);
const ONES = new Set(["1", "one", "uno", "1st"]);

/** "#1", "no. 1", "number one" and "1st" become one word each, "#1" and "first"; runs over several words become one. */
function joined(words: Word[]): Word[] {
  const out: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    const next = words[i + 1];
    const dotted = word.text === "no" && next?.text === "." ? 2 : 1;
    const one = words[i + dotted];
    const spaced = one?.text === "#1" || (one && ONES.has(one.text));
    if (
      (NUMBERISH.has(word.text) || word.text === "#") &&
      one &&
      spaced &&
      !(word.text === "no" && one.text === "one")
    ) {
      out.push({ ...word, text: "#1", end: one.end });
      i += dotted;
    } else if (/^#\s?1$/.test(word.text)) out.push({ ...word, text: "#1" });
    else if (word.text === "1st") out.push({ ...word, text: "first" });
    else if (word.text === "ur") {
      const owns = next !== undefined && OWNED.has(next.text);
      out.push({ ...word, text: owns ? "your" : "you" });
      if (!owns) out.push({ ...word, text: "are" });
    } else if (word.text === "ill" && next && AFTER_ILL.has(next.text)) {
      out.push({ ...word, text: "i" }, { ...word, text: "will" });
    } else out.push(word);
  }
  return out;
}

/** Numbers the words inside quotation marks that close. Those marks are no words, nor are hyphens; a spaced one is a dash. */
function quotationsMarked(words: Word[], plain: string, offset: (word: number) => number): Word[] {
  const opensAt: Record<string, number> = {};
  const out: Word[] = [];
  let quotations = 0;
  words.forEach((word, i) => {
    if (word.text === "-") {
      const place = offset(i);
      const spaced = /\s/.test(plain[place - 1] ?? " ") || /\s/.test(plain[place + 1] ?? " ");
      if (spaced) out.push({ ...word, text: "—" });
      return;
    }
    if (word.text !== '"' && word.text !== "'") {
      out.push(word);
      return;
    }
    const opened = opensAt[word.text];
    if (opened === undefined) {
      const before = plain[offset(i) - 1] ?? " ";
      if (word.text === '"' || /[\s(]/.test(before)) opensAt[word.text] = out.length;
      return;
    }
    quotations++;
    for (let k = opened; k < out.length; k++) {
      const inner = out[k];
      if (inner) inner.quotation = quotations;
    }
    delete opensAt[word.text];
  });
  return out;
}

/** The words of a stretch of a plain text that begins at `offset`, with their places in the original. */
export function wordsOf(stretch: string, offset: number, plain: Plain): Word[] {
  const words: Word[] = [];
  const places: number[] = [];
  for (const { written, at } of tokensIn(stretch)) {
    const from = offset + at;
    const start = plain.startOf(from);
    const end = plain.endOf(from + written.length - 1);
    const lower = written.toLowerCase();
    const capital = lower !== written;
    for (const text of opened(lower)) {
      words.push({ text, start, end, capital, quotation: 0 });
      places.push(at);
    }
  }
  return joined(quotationsMarked(words, stretch, (i) => places[i] ?? 0));
}
