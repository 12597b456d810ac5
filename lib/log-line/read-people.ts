import type { Contact, Program, Season } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";
import { isCommon } from "./common-words";
import { askPerson, type LineQuestion, textOf, unique } from "./line-question";
import type { Mention, NameWord } from "./names";
import { wordsOf } from "./spans";

/** The people of a program whom the mentions name, with the questions where two fit. */
export function peopleOf(mentions: Mention[], program: Program | null): { people: Contact[]; asks: LineQuestion[] } {
  const people: Contact[] = [];
  const asks: LineQuestion[] = [];
  const names = (mention: Mention) => program !== null && mention.programs.includes(program);
  const others = mentions.filter((mention) => mention.people.length > 0 && !names(mention));
  for (const mention of mentions) {
    if (mention.people.length === 0) continue;
    // "Lindgren Brown" is Brown at Lindgren, though somebody there is called Lindgren.
    if (others.length > 0 && names(mention)) continue;
    const within = program ? mention.people.filter(({ programId }) => programId === program.id) : mention.people;
    // A word that fits the program as well names the program where nobody of it is called so.
    if (names(mention) && within.length !== 1) continue;
    const [only] = within;
    // "Lindgren" by itself, where somebody at Lindgren is called so too.
    if (program && only && names(mention)) {
      asks.push(askPerson(textOf(mention.words), within, [program]));
      continue;
    }
    if (program && only && within.length === 1) people.push(only);
    else asks.push(askPerson(textOf(mention.words), within.length > 0 ? within : mention.people));
  }
  return { people: unique(people), asks };
}

/** Whom a role names at a program that has one of it. */
const ROLES: Record<string, Contact["role"]> = {
  pd: "program-director",
  director: "program-director",
  apd: "associate-program-director",
  coordinator: "coordinator",
  pc: "coordinator",
  chief: "chief",
  chiefs: "chief",
  coordinators: "coordinator",
};

/** What somebody is whom a word names by it; undefined where it names no role. */
export const roleOf = ({ plain }: { plain: string }) => (Object.hasOwn(ROLES, plain) ? ROLES[plain] : undefined);

/** Whether a word says what somebody is at a program: "pd", "coordinator". */
export const isRole = (word: { plain: string }) => roleOf(word) !== undefined;

/** What makes the director's name that of another role. */
const SECOND = /^(?:associate|assoc|assistant|asst|deputy|vice)$/;
/** What makes a role that of somebody else, or leaves open whose it is. */
const OTHERWISE =
  /^(?:former|ex|past|previous|old|interim|acting|incoming|outgoing|new|future|medical|fellowship|clerkship|rotation|research|department|dept|division|section|clinic|nursing|education)$/;

/** The words of a role that stand around the one that names it: "associate program director", "chief resident". */
function roleAround(word: NameWord, unread: NameWord[], line: string) {
  const around = wordsOf(line).filter(({ text }) => !/^(?:program|residency|ir)$/i.test(text));
  const at = around.findIndex(({ start }) => start === word.start);
  const beside = (one: { start: number } | undefined) => unread.find(({ start }) => start === one?.start);
  const before = beside(around[at - 1]);
  const after = beside(around[at + 1]);
  const rank = /^(?:pd|director)$/.test(word.plain) && before && SECOND.test(before.plain) ? before : null;
  return {
    role: rank ? "associate-program-director" : roleOf(word),
    isOpen: before !== undefined && OTHERWISE.test(before.plain),
    words: [
      ...(before && (rank || OTHERWISE.test(before.plain)) ? [before] : []),
      word,
      ...(after && /^residents?$/.test(after.plain) ? [after] : []),
    ],
  };
}

/** The people with those whom the roles among the unread words name ("ty pd harlow"), and the questions where two have a role. */
export function withRoles(
  people: Contact[],
  unread: NameWord[],
  line: string,
  program: Program | null,
  season: Season,
): { people: Contact[]; unread: NameWord[]; asks: LineQuestion[] } {
  if (!program) return { people, unread, asks: [] };
  const of = season.contacts.filter(({ programId }) => programId === program.id);
  const named = [...people];
  const read: NameWord[] = [];
  const asks: LineQuestion[] = [];
  for (const word of unread) {
    if (!isRole(word)) continue;
    const { role, isOpen, words } = roleAround(word, unread, line);
    const having = of.filter((contact) => contact.role === role);
    const [only] = having;
    if (!only) continue;
    read.push(...words);
    if (!isOpen && having.some((contact) => named.includes(contact))) continue;
    if (having.length === 1 && !isOpen) named.push(only);
    else asks.push(askPerson(textOf(words), having));
  }
  return { people: named, unread: unread.filter((word) => !read.includes(word)), asks };
}

/** Somebody of the program who is named in the comment and not among those who were read. */
export function commentNames(
  words: { text: string }[],
  program: Program | null,
  read: Contact[],
  season: Season,
): LineQuestion | null {
  if (!program) return null;
  const said = new Set(words.map(({ text }) => plainWords(text).replace(/ s$/, "")));
  const familyOf = ({ name }: Contact) => name.split(" ").at(-1) ?? "";
  const isSaid = ({ name }: Contact) =>
    plainWords(name)
      .split(" ")
      .some((word) => word.length > 2 && said.has(word) && !isCommon(word));
  const named = season.contacts.filter(
    (contact) => contact.programId === program.id && !read.includes(contact) && isSaid(contact),
  );
  return named.length > 0 ? askPerson(named.map(familyOf).join(" "), named) : null;
}
