import { letterWords } from "@/lib/offline/written-words";
import type { Message, Season } from "@/lib/season/schema";
import { capitalized } from "@/lib/season/words";
import { loggedWords } from "./logged-words";

/** A message as two that are alike are told apart: what it was, to whom and when, and what it says. */
export type Told = { what: string; text: string };

/** Tells a message that is logged, or was to be. */
export function told(
  message: Pick<Message, "kind" | "direction" | "recipients" | "at" | "dayOnly" | "subject" | "body">,
  season: Season,
): Told {
  return { what: capitalized(loggedWords(message, season)), text: letterWords(message) };
}
