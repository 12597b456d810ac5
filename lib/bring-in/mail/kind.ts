import type { Message } from "@/lib/season/schema";

/** What a mail is, and how sure that is, from 0 to 1. */
export type KindReading = { kind: Message["kind"]; sure: number };
export type KindQuestion = { direction: Message["direction"]; subject: string; body: string; reply: boolean };

/** Below this a person is asked. */
export const SURE = 0.6;

const SENT: [RegExp, Message["kind"], number][] = [
  [
    /\b(?:rank(?:ing)? (?:you|your program|\S+ )?\s*(?:first|number one|#\s?1|no\. 1)|(?:my|as) (?:number one|#\s?1|first choice)|letter of intent)\b/i,
    "intent",
    0.85,
  ],
  [
    /\b(?:rank(?:ing)? (?:you|your program)? ?(?:very )?high(?:ly)?|top (?:choice|of my list|three))\b/i,
    "strong-interest",
    0.75,
  ],
  [/\bthank(?:s| you)\b.{0,80}\b(?:rotation|month|sub-?i)\b/is, "rotation-thanks", 0.75],
  [
    /\bthank(?:s| you)\b.{0,120}\b(?:interview|speak|speaking|talk|talking|meet|meeting|time|conversation|day|visit)\b/is,
    "thank-you",
    0.9,
  ],
  [/\b(?:update|publication|accepted for|published|presented|step (?:2|3)|new score|award)\b/i, "update", 0.7],
  [
    /\b(?:interested in|interest in|express my interest|strong interest|applying to|apply to|application to)\b/i,
    "interest",
    0.7,
  ],
  [
    /\b(?:reschedule|schedule|confirm|availability|available|travel|parking|hotel|link|zoom|time slot)\b/i,
    "logistics",
    0.65,
  ],
];
const RECEIVED: [RegExp, Message["kind"], number][] = [
  [
    /\b(?:regret|unable to offer|not (?:be )?able to offer|unfortunately|wait ?list|no longer (?:being )?considered|decision)\b/i,
    "decision",
    0.8,
  ],
  [
    /\b(?:invite you|invitation (?:to|for)|offer you an interview|interview invitation|pleased to (?:invite|offer))\b/i,
    "invitation",
    0.9,
  ],
  [
    /\b(?:schedule|zoom|link|agenda|itinerary|parking|hotel|reminder|confirm(?:ed|ation)?|time slot)\b/i,
    "logistics",
    0.7,
  ],
  [/\b(?:rank you|very interested in you|impressed|hope to see you|great fit|top of our)\b/i, "interest-shown", 0.65],
  [/\?\s*$/m, "question", 0.65],
];

/** What the words of a mail make it. */
export function kindOf({ direction, subject, body, reply }: KindQuestion): KindReading {
  const text = `${subject}\n${body}`.slice(0, 20_000);
  const found = (direction === "sent" ? SENT : RECEIVED).find(([pattern]) => pattern.test(text));
  if (found) return { kind: found[1], sure: found[2] };
  if (direction === "sent") return reply ? { kind: "reply", sure: 0.7 } : { kind: "logistics", sure: 0.3 };
  return { kind: "other", sure: reply ? 0.7 : 0.6 };
}
