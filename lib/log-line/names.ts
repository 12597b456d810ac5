import {
  FIELD_WORDS,
  JOINING_WORDS,
  LONG_FORMS,
  PLACE_WORDS,
  PLACE_WORDS_OTHERWISE,
  REGION_WORDS,
  wordSet,
} from "@/lib/season/name-words";
import { calledNames } from "@/lib/season/program-names";
import type { Contact, Program, Season } from "@/lib/season/schema";
import { initialsOf, plainWords } from "@/lib/season/search";
import { isCommon } from "./common-words";
import { isSlip } from "./slips";
import type { Span } from "./spans";

/** A word of the line that may name somebody or something, with what it fits. */
export type NameWord = Span & {
  text: string;
  plain: string;
  /** What the words before it make it: "Dr. Harlow" is somebody, "at Harlow" a program. */
  as?: "person" | "program";
};

/** Words that stand together and name the same programs, or the same people. */
export type Mention = { words: NameWord[]; programs: Program[]; people: Contact[] };

/** How many letters of a name have to be typed before they count as its beginning. */
const FEWEST_LETTERS = 3;

/** Words of half of all programs' names: they name none by themselves. */
const GENERIC = wordSet(PLACE_WORDS, PLACE_WORDS_OTHERWISE, REGION_WORDS, JOINING_WORDS, FIELD_WORDS, [
  "school",
  "medicine",
]);

/** Whether half of all programs' names hold this word, given in plain letters. */
export const isGeneric = (plain: string): boolean => GENERIC.has(plain);

/** Whether a word is one of those, or a slip of one: "univeristy". */
export const isNearlyGeneric = (plain: string): boolean =>
  isGeneric(plain) || [...GENERIC].some((word) => isSlip(plain, word));

/** A name without the words that join others, and those that are shortened in full: "u of carrow" is university carrow. */
export const withoutJoining = (words: string): string =>
  plainWords(words)
    .split(" ")
    .filter((word) => !JOINING_WORDS.includes(word))
    .map((word) => LONG_FORMS[word] ?? word)
    .join(" ");

type Fit = "whole" | "beginning" | "generic";

/**
 * The words of names, and those with a mark in them as they are typed without it: "O'Brien" is obrien too, "Adela's" adelas. What the mark
 * leaves of a possessive is no word.
 */
