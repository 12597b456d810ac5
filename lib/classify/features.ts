import { RECEIVED_CUES, SENT_CUES } from "@/lib/classify/cues";
import { answersAnother, bareSubject, ownBody, type Unclassified } from "@/lib/classify/message";
import { decode } from "@/lib/rules/decode";
import { MATCH_CLASSES } from "@/lib/rules/learned/match-classes";
import { unreadSentences } from "@/lib/rules/text/analyse";
import { masked } from "@/lib/rules/text/masked";
import { numberOneSentences } from "@/lib/rules/wording/number-one/number-one";

/**
 * What the reader of kinds sees of a message: the words of its subject and sentences with names masked, alone and in pairs, the
 * same as classes of words that mean alike, letters of longer words, the cues that fit, and what the other readers find in it.
 * Each is a place in a table of weights.
 */

/** Letters of a written part of a word. */
const PART = 4;

/** The hash of a text so far (FNV-1a), read on by some of another: what many features begin with is read once. */
function readOn(hash: number, text: string, from = 0, to = text.length): number {
  let on = hash;
  for (let i = from; i < to; i++) on = Math.imul(on ^ text.charCodeAt(i), 0x01000193);
  return on;
}
const hashOf = (text: string) => readOn(0x811c9dc5, text);

/** A place in a table of `2 ** bits` for the hash of a text, mixed so that its high bits depend on all of it. */
function placeOf(hash: number, bits: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> (32 - bits);
}

/** How features of words begin, in the subject and anywhere. */
const beginningsOf = (where: string) => ({
  one: hashOf(`${where}1 `),
  two: hashOf(`${where}2 `),
  ofClass: hashOf(`${where}class 1 `),
  ofClasses: hashOf(`${where}class 2 `),
});
const IN_SUBJECT = beginningsOf("subject ");
const ANYWHERE = beginningsOf("");
const PART_BEGINS = hashOf("part ");

function addWords(words: readonly string[], begins: typeof ANYWHERE, add: (hash: number) => void): void {
  words.forEach((word, i) => {
    const before = words[i - 1];
    add(readOn(begins.one, word));
    add(readOn(readOn(readOn(begins.two, before ?? "<"), " "), word));
    const meaning = MATCH_CLASSES.get(word);
    const meantBefore = before === undefined ? undefined : MATCH_CLASSES.get(before);
    if (meaning !== undefined) add(readOn(begins.ofClass, meaning));
    if (meaning !== undefined && meantBefore !== undefined)
      add(readOn(readOn(readOn(begins.ofClasses, meantBefore), " "), meaning));
    if (word.length > PART) for (let k = 0; k + PART <= word.length; k++) add(readOn(PART_BEGINS, word, k, k + PART));
  });
}

const wordsOf = (text: string): string[][] =>
  unreadSentences(text).map(({ wording }) => masked(wording.sentence.words));

/** Said several times over, so that one such sign weighs more than one word. */
function addSign(sign: string, add: (feature: string) => void): void {
  for (const times of [1, 2, 3, 4, 5]) add(`${sign} ${times}`);
}

/** What the readers of #1 sentences and of programs' words find in it. */
function addFound({ direction }: Unclassified, subject: string, body: string, add: (feature: string) => void): void {
  if (direction === "received") {
    for (const { signal } of decode(body).statements) addSign(`signal ${signal}`, add);
    return;
  }
  const firsts = numberOneSentences(`${subject}.\n\n${body}`);
  if (firsts.length > 0) addSign(firsts.some(({ unsure }) => !unsure) ? "first" : "may be first", add);
}

/** The places in a table of `2 ** bits` weights that a message fills, each once. Linear; reads no more than a letter's length. */
export function kindPlaces(message: Unclassified, bits: number): number[] {
  const places = new Set<number>();
  const addHash = (hash: number) => places.add(placeOf(hash, bits));
  const add = (feature: string) => addHash(hashOf(feature));
  const subject = bareSubject(message);
  const body = ownBody(message);
  for (const words of wordsOf(subject)) {
    addWords(words, IN_SUBJECT, addHash);
    addWords(words, ANYWHERE, addHash);
  }
  for (const words of wordsOf(body)) addWords(words, ANYWHERE, addHash);
  if (answersAnother(message)) addSign("answers", add);
  const plain = `${subject}\n${body}`.toLowerCase();
  const cues = message.direction === "sent" ? SENT_CUES : RECEIVED_CUES;
  cues.forEach(({ kind, says }, i) => {
    if (!says.test(plain)) return;
    add(`cue ${i}`);
    add(`cue for ${kind}`);
  });
  addFound(message, subject, body, add);
  return [...places];
}
