import type { Message, Program } from "@/lib/season/schema";
import { instantMs } from "@/lib/season/time";
import type { MailMessage } from "../mail/message";
import type { MailContext } from "./mail-program";

/** A thread among Message-IDs, which have no spaces. */
export const threadKey = (thread: string): string => `thread ${thread}`;

/** The message that a mail answers: by its Message-IDs, else the last of its thread, else by subject and people within thirty days. */
export function answeredBy(
  { ids, people, subjects }: MailContext,
  mail: MailMessage,
  program: Program,
): Message | null {
  for (const id of mail.answers) {
    const known = ids.get(id.slice(0, 500));
    if (known && known.programId === program.id) return known;
  }
  const before = mail.thread ? ids.get(threadKey(mail.thread)) : undefined;
  if (before && before.programId === program.id) return before;
  if (!saysReply(mail) || mail.date === null) return null;
  const there = new Set(
    [mail.from, ...mail.to]
      .flatMap(({ address }) => people.at(address))
      .filter(({ programId }) => programId === program.id)
      .map(({ id }) => id),
  );
  return subjects.before(
    program.id,
    mail.subject,
    instantMs(mail.date),
    ({ recipients }) => recipients.length === 0 || there.size === 0 || recipients.some((id) => there.has(id)),
  );
}

/** Whether a mail’s subject says that it answers. */
export const saysReply = ({ subject }: Pick<MailMessage, "subject">): boolean => /^\s*(?:re|aw|sv)\s*:/i.test(subject);
