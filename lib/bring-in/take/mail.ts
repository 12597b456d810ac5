import { classify } from "@/lib/classify/classify";
import { ownText, ownTextSigned } from "@/lib/rules/text/own-text";
import { DAY } from "@/lib/season/durations";
import { usualOf } from "@/lib/season/fields/field";
import { MESSAGE } from "@/lib/season/fields/message";
import type { Contact, Message, Program } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";
import { dayOf, instantMs, instantOfWallTime } from "@/lib/season/time";
import { RECEIVED_KINDS, SENT_KINDS } from "@/lib/season/values";
import { KIND_WORDS } from "@/lib/season/words";
import { isFreeMail } from "../mail/free-mail";
import type { MailMessage } from "../mail/message";
import type { Place } from "../report";
import { roleOfWords } from "../table/words";
import { cleanText } from "../text";
import { Guesser } from "./guess";
import { interviewsOf } from "./interviews";
import type { Lot } from "./lot";
import { personIn } from "./named-people";
import { type PeopleIndex, personFor } from "./people";

/** How sure of a mail's kind it has to be; below this a person is asked. */
const SURE = 0.6;

const LEAVE = { id: "leave", label: "Leave it out" };

export type BroughtMail = { message: MailMessage; file: string };

/** What a mail's words after its text say of who wrote it. */
function signatureOf(text: string): string {
  const { plain, blocks } = ownTextSigned(text);
  const own = ownText(text).blocks;
  const signed = blocks.filter(({ start }) => !own.some((block) => block.start <= start && start < block.end));
  return signed
    .map(({ start, end }) => plain.text.slice(start, end))
    .join("\n")
    .slice(-1_500);
}

/** The words of a mail that its writer wrote. */
function ownWordsOf(text: string): string {
  const { plain, blocks } = ownText(text);
  return blocks.map(({ start, end }) => plain.text.slice(start, end)).join("\n");
}

/** The programs that a mail's subject or signature names. */
export function namedIn(guesser: Guesser, { subject, text }: Pick<MailMessage, "subject" | "text">): Program[] {
  const bySubject = guesser.byName(subject);
  return bySubject.length > 0 ? bySubject : guesser.byName(signatureOf(text));
}

/** Everybody at the other end of a mail. */
export const othersIn = (
  { from, to, cc, failed }: Pick<MailMessage, "from" | "to" | "cc" | "failed">,
  me: ReadonlySet<string>,
): string[] =>
  [from.address, ...to.map(({ address }) => address), ...cc.map(({ address }) => address), ...failed].filter(
    (address) => address !== "" && !me.has(address),
  );

/** The programs that a mail may belong to: by a person's address, else a domain, else a name. Empty: it is nobody's that is tracked. */
export function belongsTo(guesser: Guesser, addresses: string[], named: Program[]): Program[] {
  const byAddress = guesser.byAddress(addresses);
  const narrowed = (programs: Program[]) => {
    const both = programs.filter((program) => named.includes(program));
    return programs.length > 1 && both.length > 0 ? both : programs;
  };
  if (byAddress.length > 0) return narrowed(byAddress);
  const byDomain = guesser.byDomain(addresses);
  return byDomain.length > 0 ? narrowed(byDomain) : named;
}

/** Brings the mail of all files into the season, the earliest first. */
export function takeMail(lot: Lot, people: PeopleIndex, brought: BroughtMail[]): void {
  const sorted = brought
    .map((one) => ({ ...one, message: dated(lot, one.message) }))
    .sort(
      (one, other) =>
        compare(one.message.date ?? "", other.message.date ?? "") ||
        compare(one.message.mailId, other.message.mailId) ||
        compare(one.file, other.file),
    );
  const ids = new Map(
    lot.season.messages.flatMap((message) => (message.mailId ? [[message.mailId, message] as const] : [])),
  );
  const context = { lot, people, guesser: new Guesser(lot, people), ids };
  const seen = new Set<string>();
  let open = sorted.filter(({ message: { mailId } }) => !seen.has(mailId) && seen.add(mailId));
  // A later mail may make known whose an earlier one is: what is nobody's is looked at again, so that a second time finds nothing new.
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const rest = open.filter((one) => !takeOne(context, one));
    if (rest.length === 0 || rest.length === open.length) break;
    open = rest;
  }
}

/** People make people known; longer chains no mailbox has. */
const MOST_ROUNDS = 20;

