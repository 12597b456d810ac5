import type { LogStart } from "@/components/log/log-start";
import { SENT_KINDS } from "@/lib/season/message-kinds";
import type { SentKind } from "@/lib/season/schema";

/** What is known of a message before it is written. */
export type WriteStart = {
  program?: string;
  kind?: SentKind;
  /** Ids of the people it goes to. */
  to?: string[];
  interview?: string | null;
  rotation?: string | null;
  /** The id of the message it answers. */
  reply?: string | null;
  template?: string;
  task?: string;
};

/** The address of the writing screen with everything known filled in. */
export function writeHref({ to, ...known }: WriteStart): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(known)) if (value) query.set(name, value);
  if (to && to.length > 0) query.set("to", to.join(","));
  return query.size > 0 ? `/write?${query}` : "/write";
}

/** The address at which the message that would be logged is written first; null where nobody knows of which kind it is. */
export function writeInstead({
  programId,
  kind,
  recipients,
  interviewId,
  rotationId,
  inReplyTo,
}: LogStart): string | null {
  const sent = SENT_KINDS.find((known) => known === kind);
  if (!sent || !programId) return null;
  return writeHref({
    program: programId,
    kind: sent,
    to: recipients,
    interview: interviewId,
    rotation: rotationId,
    reply: inReplyTo,
  });
}
