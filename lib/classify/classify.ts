import { type Cue, RECEIVED_CUES, SENT_CUES } from "@/lib/classify/cues";
import { asksReader, decode } from "@/lib/rules/decode";
import { ownText } from "@/lib/rules/text/own-text";
import { numberOneSentences } from "@/lib/rules/wording/number-one/number-one";
import type { MessageKind, ReceivedKind, SentKind } from "@/lib/season/schema";
import { RECEIVED_KINDS, SENT_KINDS } from "@/lib/season/values";

/** A message whose kind is not known; `reply` says that it answers another one. */
export type Unclassified = { direction: "sent" | "received"; subject: string; body: string; reply?: boolean };
/** The likeliest kind, and how likely it is, 0 to 1. */
export type Classified = { kind: MessageKind; sure: number };

/** How much a kind is worth before anything is read. */
const ALIKE = 1;
/** What a sentence that tells a program it is first is worth, and one that may. */
const COMMITS = 9;
const MAY_COMMIT = 1.5;
/** What being an answer is worth. */
const ANSWERS = 3;
/** What readings of a program's words are worth. */
const REFUSES = 7;
const SHOWS_INTEREST = 5;
const ASKS = 5;
/** From the distance between kinds to a probability; fitted on the develop part of the corpus. */
const STEEPNESS = 0.75;

/** How sure a kind is of which no word speaks. */
const NOTHING_READ = 0.1;

/** A long letter is known by its beginning. */
const READ = 4_000;

/** Subject and own words in lower case; earlier mail and the signature are left out. */
function plainOf({ subject, body }: Unclassified): string {
  const { plain, blocks } = ownText(body);
  const own = blocks.map(({ start, end }) => plain.text.slice(start, end)).join("\n");
  const bare = subject.replace(/^(?:\s*(?:re|fw|fwd|aw)\s*:)+\s*/i, "");
  return `${bare}\n${own}`.slice(0, READ).toLowerCase();
}

type Scores<Kind extends string> = Map<Kind, number>;

function scoresOf<Kind extends string>(kinds: readonly Kind[], cues: readonly Cue<Kind>[], text: string): Scores<Kind> {
  const scores = new Map(kinds.map((kind): [Kind, number] => [kind, ALIKE]));
  for (const { kind, weight, says } of cues) if (says.test(text)) scores.set(kind, (scores.get(kind) ?? 0) + weight);
  return scores;
}

const add = <Kind extends string>(scores: Scores<Kind>, kind: Kind, weight: number) =>
  scores.set(kind, (scores.get(kind) ?? 0) + weight);

function sentScores(message: Unclassified, text: string): Scores<SentKind> {
  const scores = scoresOf(SENT_KINDS, SENT_CUES, text);
  const firsts = numberOneSentences(`${message.subject}.\n\n${message.body}`);
  if (firsts.some(({ unsure }) => !unsure)) add(scores, "intent", COMMITS);
  else if (firsts.length > 0) add(scores, "intent", MAY_COMMIT);
  if (message.reply) add(scores, "reply", ANSWERS);
  return scores;
}

function receivedScores({ body }: Unclassified, text: string): Scores<ReceivedKind> {
  const scores = scoresOf(RECEIVED_KINDS, RECEIVED_CUES, text);
  const { statements } = decode(body);
  if (statements.some(({ signal }) => signal === "negative")) add(scores, "decision", REFUSES);
  if (statements.some(asksReader)) add(scores, "question", ASKS);
  if (statements.some(({ strength }) => (strength ?? 0) > 1)) add(scores, "interest-shown", SHOWS_INTEREST);
  return scores;
}

/** The likeliest of some scored kinds; what lies close to it makes it less sure. */
function likeliest<Kind extends MessageKind>(scores: Scores<Kind>, otherwise: Kind): Classified {
  const ordered = [...scores].toSorted((a, b) => b[1] - a[1]);
  const [kind, most] = ordered[0] ?? [otherwise, ALIKE];
  if (most === ALIKE) return { kind: otherwise, sure: NOTHING_READ };
  const share = ordered.reduce((sum, [, score]) => sum + Math.exp(STEEPNESS * (score - most)), 0);
  return { kind, sure: Math.round(1_000 / share) / 1_000 };
}

/**
 * The kind of a message, by its direction and words, among those of the season file. A guess: `sure` says how good, and whoever shows
 * it says that it is one. Linear in the text; reads no more than a letter's length.
 */
export function classify(message: Unclassified): Classified {
  const text = plainOf(message);
  return message.direction === "sent"
    ? likeliest(sentScores(message, text), message.reply ? "reply" : "interest")
    : likeliest(receivedScores(message, text), "other");
}
