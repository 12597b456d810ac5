import type { Contact, Program, Season } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";
import { type Span, wordsOf } from "./spans";

/** Words that carry nothing here. */
const FILLERS = new Set(
  "a about an and at by dr dr. email e-mail emailed for from in letter mail mr mr. mrs ms ms. my note of on prof prof. sent spoke talked the to via with wrote".split(
    " ",
  ),
);

/** Programs whose words fit this much worse than the best one's are not worth offering beside it. */
const NEARLY_AS_GOOD = 2;
const OFFERED = 4;

export type ReadNames = {
  /** The program that is meant: the one chosen by hand, else the best candidate. */
  program: Program | null;
  /** The programs that the words could mean, best first. */
  candidates: Program[];
  people: Contact[];
  /** The words that name the program and its people. */
  programMarks: Span[];
  peopleMarks: Span[];
  /** What names nobody and no program. */
  unknown: string | null;
};

/** How well a word begins one of a program's own names; 0 where it does not. */
function fits(word: string, program: Program): number {
  const begins = (texts: string[]) =>
    plainWords(texts.join(" "))
      .split(" ")
      .some((name) => name.startsWith(word));
  if (begins([program.name])) return plainWords(program.name).split(" ")[0]?.startsWith(word) ? 4 : 3;
  if (begins(program.aliases)) return 3;
  if (begins([program.institution])) return 2;
  return word.length > 2 && begins([program.city]) ? 1 : 0;
}

/** "harlow-st" is two words of a name that is written with a dash; each has to fit. */
function names(word: string, program: Program): number {
  return Math.min(...word.split(" ").map((part) => fits(part, program)));
}

function calls(word: string, contact: Contact): boolean {
  const own = plainWords(contact.name).split(" ");
  return word.split(" ").every((part) => own.some((name) => name.startsWith(part)));
}

/**
 * Finds the program and its people that the words of a line name, by the beginnings of their names. A person's name alone
 * finds the program; `preferred` (the page's own program) wins where words are equal, `chosen` by hand over every word.
 */
export function readNames(
  line: string,
  season: Season,
  { preferred, chosen }: { preferred: string | null; chosen: string | null },
): ReadNames {
  const words = wordsOf(line)
    .map((span) => ({ ...span, plain: plainWords(span.text) }))
    .filter(({ plain, text }) => plain.length > 1 && !FILLERS.has(text.toLowerCase()));
  const peopleOf = (programId: string) => season.contacts.filter((contact) => contact.programId === programId);

  const scored = season.programs
    .filter(({ id, archived }) => !archived || id === preferred || id === chosen)
    .map((program) => {
      const people = peopleOf(program.id);
      const worth = ({ plain }: { plain: string }) =>
        names(plain, program) * 2 || (people.some((contact) => calls(plain, contact)) ? 3 : 0);
      const score = words.reduce((sum, word) => sum + worth(word), 0);
      return { program, score: score + (program.id === preferred && score > 0 ? 0.5 : 0) };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  const best = scored[0]?.score ?? 0;
  const candidates = scored
    .filter(({ score }) => score >= best - NEARLY_AS_GOOD)
    .slice(0, OFFERED)
    .map(({ program }) => program);
  const program = season.programs.find(({ id }) => id === chosen) ?? candidates[0] ?? null;

  const people: Contact[] = [];
  const programMarks: Span[] = [];
  const peopleMarks: Span[] = [];
  const unread: typeof words = [];
  const contacts = peopleOf(program?.id ?? preferred ?? "");
  for (const word of words) {
    const { start, end, plain } = word;
    const contact = contacts.find((candidate) => calls(plain, candidate));
    if (program && names(plain, program) > 0) programMarks.push({ start, end });
    else if (contact) {
      peopleMarks.push({ start, end });
      if (!people.includes(contact)) people.push(contact);
    } else if (!candidates.some((candidate) => names(plain, candidate) > 0)) unread.push(word);
  }
  const first = unread.at(0);
  const last = unread.at(-1);
  const unknown = first && last ? line.slice(first.start, last.end) : null;
  return { program, candidates, people, programMarks, peopleMarks, unknown };
}

/** The programs whose names are nearest to words that name none, best first: for "harlo w" and small slips. */
export function nearest(text: string, programs: Program[]): Program[] {
  const pairs = (words: string) => {
    const letters = plainWords(words).replaceAll(" ", "");
    return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
  };
  const wanted = pairs(text);
  if (wanted.size === 0) return [];
  const likeness = (name: string) => {
    const has = pairs(name);
    return [...wanted].filter((pair) => has.has(pair)).length / wanted.size;
  };
  return programs
    .map((program) => ({ program, like: Math.max(...[program.name, ...program.aliases].map(likeness)) }))
    .filter(({ like }) => like >= 0.5)
    .sort((one, other) => other.like - one.like)
    .slice(0, 3)
    .map(({ program }) => program);
}
