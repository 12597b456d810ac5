import { classify } from "@/lib/classify/classify";
import { HOUR } from "@/lib/season/durations";
import { rowOf } from "@/lib/season/fields/field";
import { MESSAGE } from "@/lib/season/fields/message";
import { groupedBy } from "@/lib/season/grouped";
import { longDay } from "@/lib/season/months";
import type { Contact, Message, Program } from "@/lib/season/schema";
import { dayOf, instantMs, instantOfWallTime } from "@/lib/season/time";
import { RECEIVED_KINDS, SENT_KINDS } from "@/lib/season/values";
import { KIND_WORDS } from "@/lib/season/words";
import type { MailMessage } from "../mail/message";
import type { Place } from "../report";
import { cleanText } from "../text";
import { Guesser } from "./guess";
import { LEAVE } from "./item";
import type { Lot } from "./lot";
import { directionOf, interviewBefore, peopleOf } from "./mail-people";
import { belongsTo, calledLike, type MailContext, namedIn, oneOf, othersIn, ownWordsOf } from "./mail-program";
import { answeredBy, saysReply, threadKey } from "./mail-thread";
import type { PeopleIndex } from "./people";
import { Subjects } from "./subjects";

/** How sure of a mail's kind it has to be; below this a person is asked. */
const SURE = 0.6;

export type BroughtMail = { message: MailMessage; file: string };

/** Brings the mail of all files into the season, the earliest first. */
export function* takeMail(lot: Lot, people: PeopleIndex, brought: BroughtMail[]): Generator<undefined, void> {
  if (brought.length === 0) return;
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
  const subjects = new Subjects();
  for (const message of lot.season.messages) subjects.put(message);
  const byHand = groupedBy(
    lot.season.messages.filter(({ mailId }) => mailId === null),
    ({ programId }) => programId,
  );
  const context = { lot, people, guesser: new Guesser(lot, people), ids, subjects, byHand };
  const seen = new Set<string>();
  let open = sorted.filter(({ message: { mailId } }) => !seen.has(mailId) && seen.add(mailId));
  // A later mail may make known whose an earlier one is: what is nobody's is looked at again, so that a second time finds nothing new.
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const rest: BroughtMail[] = [];
    for (const one of open) {
      if (!takeOne(context, one)) rest.push(one);
      yield;
    }
    if (rest.length === 0 || rest.length === open.length) break;
    open = rest;
  }
}

/** People make people known; longer chains no mailbox has. */
const MOST_ROUNDS = 20;

/** Whether a mail is of a program, and so was brought in, asked about, or told. */
function takeOne(context: MailContext, { message, file }: BroughtMail): boolean {
  const { lot, guesser, ids } = context;
  if (ids.has(message.mailId.slice(0, 500))) {
    lot.same += 1;
    return true;
  }
  let programs = belongsTo(guesser, othersIn(message, lot.me), namedIn(guesser, message));
  if (programs.length === 0) {
    const asked = whoseAddress(context, message, file);
    if (asked === null) return false;
    if (asked === "asked") return true;
    programs = [asked];
  }
  const made = takeMessage(context, message, programs, { file, at: message.at });
  if (made?.mailId) ids.set(made.mailId, made);
  if (made && message.thread) ids.set(threadKey(message.thread), made);
  return true;
}

/**
 * The program of a mail that only the name of somebody at its other end ties to one; a person says whether it's they, once for an address,
 * which is theirs from then on. Null: it has no such name.
 */
function whoseAddress({ lot, people, guesser }: MailContext, mail: MailMessage, file: string) {
  const like = calledLike(guesser, mail, lot.me);
  if (!like) return null;
  const topic = `whose ${like.address}`;
  const programs = new Map(lot.season.programs.map((program) => [program.id, program]));
  const called = ({ name, programId }: Pick<Contact, "name" | "programId">) =>
    `${name} at ${programs.get(programId)?.name ?? "another program"}`;
  const answer = lot.asks(
    lot.firstAsked(topic, { file, at: mail.at }),
    topic,
    `Is ${like.address} the address of ${like.people.map(called).join(" or ")}?`,
    [
      ...like.people.slice(0, 8).map((one) => ({ id: one.id, label: `Yes, of ${called(one)}` })),
      { id: LEAVE.id, label: "No, leave out its messages" },
    ],
    `Only the name says so, on “${shownAs(mail)}”.`,
  );
  const theirs = like.people.find(({ id }) => id === answer);
  const program = theirs && programs.get(theirs.programId);
  if (!program) return "asked";
  if (theirs.email === null) {
    theirs.email = like.address;
    lot.changes("contacts", theirs);
  }
  people.putAddress(theirs, like.address);
  return program;
}