const wordsIn = (texts: string[]) => {
  const written = texts.join(" ").split(/\s+/);
  const whole = written
    .filter((word) => /\p{L}['’-]\p{L}/u.test(word))
    .map((word) => plainWords(word).replaceAll(" ", ""));
  const parts = written.flatMap((word) => plainWords(word.replace(/['’]s(?!\p{L})/giu, "")).split(" "));
  return [...parts, ...whole].filter(Boolean);
};

/** What is worked out of a row once, for as long as the row is there: a line is read again with every letter. */
function oncePer<Row extends object, Result>(work: (row: Row) => Result): (row: Row) => Result {
  const known = new WeakMap<Row, Result>();
  return (row) => {
    const found = known.get(row);
    if (found !== undefined) return found;
    const result = work(row);
    known.set(row, result);
    return result;
  };
}

/** The words that a program goes by, its other names whole, and its initials. */
const wordsOfProgram = oncePer((program: Program) => {
  const called = calledNames(program);
  const aliases = [program.shortName, ...program.aliases].filter((alias) => alias !== "");
  const initials = called.map(initialsOf).filter((letters) => letters.length >= FEWEST_LETTERS);
  return new Set([...wordsIn(called), ...aliases.map(plainWords), ...initials]);
});

const citiesOfProgram = oncePer(({ city }: Program) => new Set([...wordsIn([city]), plainWords(city)]));
const wordsOfName = oncePer(({ name }: Program) => wordsIn([name]));
const wordsOfPerson = oncePer(({ name }: Contact) => wordsIn([name]));

/** How a word, in plain letters, fits a program's names; a dash makes two words of one, and each has to fit. */
function fitOf(plain: string, whole: Set<string>): Fit | null {
  const parts = plain.split(" ");
  if (parts.length > 1 && !whole.has(plain)) {
    const fits = parts.map((part) => fitOf(part, whole));
    if (fits.some((fit) => fit === null)) return null;
    return fits.every((fit) => fit !== "beginning") ? "whole" : "beginning";
  }
  if (whole.has(plain)) return GENERIC.has(plain) ? "generic" : "whole";
  if (whole.has(LONG_FORMS[plain] ?? "")) return "generic";
  if (plain.length < FEWEST_LETTERS || isCommon(plain)) return null;
  for (const word of whole) if (!GENERIC.has(word) && word.startsWith(plain)) return "beginning";
  return null;
}

function fitOfPerson(plain: string, contact: Contact): Fit | null {
  const own = wordsOfPerson(contact);
  const parts = plain.split(" ").filter((part) => part !== "s");
  if (parts.every((part) => own.includes(part))) return parts.every((part) => part.length === 1) ? null : "whole";
  if (parts.length > 1 && own.includes(parts.join(""))) return "whole";
  const begins = parts.every(
    (part) => part.length >= FEWEST_LETTERS && !isCommon(part) && own.some((word) => word.startsWith(part)),
  );
  return begins ? "beginning" : null;
}

/** Every word of somebody's or something's name in a season, in plain letters. */
export function isNameIn({ contacts, programs }: Pick<Season, "contacts" | "programs">): (word: string) => boolean {
  return (word) => {
    const plain = plainWords(word);
    return (
      contacts.some((contact) => wordsOfPerson(contact).includes(plain)) ||
      programs.some((program) => wordsOfName(program).includes(plain))
    );
  };
}

export type Names = {
  mentions: Mention[];
  /** Words that fit nothing. */
  unread: NameWord[];
};

/**
 * The programs and people that words may name, in the order of the line. The whole of a name beats its beginning, a person's as a
 * program's; words that follow each other and fit the same are one mention.
 */
export function findNames(words: NameWord[], season: Season): Names {
  const mentions: Mention[] = [];
  const unread: NameWord[] = [];
  let last: { mention: Mention; at: number } | null = null;
  words.forEach((word, at) => {
    const programs = new Map<Fit, Program[]>();
    for (const program of season.programs) {
      const fit = fitOf(word.plain, wordsOfProgram(program));
      if (fit) programs.set(fit, [...(programs.get(fit) ?? []), program]);
    }
    const people = new Map<Fit, Contact[]>();
    for (const contact of season.contacts) {
      const fit = fitOfPerson(word.plain, contact);
      if (fit) people.set(fit, [...(people.get(fit) ?? []), contact]);
    }
    if (word.as === "person" && people.size > 0) programs.clear();
    if (word.as === "program" && (programs.has("whole") || (programs.has("beginning") && !people.has("whole"))))
      people.clear();
    const exact = programs.has("whole") || people.has("whole");
    const found: Mention = {
      words: [word],
      programs: programs.get("whole") ?? (exact ? [] : (programs.get("beginning") ?? [])),
      people: people.get("whole") ?? (exact ? [] : (people.get("beginning") ?? [])),
    };
    const beside = last && last.at === at - 1 ? last.mention : null;
    const generic = programs.get("generic") ?? [];
    if (generic.length > 0 && found.programs.length === 0 && found.people.length === 0) {
      // "University" beside a name narrows it; by itself it names none.
      const narrowed = beside ? beside.programs.filter((program) => generic.includes(program)) : [];
      if (beside && narrowed.length > 0) {
        beside.programs = narrowed;
        // "Lindgren Clinic" is the clinic, whoever is called Lindgren.
        beside.people = [];
        beside.words.push(word);
        last = { mention: beside, at };
        return;
      }
      const next = words[at + 1];
      if (next && generic.some((program) => fitOf(next.plain, wordsOfProgram(program)))) found.programs = generic;
    }
    if (found.programs.length === 0 && found.people.length === 0) {
      // "Quist H" is the one of them whose other name begins so.
      const narrowed = /^\p{L}$/u.test(word.plain) && beside ? initialed(word.plain, beside.people) : [];
      if (beside && beside.people.length > 1 && narrowed.length > 0) {
        beside.people = narrowed;
        beside.words.push(word);
        last = { mention: beside, at };
        return;
      }
      const next = words[at + 1];
      const besidePerson =
        (beside?.people.length ?? 0) > 0 ||
        (next && season.contacts.some((contact) => fitOfPerson(next.plain, contact)));
      if (besidePerson && /^(?:\p{L}|jr|sr|md|do|phd)$/u.test(word.plain)) return;
      unread.push(word);
      return;
    }
    const before = words[at - 1];
    if (before && /^\p{L}$/u.test(before.plain) && found.people.length + found.programs.length > 1) {
      const initialed = found.people.filter(({ name }) => plainWords(name).startsWith(before.plain));
      if (initialed.length > 0) {
        // "J. Harlow" is no hospital.
        found.people = initialed;
        found.programs = [];
        found.words.unshift(before);
      }
    }
    if (beside) {
      const same = {
        programs: beside.programs.filter((program) => found.programs.includes(program)),
        people: beside.people.filter((contact) => found.people.includes(contact)),
      };
      if (same.programs.length + same.people.length > 0) {
        Object.assign(beside, same);
        beside.words.push(word);
        last = { mention: beside, at };
        return;
      }
    }
    mentions.push(found);
    last = { mention: found, at };
  });
  return { mentions, unread };
}

/** The people with a name that begins with this letter. */
export function initialed(letter: string, contacts: Contact[]): Contact[] {
  return contacts.filter((contact) => wordsOfPerson(contact).some((name) => name.startsWith(letter)));
}

/** The programs of a city that a word names. */
export function inCity(plain: string, season: Season): Program[] {
  return season.programs.filter((program) => plain.length >= FEWEST_LETTERS && citiesOfProgram(program).has(plain));
}
