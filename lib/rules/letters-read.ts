import type { Commitment } from "@/lib/rules/context";
import type { Message, Season } from "@/lib/season/schema";

/** What a sent message says of first place: the sentence that does, if any does, and whether the person is yet to be asked about it. */
export type LetterRead = { sentence: Commitment["sentence"]; unsure: boolean };

/** Messages that were read, each with what it says, or "no". A message that was changed is another one. */
export const lettersRead = new WeakMap<Message, LetterRead | "no">();

/** What a server read in a season's messages, by their ids; of a message that isn't named it read "no". */
export type LettersTold = Record<string, LetterRead>;

/**
 * Takes over what the server of this same release read in these messages, so that a browser doesn't read them all again.
 * Where it told nothing they are read here.
 */
export function takeLetters(messages: Season["messages"], told: LettersTold | undefined): void {
  if (!told) return;
  for (const message of messages) lettersRead.set(message, told[message.id] ?? "no");
}
