import { unreadSentences } from "@/lib/rules/text/analyse";
import { capitalized } from "@/lib/season/words";

/** What somebody is asked to do: the words that ask it, as they stand, and a task's title. */
export type Request = { words: string; title: string };

const DOES =
  "send|forward|e-?mail|upload|submit|complete|fill (?:out|in)|sign|return|provide|share|confirm|rsvp|reply|respond|register|book|choose|pick|select|schedule|bring|update|call|let (?:me|us) know";
const POLITE =
  "please|kindly|(?:could|can|would|will) you|be sure to|make sure (?:to|you)|ask (?:that )?you(?: to)?|need you to|want you to";
/** Asked politely anywhere in a sentence, or as its beginning, or that of a part of it. */
const ASKS = new RegExp(
  `(?:(?:\\b(?:${POLITE})(?: (?:please|also|just|then|kindly))* )|(?:^|(?:\\.{2,}|…|[;:–—]|, and|\\band then) *))(?<what>(?:${DOES})\\b[^?!]*)`,
  "iu",
);
/** Courtesies that ask for nothing. */
const NOTHING =
  /\b(?:if (?:you have|there(?:’|'| i)s|you need) (?:any|other|further)|any questions|feel free|hesitate)\b/i;
/** No task is longer than this. */
const LONGEST = 160;

/** What a program's message asks its reader to do, in its own words, each once: "send me an updated CV by Friday". */
export function requestsOf(text: string): Request[] {
  const found = unreadSentences(text).flatMap(({ written }) => {
    const what = ASKS.exec(written.replace(/\s+/g, " "))?.groups?.what?.replace(/[\s.,;:]+$/, "") ?? "";
    if (what === "" || what.length > LONGEST || !what.includes(" ") || NOTHING.test(written)) return [];
    return [{ words: what, title: capitalized(what) }];
  });
  return found.filter(({ title }, at) => found.findIndex((one) => one.title === title) === at);
}
