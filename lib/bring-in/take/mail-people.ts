import { DAY } from "@/lib/season/durations";
import type { Contact, Message, Program } from "@/lib/season/schema";
import { instantMs } from "@/lib/season/time";
import { isFreeMail } from "../mail/free-mail";
import type { MailMessage } from "../mail/message";
import type { Place } from "../report";
import { roleOfWords } from "../table/words";
import { interviewsOf } from "./interviews";
import type { Lot } from "./lot";
import { type MailContext, signatureOf } from "./mail-program";
import { personIn } from "./named-people";
import { personFor } from "./people";

/** Whether a mail is one's own: by one's addresses, else by who of the program wrote or got it; else it is asked. */
export function directionOf(
  { lot, guesser, people }: MailContext,
  { from, to, cc, sentFolder }: MailMessage,
  program: Program,
  place: Place,
): Message["direction"] | null {
  if (lot.me.has(from.address)) return "sent";
  const isTheirs = (address: string) =>
    people.at(address).some(({ programId }) => programId === program.id) ||
    guesser.byDomain([address]).some(({ id }) => id === program.id);
  if (isTheirs(from.address)) return "received";
  if (lot.me.size > 0) return "received";
  if (sentFolder === true) return "sent";
  const theirs = [...to, ...cc].some(({ address }) => isTheirs(address));
  const answer = lot.asks(
    theirs ? lot.firstAsked(`me ${from.address}`, place) : place,
    `me ${from.address}`,
    `Is ${from.address || "the sender without an address"} your own address?`,
    [
      { id: "sent", label: "Mine" },
      { id: "received", label: "Somebody else’s" },
    ],
  );
  return answer === "sent" || answer === "received" ? answer : null;
}

const NOBODY =
  /^(?:no-?reply|do-?not-?reply|donotreply|notifications?|mailer|bounce|automated|system|alerts?|support|info-noreply)\b/i;

/** Those of the program at the other end: who wrote, or to whom it went; new ones are made. */
export function peopleOf(
  { lot, people, guesser }: MailContext,
  mail: MailMessage,
  program: Program,
  direction: Message["direction"],
  place: Place,
): Contact[] {
  const wrote = direction === "received";
  const others = (wrote ? [mail.from] : [...mail.to, ...mail.cc]).filter(
    ({ address }) => address !== "" && !lot.me.has(address),
  );
  const found: Contact[] = [];
  for (const [at, { name, address }] of others.entries()) {
    const [known] = people.at(address).filter(({ programId }) => programId === program.id);
    const isTheirs = known !== undefined || guesser.byDomain([address]).some(({ id }) => id === program.id);
    const host = address.split("@")[1] ?? "";
    const signature = wrote ? signatureOf(mail.text, mail.from.name) : "";
    const role = roleIn(signature);
    // Of a mail that only its subject ties to the program, the first at the other end is of the program, unless anybody may have the address.
    const other = others.length === 1 || at === 0;
    if (!isTheirs && (!other || (isFreeMail(host) && role === null) || people.at(address).length > 0)) continue;
    if (known === undefined && NOBODY.test(address)) continue;
    const [elsewhere] = known === undefined ? people.at(address) : [];
    if (elsewhere) {
      const theirs = lot.season.programs.find(({ id }) => id === elsewhere.programId)?.name ?? "another program";
      const what = `“${mail.subject || "A message"}” also went to ${elsewhere.name} of ${theirs}; it’s kept with ${program.name} alone.`;
      lot.leaves(place, what, mail.subject);
      continue;
    }
    const read = personIn(name) ?? { name: address, title: "", email: null, role: null };
    const person = {
      ...read,
      name: read.name.includes("@") ? address : read.name,
      email: address,
      role: known ? null : role,
    };
    const contact = known ?? personFor(lot, people, program, person, place);
    if (contact && !found.includes(contact) && found.length < 200) found.push(contact);
  }
  return found;
}

/** The role that a signature tells, by its first line that has one. */
function roleIn(signature: string): Contact["role"] | null {
  for (const line of signature.split("\n")) {
    const role =
      line.length <= 120 && /director|coordinator|chief|resident|fellow|professor|faculty|administrator/i.test(line)
        ? roleOfWords(line.replace(/\b(?:md|do)\b/gi, " "))
        : null;
    if (role) return role;
  }
  return null;
}

/** The interview that a thank-you is for: the last at the program that had begun, within thirty days, rather one with its people. */
export function interviewBefore(lot: Lot, program: Program, at: string, recipients: Contact[]): string | null {
  const ids = new Set(recipients.map(({ id }) => id));
  const begun = interviewsOf(lot, program)
    .filter(({ startsAt }) => instantMs(startsAt) <= instantMs(at) && instantMs(at) - instantMs(startsAt) <= 30 * DAY)
    .sort((a, b) => instantMs(b.startsAt) - instantMs(a.startsAt));
  return (
    (begun.find(({ participants }) => participants.some(({ contactId }) => ids.has(contactId))) ?? begun[0])?.id ?? null
  );
}