/** A mail whose date names no zone is of the season's. */
function dated(lot: Lot, message: MailMessage): MailMessage {
  if (message.date === null || message.date.endsWith("Z")) return message;
  const at = instantOfWallTime(message.date.slice(0, 19), lot.season.season.timeZone);
  return { ...message, date: at === null ? null : new Date(at).toISOString().replace(".000Z", "Z") };
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** A mail that is read: of one program, by its date, with its direction. */
type ReadMail = {
  mail: MailMessage & { date: string };
  program: Program;
  direction: Message["direction"];
  place: Place;
};

const shownAs = ({ subject }: MailMessage) => subject || "a message without a subject";

function takeMessage(context: MailContext, mail: MailMessage, programs: Program[], place: Place): Message | null {
  const { lot } = context;
  const { date } = mail;
  const why = mail.automatic ?? (date === null ? "It has no date." : null);
  if (why !== null || date === null) {
    lot.leaves(place, why ?? "", shownAs(mail));
    return null;
  }
  const program = oneOf(lot, programs, place, `Which program is “${shownAs(mail)}” with?`);
  const direction = program && directionOf(context, mail, program, place);
  if (!program || !direction) return null;
  if (stillToCome(lot, date, place, shownAs(mail))) return null;
  const read = { mail: { ...mail, date }, program, direction, place };
  const answered = answeredBy(context, mail, program);
  const kind = kindOf(lot, read);
  if (!kind) return null;
  const logged = loggedByHand(context, read, kind);
  if (logged === "asked") return null;
  return logged ?? addMail(context, read, kind, answered);
}

/** Clocks differ, and so do zones: a mail of an hour ahead is one of now. */
const CLOCKS_DIFFER = 12 * HOUR;

/** Whether a mail has a date that no mail can have yet; a person says whether it comes in all the same. */
function stillToCome(lot: Lot, date: string, place: Place, shown: string): boolean {
  if (instantMs(date) <= lot.now + CLOCKS_DIFFER) return false;
  const day = longDay(dayOf(instantMs(date), lot.season.season.timeZone));
  const what = `“${shown}” is dated ${day}, which is still to come. Is that its date?`;
  return lot.asks(place, "to come", what, [{ id: "keep", label: "Keep that date" }, LEAVE]) !== "keep";
}

/** What kind of message a mail is; null while a person is asked. */
function kindOf(lot: Lot, { mail, program, direction, place }: ReadMail): Message["kind"] | null {
  const reply = mail.answers.length > 0 || saysReply(mail);
  const { kind, sure } = classify({
    direction,
    subject: mail.subject,
    body: ownWordsOf(mail.text) || mail.text,
    reply,
  });
  // What a program wrote and no word tells the kind of is "other": that says nothing that was not said.
  if (sure >= SURE || kind === "other") return kind;
  const kinds: readonly Message["kind"][] = direction === "sent" ? SENT_KINDS : RECEIVED_KINDS;
  const answer = lot.asks(
    place,
    "kind",
    `What is “${shownAs(mail)}” ${direction === "sent" ? "to" : "from"} ${program.name}?`,
    [...[kind, ...kinds.filter((other) => other !== kind)].map((one) => ({ id: one, label: KIND_WORDS[one] })), LEAVE],
  );
  return kinds.find((one) => one === answer) ?? null;
}

/** The message of that program, kind, and day that was logged by hand, where a person says that it is the same; "asked" while they haven't said. */
function loggedByHand(
  { lot, byHand: logged }: MailContext,
  { mail, program, direction, place }: ReadMail,
  kind: Message["kind"],
): Message | "asked" | null {
  const zone = lot.season.season.timeZone;
  const day = dayOf(instantMs(mail.date), zone);
  const byHand = (logged.get(program.id) ?? []).find(
    (known) =>
      known.mailId === null &&
      known.direction === direction &&
      known.kind === kind &&
      dayOf(instantMs(known.at), zone) === day,
  );
  if (!byHand) return null;
  const answer = lot.asks(
    place,
    "same",
    `Is “${shownAs(mail)}” the ${KIND_WORDS[kind].toLowerCase()} that you logged for ${program.name} on that day?`,
    [
      { id: "same", label: "The same" },
      { id: "another", label: "Another one" },
    ],
  );
  if (answer === "another") return null;
  if (answer !== "same") return "asked";
  byHand.mailId = mail.mailId.slice(0, 500);
  byHand.body ||= bodyOf(mail);
  byHand.subject ||= mail.subject;
  lot.changes("messages", byHand);
  return byHand;
}

function addMail(
  context: MailContext,
  { mail, program, direction, place }: ReadMail,
  kind: Message["kind"],
  answered: Message | null,
): Message | null {
  const { lot } = context;
  const notKept = mail.attachments.length > 0 ? `Not kept: ${mail.attachments.join(", ")}.` : "";
  const follows = notKept === "" ? [] : [{ kind: "so" as const, words: notKept }];
  if (!lot.takes("messages", place, `${KIND_WORDS[kind]}: ${shownAs(mail)}`, program.name, follows)) return null;
  const recipients = peopleOf(context, mail, program, direction, place);
  const message: Message = rowOf(MESSAGE, {
    id: lot.idFor("message", program.id.replace(/^program-/, ""), kind, mail.date, mail.mailId.slice(0, 24)),
    programId: program.id,
    direction,
    kind,
    at: mail.date,
    subject: mail.subject,
    body: bodyOf(mail),
    recipients: recipients.map(({ id }) => id),
    interviewId: kind === "thank-you" ? interviewBefore(lot, program, mail.date, recipients) : null,
    inReplyTo: answered?.id ?? null,
    mailId: mail.mailId.slice(0, 500),
  });
  lot.addMessage(message);
  context.subjects.put(message);
  return message;
}

/** The whole text, with the names of what isn't kept. */
function bodyOf({ text, attachments }: MailMessage): string {
  const tnef = attachments.some((name) => /winmail\.dat|ms-tnef/i.test(name));
  const named = attachments.length > 0 ? `[Attached, not kept: ${attachments.join(", ")}]` : "";
  const outlook = tnef ? "[winmail.dat is Outlook’s own form of a message, which can’t be read here.]" : "";
  return cleanText([text, named, outlook].filter(Boolean).join("\n\n"), 600_000);
}
