import type { Context } from "@/lib/rules/context";
import type { DraftMessage } from "@/lib/rules/rule";
import { type Greeted, greetingAt, nameWords, peopleAt } from "@/lib/rules/text/greeting";
import { ownText } from "@/lib/rules/text/own-text";
import { recently } from "@/lib/rules/text/remember";
import { bearsSurname, isNearMiss, isSamePerson } from "@/lib/rules/wording/addressee/same-person";
import type { Contact } from "@/lib/season/schema";

/** "Thank you so much, Dr. Bright" speaks to him; "thank you for introducing me to Dr. Bright" does not. */
const THANKED =
  /\b(?:thank you|thanks)(?: (?:again|kindly|so much|very much|once more|once again))?,? (?=(?:dr|prof|professor|mr|mrs|ms)\b)/gi;
const SALUTATION = /^[ \t]*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))\b/gim;

/** No letter greets or thanks more often; what comes after is not looked at. */
const MOST = 100;

/** Everybody whom a text greets or thanks by name, in the writer's own words. */
export const spokenTo = recently((text: string): readonly Greeted[] => {
  const { plain, blocks } = ownText(text);
  const greetings = new Set<number>();
  const thanks = new Set<number>();
  for (const [i, { start, end }] of blocks.entries()) {
    if (greetings.size + thanks.size >= MOST) break;
    const block = plain.text.slice(start, end);
    if (i === 0) greetings.add(start);
    for (const { index } of block.matchAll(SALUTATION)) greetings.add(start + index);
    for (const { 0: thanked, index } of block.matchAll(THANKED)) thanks.add(start + index + thanked.length);
  }
  const people = [
    ...[...greetings].slice(0, MOST).flatMap((place) => greetingAt(plain.text, place)?.greeted ?? []),
    ...[...thanks].slice(0, MOST).flatMap((place) => peopleAt(plain.text, place).greeted.slice(0, 1)),
  ];
  return people.map((person) => ({ ...person, start: plain.startOf(person.start), end: plain.endOf(person.end - 1) }));
});

/** The words of a program's own names, so that "Dear Lakeshore" speaks to nobody else. */
function namesProgram(greeted: readonly string[], draft: DraftMessage, { program }: Context): boolean {
  const own = program(draft.programId);
  const names = own ? [own.name, own.institution, ...own.aliases] : [];
  const words = new Set(names.flatMap((name) => nameWords(name)));
  return greeted.every((word) => words.has(word));
}

/** A coordinator passes on what comes to the program, whoever it is for. */
const isCoordinatorByFirstName = ({ name, titled }: Greeted, { role, name: own }: Contact) =>
  role === "coordinator" && !titled && name.length === 1 && nameWords(own)[0] === name[0];

/** Whom a draft speaks to: somebody it may; somebody it goes to, but for a slip in the name; or somebody else. */
export type SpokenTo = { is: "right" } | { is: "near"; meant: Contact } | { is: "wrong" };

/** A draft may speak to its recipients, or, where none is recorded, to anyone but another program's contact. */
export function spokenToBy(person: Greeted, draft: DraftMessage, context: Context): SpokenTo {
  const { contacts } = context.season;
  const own = contacts.filter(({ programId }) => programId === draft.programId);
  const recipients = draft.recipients.flatMap((id) => context.contact(id) ?? []);
  const among = recipients.length > 0 ? recipients : own;
  if (among.some(({ name }) => isSamePerson(person.name, name))) return { is: "right" };
  if (namesProgram(person.name, draft, context)) return { is: "right" };
  if (recipients.length > 0 && own.some((contact) => isCoordinatorByFirstName(person, contact))) return { is: "right" };
  const another = contacts.some(
    (contact) => contact.programId !== draft.programId && bearsSurname(person.name, contact.name),
  );
  const meant = another ? undefined : among.find(({ name }) => isNearMiss(person.name, name));
  if (meant) return { is: "near", meant };
  if (recipients.length > 0) return { is: "wrong" };
  return { is: another && (person.titled || person.name.length > 1) ? "wrong" : "right" };
}
