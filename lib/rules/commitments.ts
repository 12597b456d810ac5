import type { Context } from "@/lib/rules/context";
import type { Commitment, DraftMessage } from "@/lib/rules/types";
import { commitsNumberOne } from "@/lib/rules/wording/number-one/commits";

/**
 * The first sentence of a message that tells its reader it is ranked first, from the body, else the subject; null when none.
 */
export function committingSentence(message: Pick<DraftMessage, "subject" | "body">): Commitment["sentence"] {
  for (const field of ["body", "subject"] as const) {
    const span = commitsNumberOne(message[field])[0];
    if (span) return { ...span, field };
  }
  return null;
}

/**
 * Every commitment by `now`, in the order they were sent, each with the moment it was released: the first release to the same
 * program strictly later (rules.md, Commitment). A release is never itself a commitment, whatever it quotes.
 */
export function findCommitments(context: Context): Commitment[] {
  const commitments: Commitment[] = [];
  for (const { message, at } of context.sent()) {
    if (message.kind === "intent-release") continue;
    const sentence = committingSentence(message);
    if (message.kind !== "intent" && sentence === null) continue;
    const release = context
      .sentTo(message.programId)
      .find((later) => later.message.kind === "intent-release" && later.at > at);
    commitments.push({ message, at, releasedAt: release?.at ?? null, sentence });
  }
  return commitments;
}
