/** The kinds of messages. They stand apart from the other values, which are more than a link to a letter needs. */

export const SENT_KINDS = [
  "interest",
  "rotation",
  "rotation-thanks",
  "thank-you",
  "update",
  "strong-interest",
  "intent",
  "intent-release",
  "reply",
  "logistics",
] as const;
export const RECEIVED_KINDS = ["invitation", "interest-shown", "question", "logistics", "decision", "other"] as const;
export type SentKind = (typeof SENT_KINDS)[number];
export type ReceivedKind = (typeof RECEIVED_KINDS)[number];
