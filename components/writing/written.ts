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
    one.news === other.news &&
    JSON.stringify(one.readings) === JSON.stringify(other.readings)
  );
}

/** Kinds that are sent because there is something new. */
const WITH_NEWS: readonly string[] = ["update", "interest"];

/** Whether a kind of message may carry news. */
export const hasNews = (kind: Written["kind"]): boolean => WITH_NEWS.includes(kind);

/** A letter changed to another kind; its news stays only with kinds that may carry some. */
export const ofKind = (written: Written, kind: Written["kind"]): Written => ({
  ...written,
  kind,
  news: hasNews(kind) ? written.news : null,
});
