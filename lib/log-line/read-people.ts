import type { Contact, Program, Season } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";
import { isCommon } from "./common-words";
import { askPerson, type LineQuestion, textOf, unique } from "./line-question";
import type { Mention, NameWord } from "./names";

/** The people of a program whom the mentions name, with the questions where two fit. */
export function peopleOf(mentions: Mention[], program: Program | null): { people: Contact[]; asks: LineQuestion[] } {
  const people: Contact[] = [];
  const asks: LineQuestion[] = [];
  for (const mention of mentions) {
    if (mention.people.length === 0) continue;
    const within = program ? mention.people.filter(({ programId }) => programId === program.id) : mention.people;
    // A word that fits the program as well names the program where nobody of it is called so.
    if (program && mention.programs.includes(program) && within.length !== 1) continue;
    const [only] = within;
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
};

/** The people with those whom the roles among the unread words name ("ty pd harlow"), and the question where two have the role. */
export function withRoles(
  people: Contact[],
  unread: NameWord[],
  program: Program | null,
  season: Season,
): { people: Contact[]; unread: NameWord[]; ask: LineQuestion | null } {
  const word = unread.find(({ plain }) => plain in ROLES);
  const role = word && ROLES[word.plain];
  if (!program || !word || !role) return { people, unread, ask: null };
  const rest = unread.filter((other) => other !== word);
  if (people.some((contact) => contact.role === role)) return { people, unread: rest, ask: null };
  const having = season.contacts.filter((contact) => contact.programId === program.id && contact.role === role);
  if (having.length === 0) return { people, unread, ask: null };
  if (having.length === 1) return { people: [...people, ...having], unread: rest, ask: null };
  return { people, unread: rest, ask: askPerson(word.text, having) };
}

/** Somebody of the program who is named in the comment and not among those who were read. */
export function commentNames(
  words: { text: string }[],
  program: Program | null,
  read: Contact[],
  season: Season,
): LineQuestion | null {
  if (!program) return null;
  const said = new Set(words.map(({ text }) => plainWords(text)));
  const familyOf = ({ name }: Contact) => name.split(" ").at(-1) ?? "";
  const named = season.contacts.filter((contact) => {
    const family = plainWords(familyOf(contact)).split(" ").at(-1) ?? "";
    return contact.programId === program.id && !read.includes(contact) && said.has(family) && !isCommon(family);
  });
  return named.length > 0 ? askPerson(named.map(familyOf).join(" "), named) : null;
}
