import type { Message } from "@/lib/season/schema";
import type { Span } from "./spans";

/** What a word for a kind sets in the log sheet. */
export type KindChoice = Pick<Message, "direction" | "kind"> & { channel?: Message["channel"] };

/** The six that stand as chips, in the order of their keys 1 to 6. */
export const QUICK_KINDS: { label: string; choice: KindChoice }[] = [
  { label: "Thank-you", choice: { direction: "sent", kind: "thank-you" } },
  { label: "Update", choice: { direction: "sent", kind: "update" } },
  { label: "Interest", choice: { direction: "sent", kind: "interest" } },
  { label: "#1 letter", choice: { direction: "sent", kind: "intent" } },
  { label: "Their reply", choice: { direction: "received", kind: "other" } },
  { label: "Call", choice: { direction: "sent", kind: "logistics", channel: "phone" } },
];

const sent = (kind: Message["kind"]): KindChoice => ({ direction: "sent", kind });
const received = (kind: Message["kind"]): KindChoice => ({ direction: "received", kind });

/** What people type for a kind; where one begins with another, the longer stands first. */
const WORDS: [RegExp, KindChoice][] = [
  [/rotation[- ]thanks|rotation[- ]thank[- ]you/, sent("rotation-thanks")],
  [/release(?: of)?(?: the)?(?: #\s?1)?(?: letter)?|take[- ]?back/, sent("intent-release")],
  [/strong[- ]interest/, sent("strong-interest")],
  [/letter of intent|loi|intent|(?:#\s?1|number one|no\. ?1)(?: letter)?/, sent("intent")],
  [/thank[- ]you(?:[- ](?:note|letter|mail|e-?mail))?|thanks|thx|ty/, sent("thank-you")],
  [/update/, sent("update")],
  [/interest(?: (?:mail|e-?mail|letter|note))?/, sent("interest")],
  [/my reply|replied|answered/, sent("reply")],
  [/their reply|reply from|reply|they wrote|heard from/, received("other")],
  [/call(?:ed)?|phone(?:d)?/, { ...sent("logistics"), channel: "phone" }],
  [/scheduling|logistics/, sent("logistics")],
  [/invitation|invite|invited/, received("invitation")],
  [/question|they asked/, received("question")],
  [/decision/, received("decision")],
  [/rotation(?: (?:mail|e-?mail|note))?/, sent("rotation")],
];

/** How it went, where that is neither e-mail nor said by the kind. */
const CHANNEL_WORDS: [RegExp, Message["channel"]][] = [
  [/in[- ]person|face to face|visit(?:ed)?/, "in-person"],
  [/(?:by |via |on )?(?:the )?portal/, "portal"],
  [/by (?:post|mail)|card/, "post"],
  [/by phone|voicemail/, "phone"],
];

type Pattern<Choice> = { pattern: RegExp; choice: Choice };

function patterns<Choice>(words: [RegExp, Choice][]): Pattern<Choice>[] {
  return words.map(([{ source }, choice]) => ({
    pattern: new RegExp(`(?<![\\p{L}\\p{N}#])(?:${source})(?![\\p{L}\\p{N}])`, "iu"),
    choice,
  }));
}

function first<Choice>(line: string, among: Pattern<Choice>[]): (Span & { choice: Choice }) | null {
  for (const { pattern, choice } of among) {
    const found = pattern.exec(line);
    if (found) return { start: found.index, end: found.index + found[0].length, choice };
  }
  return null;
}

const KIND_PATTERNS = patterns(WORDS);
const CHANNEL_PATTERNS = patterns(CHANNEL_WORDS);

/** The first word for a kind in a line, if there is one. */
export function readKind(line: string) {
  return first(line, KIND_PATTERNS);
}

/** The first word for a channel in a line, if there is one. */
export function readChannel(line: string) {
  return first(line, CHANNEL_PATTERNS);
}
