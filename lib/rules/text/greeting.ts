import { remembering } from "@/lib/rules/text/remember";
import { ROLE_LETTERS, TRADE_WORDS } from "@/lib/rules/text/trade-words";
import { wordSet } from "@/lib/rules/text/word-set";

/** Somebody greeted by name: the words of the name in lower case, letters only, with offsets into the text, end exclusive. */
export type Greeted = { name: readonly string[]; titled: boolean; start: number; end: number };
/** A greeting and the offset at which the letter goes on. */
export type Greeting = { greeted: Greeted[]; end: number };

/** A greeting is looked for in so much of a line. */
const LOOK = 240;
const OPENING =
  /^[ \t]*(?:(?:dear|hi|hello|hey|greetings|good (?:morning|afternoon|evening|day)|esteemed|respected|attn|attention|to)\b[,:]?[ \t]*)+/i;
const TOKEN = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*|\S/gu;

const TITLES = wordSet("dr drs doctor doctors prof profs professor professors mr mrs ms miss mx");
/** Each of several names after these is titled. */
const PLURAL_TITLES = wordSet("drs doctors profs professors");
/** A role may stand where a title does: "Program Coordinator O'Neal". */
const ROLES = wordSet("director coordinator administrator chair chairman chairwoman chief");
const PARTICLES = wordSet("van der den de la del della von zu bin ibn al el di da dos das le st san ter ten");
const JOINS = wordSet("and & / cc");
const AFTER_NAMES = wordSet("md do phd mph ms mba facr fsir mbbs mhs jr sr ii iii");
/** Those greeted together, and words that stand around them. */
const GROUPS = wordSet(
  `team teams all everyone everybody faculty committee residents resident fellows fellow program programme programs members member
   selection admissions colleagues colleague sir sirs madam mesdames recruitment hiring search interview madame friends ir interventional radiology residency department division
   interviewers interviewer leadership directors coordinators chairs chiefs staff folks group family office recruitment
   education graduate medical university hospital center centre clinic institute school college health system integrated independent
   diagnostic vascular physicians surgeons mentors reader whom concern it may there again both you ladies gentlemen the my your our of
   at in for entire whole associate assistant vice to or on behalf dear ma'am maam who`,
);
/** After a name the letter goes on with these: "Thank you Dr. Osei for the talk". */
const LINKS = wordSet("for at in of to on it may who");
/** With these the letter has begun. */
const SPEAKER = wordSet("i i'm i've");
/** What a letter goes on with after a name and a comma, when no "Dear" came before; "Dr. Tak, my mentor, …" tells of somebody else. */
const GOES_ON =
  /^\s*(?:$|\n|(?:i|i'm|thank|thanks|it|we|my)\b(?<!my(?= (?:\w+ ){0,2}(?:mentor|advisor|adviser|attending|supervisor|teacher|professor|chair|dean|colleague|friend|preceptor|boss|pi|uncle|aunt|father|mother)\b)))/i;
/** As much as is looked at of what a letter goes on with. */
const AFTER_NAME = 48;

type Token = { text: string; lower: string; start: number; end: number; capital: boolean };

/** A name's words as names are compared by: lower case, no accents, no initials. */
export const nameWords = remembering((text: string): readonly string[] =>
  text
    .normalize("NFD")
    .replace(/[\p{M}']/gu, "")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1),
);

function tokensOf(line: string): Token[] {
  return Array.from(line.matchAll(TOKEN), ({ 0: text, index }) => ({
    text,
    lower: text.toLowerCase(),
    start: index,
    end: index + text.length,
    capital: /^\p{Lu}/u.test(text),
  }));
}

/** Whether a comma is followed by more people rather than by the letter. */
function listGoesOn(tokens: Token[], comma: number): boolean {
  const next = tokens[comma + 1];
  const following = tokens[comma + 2];
  if (!next) return false;
  if (TITLES.has(next.lower) || JOINS.has(next.lower) || AFTER_NAMES.has(next.lower.replaceAll(".", ""))) return true;
  if (GROUPS.has(next.lower)) return next.lower === "team" || next.lower === "members" || next.lower === "residents";
  const listed = following === undefined || following.text === "," || JOINS.has(following.lower);
  return next.capital && listed && tokens.length <= 16 && /[,:;!—-]/.test(tokens.at(-1)?.text ?? "");
}

/** Reads a line from a greeting's first name on; `named` is told of each person. */
function readNames(tokens: Token[], named: (words: Token[], titled: boolean) => void): number {
  let words: Token[] = [];
  let titled = false;
  let plural = false;
  let group = false;
  let end = 0;
  const close = () => {
    if (words.length > 0 && !group) named(words, titled);
    words = [];
    group = false;
    titled = plural;
  };
  let i = 0;
  for (; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const { text, lower, capital } = token;
    const before = tokens[i - 1];
    const next = tokens[i + 1];
    if (text === ",") {
      end = token.end;
      if (!listGoesOn(tokens, i)) break;
      close();
    } else if (text === ".") {
      const shortened = before !== undefined && (TITLES.has(before.lower) || before.text.length === 1);
      if (!shortened && !AFTER_NAMES.has(before?.lower ?? "")) break;
    } else if (JOINS.has(lower)) close();
    else if (TITLES.has(lower)) {
      close();
      titled = true;
      plural = PLURAL_TITLES.has(lower);
    } else if (ROLES.has(lower) || ROLE_LETTERS.has(lower)) {
      words = [];
      titled = true;
      group = false;
    } else if (words.length > 0 && LINKS.has(lower)) break;
    else if (GROUPS.has(lower) || (TRADE_WORDS.has(lower) && text === text.toUpperCase() && !AFTER_NAMES.has(lower)))
      group = true;
    else if (AFTER_NAMES.has(lower)) continue;
    else if (PARTICLES.has(lower) && next && (titled || words.length > 0)) words.push(token);
    else if (/^\p{L}/u.test(text) && !SPEAKER.has(lower)) {
      const opensName = words.every((word) => PARTICLES.has(word.lower));
      const alone = next === undefined || /^[,:;!.—-]$/.test(next.text) || JOINS.has(next.lower);
      if (!capital && !(opensName && (titled || alone))) break;
      words.push(token);
    } else {
      end = token.end;
      break;
    }
    end = token.end;
  }
  close();
  return end;
}

/** The people whom a line names at its beginning; a greeting stays the same while the letter below it is written. */
const peopleOf = remembering((line: string): Greeting => {
  const greeted: Greeted[] = [];
  const end = readNames(tokensOf(line), (words, titled) => {
    const first = words[0];
    const last = words.at(-1);
    const name = nameWords(words.map(({ text }) => text).join(" "));
    if (first && last && name.length > 0) greeted.push({ name, titled, start: first.start, end: last.end });
  });
  return { greeted, end };
});

/** The people named from a place of a plain text on, as far as they follow each other: "Dr. Osei and Dr. Whitfield, thank …". */
export function peopleAt(plain: string, start: number): Greeting {
  const newline = plain.indexOf("\n", start);
  const { greeted, end } = peopleOf(
    plain.slice(start, Math.min(newline === -1 ? plain.length : newline, start + LOOK)),
  );
  return {
    greeted: greeted.map((person) => ({ ...person, start: start + person.start, end: start + person.end })),
    end: start + end,
  };
}

/**
 * The greeting at the start of a line of plain text: "Dear Dr. Osei and team,", "hi marcus", a line "Dr. Bright," by itself; null
 * where there is none. A group or an office greeted ("Dear Selection Committee") names nobody.
 */
export function greetingAt(plain: string, start: number): Greeting | null {
  const line = plain.slice(start, start + LOOK);
  const opening = OPENING.exec(line)?.[0];
  if (opening === undefined && !/^\s{0,8}(?:dr|prof|professor|mr|mrs|ms)\b/i.test(line)) return null;
  const greeting = peopleAt(plain, start + (opening?.length ?? 0));
  if (opening === undefined && !GOES_ON.test(plain.slice(greeting.end, greeting.end + AFTER_NAME))) return null;
  const letterTo = /^\s*to\b(?! whom\b)/i.test(line);
  return letterTo && greeting.greeted.length === 0 ? null : greeting;
}
