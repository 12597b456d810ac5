import type { IcsInvitation } from "@/lib/calendar/read-ics";
import { calledNames } from "@/lib/season/program-names";
import type { Contact, Program } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";

/** What of a program can be found in an invitation. */
export type Guessable = Pick<Program, "id" | "name" | "shortName" | "institution" | "aliases"> & {
  emails: string[];
};

/** Words that half of all programs have in their names. */
const COMMON = new Set([
  ..."ir interventional radiology residency program university hospital medical center health system college".split(
    " ",
  ),
  ..."of the and school medicine general clinic integrated independent".split(" "),
]);

/** A program as it can be found again, with the addresses of its people. */
export function guessable(program: Program, contacts: Contact[]): Guessable {
  const { id, name, shortName, institution, aliases } = program;
  const emails = contacts.flatMap(({ programId, email }) => (programId === id && email ? [email.toLowerCase()] : []));
  return { id, name, shortName, institution, aliases, emails };
}

/**
 * The program that an invitation is from, by an address known, else by the longest of its names in the words, else by the share of
 * its own words that is there; null where nothing, or more than one, fits best.
 */
export function guessProgram(invitation: IcsInvitation, programs: Guessable[]): string | null {
  const { title, organizer, location, description } = invitation;
  const words = ` ${plainWords([title, organizer, location, description].join(" "))} `;
  const addresses = organizer.toLowerCase();
  const scored = programs
    .map((program) => ({ id: program.id, score: scoreOf(program, words, addresses) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best && best.score !== next?.score ? best.id : null;
}

function scoreOf(program: Guessable, words: string, addresses: string): number {
  const { name, institution, emails } = program;
  if (emails.some((email) => addresses.includes(email))) return 1_000;
  const names = calledNames(program)
    .map(plainWords)
    .filter((one) => one.length > 1);
  const whole = names.filter((one) => words.includes(` ${one} `)).map((one) => 100 + one.length);
  if (whole.length > 0) return Math.max(...whole);
  const own = [...new Set(plainWords(`${name} ${institution}`).split(" "))].filter(
    (word) => word.length > 2 && !COMMON.has(word),
  );
  const there = own.filter((word) => words.includes(` ${word} `));
  return own.length === 0 ? 0 : (there.length / own.length) * 50;
}
