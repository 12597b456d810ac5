import { ownText, ownTextSigned } from "@/lib/rules/text/own-text";
import type { Message, Program } from "@/lib/season/schema";
import type { MailMessage } from "../mail/message";
import type { Place } from "../report";
import type { Guesser } from "./guess";
import { LEAVE } from "./item";
import type { Lot } from "./lot";
import type { PeopleIndex } from "./people";

/** What mail is brought into, by what its programs and people are told, and the messages by their Message-IDs and threads. */
export type MailContext = { lot: Lot; people: PeopleIndex; guesser: Guesser; ids: Map<string, Message> };

/** What a mail's words after its text say of who wrote it. */
export function signatureOf(text: string): string {
  const { plain, blocks } = ownTextSigned(text);
  const own = ownText(text).blocks;
  const signed = blocks.filter(({ start }) => !own.some((block) => block.start <= start && start < block.end));
  return signed
    .map(({ start, end }) => plain.text.slice(start, end))
    .join("\n")
    .slice(-1_500);
}

/** The words of a mail that its writer wrote. */
export function ownWordsOf(text: string): string {
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