/** Whether a mail is of a program, and so was brought in, asked about, or told. */
function takeOne(context: Context, { message, file }: BroughtMail): boolean {
  const { lot, guesser, ids } = context;
  if (ids.has(message.mailId.slice(0, 500))) {
    lot.same += 1;
    return true;
  }
  const programs = belongsTo(guesser, othersIn(message, lot.me), namedIn(guesser, message));
  if (programs.length === 0) return false;
  const made = takeMessage(context, message, programs, { file, at: message.at });
  if (made?.mailId) ids.set(made.mailId, made);
  if (made && message.thread) ids.set(threadKey(message.thread), made);
  return true;
}

/** A mail whose date names no zone is of the season's. */
function dated(lot: Lot, message: MailMessage): MailMessage {
  if (message.date === null || message.date.endsWith("Z")) return message;
  const at = instantOfWallTime(message.date.slice(0, 19), lot.season.season.timeZone);
  return { ...message, date: at === null ? null : new Date(at).toISOString().replace(".000Z", "Z") };
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

type Context = { lot: Lot; people: PeopleIndex; guesser: Guesser; ids: Map<string, Message> };

function takeMessage(context: Context, mail: MailMessage, programs: Program[], place: Place): Message | null {
  const { lot } = context;
  const shown = mail.subject || "a message without a subject";
  if (mail.automatic !== null) {
    lot.leaves(place, mail.automatic, shown);
    return null;
  }
  if (mail.date === null) {
    lot.leaves(place, "It has no date.", shown);
    return null;
  }
  const program = oneOf(lot, programs, place, `Which program is “${shown}” with?`);
  if (!program) return null;
  const direction = directionOf(context, mail, program, place);
  if (!direction) return null;
  const body = bodyOf(mail);
  const answered = answeredBy(context, mail, program);
  const reply = mail.answers.length > 0 || /^\s*(?:re|aw|sv)\s*:/i.test(mail.subject);
  const reading = classify({ direction, subject: mail.subject, body: ownWordsOf(mail.text) || mail.text, reply });
  let { kind } = reading;
  const kinds: readonly Message["kind"][] = direction === "sent" ? SENT_KINDS : RECEIVED_KINDS;
  // What a program wrote and no word tells the kind of is "other": that says nothing that was not said.
  if (reading.sure < SURE && reading.kind !== "other") {
    const answer = lot.asks(
      place,
      "kind",
      `What is “${shown}” ${direction === "sent" ? "to" : "from"} ${program.name}?`,
      [
        ...[kind, ...kinds.filter((other) => other !== kind)].map((one) => ({ id: one, label: KIND_WORDS[one] })),
        LEAVE,
      ],
    );
    const chosen = kinds.find((one) => one === answer);
    if (!chosen) return null;
    kind = chosen;
  }
  const zone = lot.season.season.timeZone;
  const day = dayOf(instantMs(mail.date), zone);
  const byHand = lot
    .messagesOf(program.id)
    .find(
      (known) =>
        known.mailId === null &&
        known.direction === direction &&
        known.kind === kind &&
        dayOf(instantMs(known.at), zone) === day,
    );
  if (byHand) {
    const answer = lot.asks(
      place,
      "same",
      `Is “${shown}” the ${KIND_WORDS[kind].toLowerCase()} that you logged for ${program.name} on that day?`,
      [
        { id: "same", label: "The same" },
        { id: "another", label: "Another one" },
      ],
    );
    if (answer === "same") {
      byHand.mailId = mail.mailId.slice(0, 500);
      byHand.body ||= body;
      byHand.subject ||= mail.subject;
      lot.changes("messages", byHand);
      return byHand;
    }
    if (answer !== "another") return null;
  }
  if (
    !lot.takes(
      "messages",
      place,
      `${KIND_WORDS[kind]}: ${shown}`,
      program.name,
      mail.attachments.length > 0 ? [{ kind: "so", words: `Not kept: ${mail.attachments.join(", ")}.` }] : [],
    )
  )
    return null;
  const recipients = peopleOf(context, mail, program, direction, place);
  const message: Message = {
    ...usualOf(MESSAGE),
    id: lot.idFor("message", program.id.replace(/^program-/, ""), kind, mail.date, mail.mailId.slice(0, 24)),
    programId: program.id,
    direction,
    kind,
    at: mail.date,
    subject: mail.subject,
    body,
    recipients: recipients.map(({ id }) => id),
    interviewId: kind === "thank-you" ? interviewBefore(lot, program, mail.date, recipients) : null,
    inReplyTo: answered?.id ?? null,
    mailId: mail.mailId.slice(0, 500),
  };
  lot.addMessage(message);
  return message;
}

function oneOf(lot: Lot, programs: Program[], place: Place, what: string): Program | null {
  const [only] = programs;
  if (programs.length === 1 && only) return only;
  const answer = lot.asks(place, "program", what, [
    ...programs.slice(0, 60).map(({ id, name }) => ({ id, label: name })),
    LEAVE,
  ]);
  return programs.find(({ id }) => id === answer) ?? null;
}

/** Whether a mail is one's own: by one's addresses, else by who of the program wrote or got it; else it is asked. */
function directionOf(
  { lot, guesser, people }: Context,
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

/** The whole text, with the names of what isn't kept. */
function bodyOf({ text, attachments }: MailMessage): string {
  const tnef = attachments.some((name) => /winmail\.dat|ms-tnef/i.test(name));
  const named = attachments.length > 0 ? `[Attached, not kept: ${attachments.join(", ")}]` : "";
  const outlook = tnef ? "[winmail.dat is Outlook’s own form of a message, which can’t be read here.]" : "";
  return cleanText([text, named, outlook].filter(Boolean).join("\n\n"), 600_000);
}

/** A thread among Message-IDs, which have no spaces. */
const threadKey = (thread: string) => `thread ${thread}`;

/** The message that a mail answers: by its Message-IDs, else the last of its thread, else by subject and people within thirty days. */
function answeredBy({ lot, ids }: Context, mail: MailMessage, program: Program): Message | null {
  for (const id of mail.answers) {
    const known = ids.get(id.slice(0, 500));
    if (known && known.programId === program.id) return known;
  }
  const before = mail.thread ? ids.get(threadKey(mail.thread)) : undefined;
  if (before && before.programId === program.id) return before;
  if (!/^\s*(?:re|aw|sv)\s*:/i.test(mail.subject) || mail.date === null) return null;
  const subject = bareSubject(mail.subject);
  const at = instantMs(mail.date);
  const addresses = new Set([mail.from.address, ...mail.to.map(({ address }) => address)]);
  const people = new Set(
    lot.season.contacts
      .filter(
        ({ email, programId }) => programId === program.id && email !== null && addresses.has(email.toLowerCase()),
      )
      .map(({ id }) => id),
  );
  const earlier = lot
    .messagesOf(program.id)
    .filter(
      (message) =>
        bareSubject(message.subject) === subject &&
        subject !== "" &&
        instantMs(message.at) < at &&
        at - instantMs(message.at) <= 30 * DAY,
    )
    .filter(
      ({ recipients }) => recipients.length === 0 || people.size === 0 || recipients.some((id) => people.has(id)),
    );
  return earlier.sort((a, b) => instantMs(b.at) - instantMs(a.at))[0] ?? null;
}

const bareSubject = (subject: string) => plainWords(subject.replace(/^(?:\s*(?:re|aw|sv|fwd?|wg)\s*:)+/i, ""));

const NOBODY =
  /^(?:no-?reply|do-?not-?reply|donotreply|notifications?|mailer|bounce|automated|system|alerts?|support|info-noreply)\b/i;

/** Those of the program at the other end: who wrote, or to whom it went; new ones are made. */
function peopleOf(
  { lot, people, guesser }: Context,
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
    const signature = wrote ? signatureOf(mail.text) : "";
    const role = roleIn(signature);
    // Of a mail that only its subject ties to the program, the first at the other end is of the program, unless anybody may have the address.
    const other = others.length === 1 || at === 0;
    if (!isTheirs && (!other || (isFreeMail(host) && role === null) || people.at(address).length > 0)) continue;
    if (known === undefined && NOBODY.test(address)) continue;
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
function interviewBefore(lot: Lot, program: Program, at: string, recipients: Contact[]): string | null {
  const ids = new Set(recipients.map(({ id }) => id));
  const begun = interviewsOf(lot, program)
    .filter(({ startsAt }) => instantMs(startsAt) <= instantMs(at) && instantMs(at) - instantMs(startsAt) <= 30 * DAY)
    .sort((a, b) => instantMs(b.startsAt) - instantMs(a.startsAt));
  return (
    (begun.find(({ participants }) => participants.some(({ contactId }) => ids.has(contactId))) ?? begun[0])?.id ?? null
  );
}
