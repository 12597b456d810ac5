import type { Context } from "@/lib/rules/context";
import { type Dated, happenedBy } from "@/lib/rules/dated";
import type { DraftMessage, WordingRule } from "@/lib/rules/rule";
import { areNearCopies, mayBeNearCopies, nearCopiesOf, type Shingles, shingleReader } from "@/lib/rules/text/near-copy";
import { wholeOf } from "@/lib/rules/wording/sentences";
import { contactName, dateWords } from "@/lib/rules/words";
import { season } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";
import { listOf } from "@/lib/season/words";

type Letter = Pick<DraftMessage, "programId" | "recipients" | "body">;

/**
 * Whether two letters go to different people: to different programs, or to people of one program of whom none gets both. Without
 * recorded recipients nobody can say, and nothing is said. Whoever checks a stored draft leaves it out of the season's drafts.
 */
function toSomeoneElse(a: Letter, b: Letter): boolean {
  if (a.programId !== b.programId) return true;
  if (a.recipients.length === 0 || b.recipients.length === 0) return false;
  return !a.recipients.some((id) => b.recipients.includes(id));
}

/**
 * The pairs, by their places in `letters`, that are near-copies of each other and go to different people: for drafts laid out
 * together, as the thank-yous to three interviewers. Compares each with each.
 */
export function nearCopiesAmong(letters: readonly Letter[], season: Season): [number, number][] {
  const read = shingleReader(season);
  return letters.flatMap((a, i) =>
    letters.flatMap((b, k): [number, number][] =>
      i < k && toSomeoneElse(a, b) && areNearCopies(read(a.body), read(b.body)) ? [[i, k]] : [],
    ),
  );
}

/** The people that a letter goes to, or its program. */
function readersOf({ programId, recipients }: Letter, context: Context): string {
  const people = recipients.flatMap((id) => context.contact(id) ?? []).map(contactName);
  return people.length > 0 ? `${listOf(people)} (${context.programName(programId)})` : context.programName(programId);
}

/** What a letter’s text comes to under a reader’s names: the same letters are compared with every key that is pressed. */
const known = new WeakMap<Letter, { read: (body: string) => Shingles; body: string; shingles: Shingles }>();

function shinglesOf(letter: Letter, read: (body: string) => Shingles): Shingles {
  const before = known.get(letter);
  if (before?.read === read && before.body === letter.body) return before.shingles;
  const shingles = read(letter.body);
  known.set(letter, { read, body: letter.body, shingles });
  return shingles;
}

/** The same of everything that was sent, in its order, with how many each has: most are told apart by that. */
type Sent = { read: (body: string) => Shingles; shingles: readonly Shingles[]; lengths: Uint32Array };
const knownOfAll = new WeakMap<readonly Dated[], Sent>();

function shinglesOfAll(sent: readonly Dated[], read: (body: string) => Shingles): Sent {
  const before = knownOfAll.get(sent);
  if (before?.read === read) return before;
  const shingles = sent.map(({ message }) => shinglesOf(message, read));
  const all: Sent = { read, shingles, lengths: Uint32Array.from(shingles, ({ length }) => length) };
  knownOfAll.set(sent, all);
  return all;
}

/** The latest of what was sent that is like the draft and went to somebody else. */
function lastAlike(
  draft: DraftMessage,
  own: Shingles,
  read: (body: string) => Shingles,
  context: Context,
): Dated | null {
  const { sent } = happenedBy(context.season.messages, context.now);
  const { shingles, lengths } = shinglesOfAll(sent, read);
  const isNearCopy = nearCopiesOf(own);
  for (let i = sent.length - 1; i >= 0; i--) {
    if (!mayBeNearCopies(own.length, lengths[i] ?? 0)) continue;
    const dated = sent[i];
    const other = shingles[i];
    if (dated && other && isNearCopy(other) && toSomeoneElse(draft, dated.message)) return dated;
  }
  return null;
}

/** What is like the draft: the latest message sent to someone else, or else a draft to someone else; null when nothing is. */
function likeness(draft: DraftMessage, context: Context): string | null {
  const read = shingleReader(context.season);
  const own = read(draft.body);
  if (own.length === 0) return null;
  const like = lastAlike(draft, own, read, context);
  if (like) return `your message to ${readersOf(like.message, context)} on ${dateWords(like.at, context.zone)}`;
  const other = context.season.drafts.find(
    (letter) => toSomeoneElse(draft, letter) && areNearCopies(own, shinglesOf(letter, read)),
  );
  return other ? `your draft to ${readersOf(other, context)}` : null;
}

const LETTER = "Thank you for your time on the interview day. I enjoyed hearing how your residents run the clinic.";
const afterSending = (body: string) => () =>
  season().program("p1").program("p2").sent("p2", "thank-you", "2026-11-20T12:00:00Z", { body }).build();

/**
 * Compares with the sent messages so far and with the season's other drafts. A draft counts for nothing and changes no other
 * finding; but two letters that are about to go out alike are seen best before either is sent.
 */
export const genericCopy: WordingRule<"generic-copy"> = {
  id: "generic-copy",
  title: "Nearly the same as another letter",
  why: "People who work together show each other their email, and directors compare. Using the same words twice makes both letters worth less.",
  todo: "Keep the general part short, and say what you talked about with this person or what’s true only of this program.",
  level: "warn",
  examples: [
    { text: LETTER, fires: true, season: afterSending(LETTER) },
    { text: LETTER, fires: false, season: afterSending("Thank you for answering my question about the early trial.") },
  ],
  check: (draft, context) => {
    const like = likeness(draft, context);
    return like === null
      ? []
      : [{ field: "body", ...wholeOf(draft.body), message: `Names aside, this is nearly the same as ${like}.` }];
  },
};
