import type { Commitment, Context } from "@/lib/rules/context";
import { type Dated, datedOf } from "@/lib/rules/dated";
import type { DraftMessage } from "@/lib/rules/rule";
import { commitsNumberOne } from "@/lib/rules/wording/number-one/number-one";
import type { Message, Season } from "@/lib/season/schema";

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

type Telling = { dated: Dated; sentence: Commitment["sentence"] };

/** A message with what makes it a commitment, as long as nothing releases it; null where it is none (docs/rules.md, Commitment). */
function telling(dated: Dated): Telling | null {
  const { message } = dated;
  if (message.direction !== "sent" || message.kind === "intent-release") return null;
  const sentence = committingSentence(message);
  return message.kind === "intent" || sentence !== null ? { dated, sentence } : null;
}

/** What is known of messages and of a season's list of them: most are the same after a write, all are with every key that is pressed. */
const tellingOf = new WeakMap<Message, Telling["sentence"] | "no">();
const tellingsOf = new WeakMap<Season["messages"], readonly Telling[]>();

function tellingIn(messages: Season["messages"]): readonly Telling[] {
  const known = tellingsOf.get(messages);
  if (known) return known;
  const found = datedOf(messages).flatMap((dated): Telling[] => {
    let sentence = tellingOf.get(dated.message);
    if (sentence === undefined) {
      const told = telling(dated);
      sentence = told ? told.sentence : "no";
      tellingOf.set(dated.message, sentence);
    }
    return sentence === "no" ? [] : [{ dated, sentence }];
  });
  tellingsOf.set(messages, found);
  return found;
}

/**
 * Every commitment by `now`, in the order they were sent, each with the moment it was released: the first release to the same
 * program strictly later (docs/rules.md, Commitment). A release is never itself a commitment, whatever it quotes.
 */
export function findCommitments(context: Context): Commitment[] {
  const { season, now, sending } = context;
  const told = tellingIn(season.messages).filter(({ dated }) => dated.at <= now);
  const tellsNow = sending && telling(sending);
  return [...told, ...(tellsNow ? [tellsNow] : [])].map(({ dated: { message, at }, sentence }) => {
    const release = context
      .sentTo(message.programId)
      .find((later) => later.message.kind === "intent-release" && later.at > at);
    return { message, at, releasedAt: release?.at ?? null, sentence };
  });
}
