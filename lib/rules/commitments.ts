import type { Commitment, Context } from "@/lib/rules/context";
import { type Dated, datedOf } from "@/lib/rules/dated";
import { type LetterRead, type LettersTold, lettersRead } from "@/lib/rules/letters-read";
import type { DraftMessage } from "@/lib/rules/rule";
import { promisesIn } from "@/lib/rules/wording/number-one/promises";
import type { Season } from "@/lib/season/schema";

type Written = Pick<DraftMessage, "subject" | "body" | "readings">;

/**
 * The first sentence of a message that surely tells its reader it is ranked first, from the body, else the subject; null when none.
 */
export function committingSentence(message: Written): Commitment["sentence"] {
  return promisesIn(message).find(({ unsure }) => !unsure) ?? null;
}

/** A message that makes a commitment, or may (`unsure`) by a sentence that nobody answered about. */
type Candidate = LetterRead & { dated: Dated };

/** A message with what makes it a commitment, as long as nothing releases it; null where it is none (docs/rules.md, Commitment). */
function candidate(dated: Dated): Candidate | null {
  const { message } = dated;
  if (message.direction !== "sent" || message.kind === "intent-release") return null;
  const promises = promisesIn(message);
  const sure = promises.find(({ unsure }) => !unsure);
  if (sure || message.kind === "intent") return { dated, sentence: sure ?? null, unsure: false };
  const [may] = promises;
  if (!may) return null;
  const { unsure: _, ...sentence } = may;
  return { dated, sentence, unsure: true };
}

/** What is known of a season's list of messages: all of them are the same with every key that is pressed, as most are after a write. */
const candidatesOf = new WeakMap<Season["messages"], readonly Candidate[]>();

function candidatesIn(messages: Season["messages"]): readonly Candidate[] {
  const known = candidatesOf.get(messages);
  if (known) return known;
  const all = datedOf(messages).flatMap((dated): Candidate[] => {
    const found = readOnce(dated);
    return found === "no" ? [] : [{ dated, ...found }];
  });
  candidatesOf.set(messages, all);
  return all;
}

function readOnce(dated: Dated): LetterRead | "no" {
  const known = lettersRead.get(dated.message);
  if (known !== undefined) return known;
  const read = candidate(dated);
  const found = read ? { sentence: read.sentence, unsure: read.unsure } : "no";
  lettersRead.set(dated.message, found);
  return found;
}

/** What is read in a season's messages, as a browser takes it over (`takeLetters`). */
export function tellLetters(messages: Season["messages"]): LettersTold {
  return Object.fromEntries(
    candidatesIn(messages).map(({ dated, sentence, unsure }) => [dated.message.id, { sentence, unsure }]),
  );
}

/**
 * Reads the letters of a season one after another, for a server on which others wait meanwhile: a letter takes a millisecond, and a
 * season may hold thousands. What was read is known to every rule from then on, for as long as the messages are the same ones.
 */
export function* readingLetters(messages: Season["messages"]): Generator<undefined, void> {
  if (candidatesOf.has(messages)) return;
  for (const dated of datedOf(messages)) {
    readOnce(dated);
    yield;
  }
}

function commitments(context: Context, which: (candidate: Candidate) => boolean): Commitment[] {
  const { season, now, sending } = context;
  const before = candidatesIn(season.messages).filter(({ dated }) => dated.at <= now);
  const found = sending ? readOnce(sending) : "no";
  const sendingNow: Candidate[] = sending && found !== "no" ? [{ dated: sending, ...found }] : [];
  return [...before, ...sendingNow].filter(which).map(({ dated: { message, at }, sentence }) => {
    const release = context
      .sentTo(message.programId)
      .find((later) => later.message.kind === "intent-release" && later.at > at);
    return { message, at, releasedAt: release?.at ?? null, sentence };
  });
}

/** Whether a message that would be sent commits, or may: where it doesn't, no rule of commitments has anything to say of it. */
export const mayBeCommitment = (sending: Dated): boolean => readOnce(sending) !== "no";

/**
 * Every commitment by `now`, in the order they were sent, each with the moment it was released: the first release to the same
 * program strictly later (docs/rules.md, Commitment). A release is never itself a commitment, whatever it quotes.
 */
export function findCommitments(context: Context): Commitment[] {
  return commitments(context, ({ unsure }) => !unsure);
}

/** The messages by `now` that may be commitments, by a sentence that the person was asked about and has not answered. */
export function findUnanswered(context: Context): Commitment[] {
  return commitments(context, ({ unsure }) => unsure);
}
