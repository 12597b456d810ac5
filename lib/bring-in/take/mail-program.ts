import { ownText, ownTextSigned } from "@/lib/rules/text/own-text";
import type { Contact, Message, Program } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";
import type { MailMessage } from "../mail/message";
import type { Place } from "../report";
import type { Guesser } from "./guess";
import { LEAVE } from "./item";
import type { Lot } from "./lot";
import type { PeopleIndex } from "./people";
import type { Subjects } from "./subjects";

/** What mail is brought into, by what its programs and people are told, and the messages by their Message-IDs and threads. */
export type MailContext = {
  lot: Lot;
  people: PeopleIndex;
  guesser: Guesser;
  ids: Map<string, Message>;
  subjects: Subjects;
  /** The messages that were there before and came from no mail, by their program. */
  byHand: ReadonlyMap<string, readonly Message[]>;
};

/** What a mail's words after its text say of who wrote it; `name` is how they call themselves. */
export function signatureOf(text: string, name: string): string {
  const { plain, blocks } = ownTextSigned(text);
  const own = ownText(text).blocks;
  const words = ({ start, end }: { start: number; end: number }) => plain.text.slice(start, end);
  const signed = blocks.filter(({ start }) => !own.some((block) => block.start <= start && start < block.end));
  const told = signed.map(words).join("\n").slice(-1_500);
  return told.trim() === "" ? unclosedSignature(own.map(words).join("\n").slice(-1_500), name) : told;
}

/** A signature has so many lines at most, and none longer than this. */
const MOST_SIGNED = 8;
const LONGEST_SIGNED = 90;

/** The lines from the writer's own name on, where a mail ends without a closing. */
function unclosedSignature(text: string, name: string): string {
  const called = plainWords(name);
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (!called.includes(" ")) return "";
  const at = lines.findLastIndex((line) => {
    const words = plainWords(line);
    return line.length <= LONGEST_SIGNED && (words === called || words.startsWith(`${called} `));
  });
  const after = at <= 0 ? [] : lines.slice(at);
  return after.length <= MOST_SIGNED && after.every((line) => line.length <= LONGEST_SIGNED) ? after.join("\n") : "";
}

/** The words of a mail that its writer wrote. */
export function ownWordsOf(text: string): string {
  const { plain, blocks } = ownText(text);
  return blocks.map(({ start, end }) => plain.text.slice(start, end)).join("\n");
}

/** The programs that a mail's subject or signature names. */
export function namedIn(
  guesser: Guesser,
  { subject, text, from }: Pick<MailMessage, "subject" | "text" | "from">,
): Program[] {
  const bySubject = guesser.byName(subject);
  return bySubject.length > 0 ? bySubject : guesser.byName(signatureOf(text, from.name));
}

/** Everybody at the other end of a mail. */
export const othersIn = (
  { from, to, cc, failed }: Pick<MailMessage, "from" | "to" | "cc" | "failed">,
  me: ReadonlySet<string>,
): string[] =>
  [from.address, ...to.map(({ address }) => address), ...cc.map(({ address }) => address), ...failed].filter(
    (address) => address !== "" && !me.has(address),
  );

/** Who at the other end of a mail that is nobody's by an address or a name of a program is called like somebody of the season. */
export function calledLike(
  guesser: Guesser,
  { from, to, cc, automatic }: Pick<MailMessage, "from" | "to" | "cc" | "automatic">,
  me: ReadonlySet<string>,
): { address: string; people: readonly Contact[] } | null {
  if (automatic !== null) return null;
  for (const { name, address } of [from, ...to, ...cc]) {
    if (address === "" || me.has(address)) continue;
    const people = guesser.byPersonName(name);
    if (people.length > 0) return { address, people };
  }
  return null;
}

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

/** The one program of several that a mail is of; null while that is asked. */
export function oneOf(lot: Lot, programs: Program[], place: Place, what: string): Program | null {
  const [only] = programs;
  if (programs.length === 1 && only) return only;
  const answer = lot.asks(place, "program", what, [
    ...programs.slice(0, 60).map(({ id, name }) => ({ id, label: name })),
    LEAVE,
  ]);
  return programs.find(({ id }) => id === answer) ?? null;
}
