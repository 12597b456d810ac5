import type { Commitment, Context } from "@/lib/rules/context";
import { type Dated, datedOf } from "@/lib/rules/dated";
import type { DraftMessage } from "@/lib/rules/rule";
import { toldIn } from "@/lib/rules/wording/number-one/told";
import type { Message, Season } from "@/lib/season/schema";

type Written = Pick<DraftMessage, "subject" | "body" | "readings">;

/**
 * The first sentence of a message that surely tells its reader it is ranked first, from the body, else the subject; null when none.
 */
export function committingSentence(message: Written): Commitment["sentence"] {
  return toldIn(message).find(({ unsure }) => !unsure) ?? null;
}

/** Whether a message makes a commitment, or may by a sentence that nobody answered about. */
type Telling = { dated: Dated; sentence: Commitment["sentence"]; unsure: boolean };

/** A message with what makes it a commitment, as long as nothing releases it; null where it is none (docs/rules.md, Commitment). */
function telling(dated: Dated): Telling | null {
  const { message } = dated;
  if (message.direction !== "sent" || message.kind === "intent-release") return null;
  const told = toldIn(message);
  const sure = told.find(({ unsure }) => !unsure);
  if (sure || message.kind === "intent") return { dated, sentence: sure ?? null, unsure: false };
  const [may] = told;
  if (!may) return null;
  const { unsure: _, ...sentence } = may;
  return { dated, sentence, unsure: true };
}

/** What is known of messages and of a season's list of them: most are the same after a write, all are with every key that is pressed. */
const tellingOf = new WeakMap<Message, Pick<Telling, "sentence" | "unsure"> | "no">();
const tellingsOf = new WeakMap<Season["messages"], readonly Telling[]>();

function tellingIn(messages: Season["messages"]): readonly Telling[] {
  const known = tellingsOf.get(messages);
  if (known) return known;
  const found = datedOf(messages).flatMap((dated): Telling[] => {
    let tells = tellingOf.get(dated.message);
    if (tells === undefined) {
      const told = telling(dated);
      tells = told ? { sentence: told.sentence, unsure: told.unsure } : "no";
      tellingOf.set(dated.message, tells);
    }
    return tells === "no" ? [] : [{ dated, ...tells }];
  });
  tellingsOf.set(messages, found);
  return found;
}

function told(context: Context, which: (telling: Telling) => boolean): Commitment[] {
  const { season, now, sending } = context;
  const before = tellingIn(season.messages).filter(({ dated }) => dated.at <= now);
  const tellsNow = sending && telling(sending);
  return [...before, ...(tellsNow ? [tellsNow] : [])].filter(which).map(({ dated: { message, at }, sentence }) => {
    const release = context
      .sentTo(message.programId)
      .find((later) => later.message.kind === "intent-release" && later.at > at);
    return { message, at, releasedAt: release?.at ?? null, sentence };
  });
}

/**
 * Every commitment by `now`, in the order they were sent, each with the moment it was released: the first release to the same
 * program strictly later (docs/rules.md, Commitment). A release is never itself a commitment, whatever it quotes.
 */
export function findCommitments(context: Context): Commitment[] {
  return told(context, ({ unsure }) => !unsure);
}

/** The messages by `now` that may be commitments, by a sentence that the person was asked about and has not answered. */
export function findUnanswered(context: Context): Commitment[] {
  return told(context, ({ unsure }) => unsure);
}
