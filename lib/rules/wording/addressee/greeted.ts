import type { Context } from "@/lib/rules/context";
import type { DraftMessage } from "@/lib/rules/rule";
import { type Greeted, greetingAt, peopleAt } from "@/lib/rules/text/greeting";
import { ownText } from "@/lib/rules/text/own-text";
import { recently } from "@/lib/rules/text/remember";
import { bearsSurname, isSamePerson } from "@/lib/rules/wording/addressee/same-person";
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

/** Whether a draft may speak to somebody: a recipient, or, where none is recorded, anyone but another program's contact. */
export function mayBeSpokenTo(person: Greeted, draft: DraftMessage, context: Context): boolean {
  const recipients = draft.recipients.flatMap((id) => context.contact(id) ?? []);
  if (recipients.length > 0) return recipients.some(({ name }) => isSamePerson(person.name, name));
  if (!person.titled && person.name.length < 2) return true;
  const { contacts } = context.season;
  const isOwn = ({ programId }: Contact) => programId === draft.programId;
  return (
    !contacts.some((contact) => !isOwn(contact) && bearsSurname(person.name, contact.name)) ||
    contacts.some((contact) => isOwn(contact) && isSamePerson(person.name, contact.name))
  );
}
