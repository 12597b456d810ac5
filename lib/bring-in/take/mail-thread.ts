import { DAY } from "@/lib/season/durations";
import type { Message, Program } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";
import { instantMs } from "@/lib/season/time";
import type { MailMessage } from "../mail/message";
import type { MailContext } from "./mail-program";

/** A thread among Message-IDs, which have no spaces. */
export const threadKey = (thread: string): string => `thread ${thread}`;

/** The message that a mail answers: by its Message-IDs, else the last of its thread, else by subject and people within thirty days. */
export function answeredBy({ lot, ids }: MailContext, mail: MailMessage, program: Program): Message | null {
  for (const id of mail.answers) {
    const known = ids.get(id.slice(0, 500));
    if (known && known.programId === program.id) return known;
  }
  const before = mail.thread ? ids.get(threadKey(mail.thread)) : undefined;
  if (before && before.programId === program.id) return before;
  if (!saysReply(mail) || mail.date === null) return null;
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

/** Whether a mail’s subject says that it answers. */
export const saysReply = ({ subject }: Pick<MailMessage, "subject">): boolean => /^\s*(?:re|aw|sv)\s*:/i.test(subject);

const bareSubject = (subject: string) => plainWords(subject.replace(/^(?:\s*(?:re|aw|sv|fwd?|wg)\s*:)+/i, ""));
