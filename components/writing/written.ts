import type { Draft } from "@/lib/season/schema";

/** What one writes and chooses for a draft: everything but where it goes. */
export type Written = Omit<Draft, "id" | "programId">;

/** The part of a draft that is written. */
export function writtenOf({ id: _, programId: __, ...written }: Draft): Written {
  return written;
}

/** Whether two say the same, field by field. */
export function sameWritten(one: Written, other: Written): boolean {
  return (
    one.kind === other.kind &&
    one.channel === other.channel &&
    one.subject === other.subject &&
    one.body === other.body &&
    one.recipients.join(" ") === other.recipients.join(" ") &&
    one.interviewId === other.interviewId &&
    one.rotationId === other.rotationId &&
    one.inReplyTo === other.inReplyTo &&
    one.news === other.news
  );
}
