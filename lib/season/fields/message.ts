import { CHANNELS, DIRECTIONS, MOST_PEOPLE, NEWS, RECEIVED_KINDS, SENT_KINDS } from "@/lib/season/values";
import { CHANNEL_WORDS, KIND_WORDS, NEWS_WORDS } from "@/lib/season/words";
import type { Fields } from "./field";

/** A person's reason for sending in spite of a stop. */
export const ACKNOWLEDGEMENT = {
  rule: { kind: "line", least: 1 },
  reason: { kind: "note" },
  at: { kind: "instant" },
} as const satisfies Fields;

const FARTHEST = 10_000_000;

/** A person's answer to whether a sentence says what a rule looks for; it holds for as long as the sentence stands there. */
export const READING = {
  rule: { kind: "line", least: 1 },
  /** UTF-16 offsets into the body or the subject, end exclusive, when it was answered. */
  start: { kind: "whole", from: 0, to: FARTHEST },
  end: { kind: "whole", from: 0, to: FARTHEST },
  text: { kind: "letter" },
  yes: { kind: "truth" },
} as const satisfies Fields;

export const MESSAGE = {
  id: { kind: "id" },
  programId: { kind: "ref", label: "Program", to: "program", goesWith: true, ask: "Choose a program." },
  direction: {
    kind: "choice",
    label: "Direction",
    values: DIRECTIONS,
    words: { sent: "Sent", received: "Received" },
  },
  kind: { kind: "choice", label: "Kind", values: [...SENT_KINDS, ...RECEIVED_KINDS], words: KIND_WORDS },
  channel: { kind: "choice", label: "Channel", values: CHANNELS, words: CHANNEL_WORDS, usual: "email" },
  at: { kind: "instant", label: "When", ask: "Enter the date and time." },
  /** Only the day of `at` was told: its hour is a default, which no screen shows and no rule holds against anybody. */
  dayOnly: { kind: "truth", label: "Time not given", usual: false, brief: true },
  subject: { kind: "line", label: "Subject", usual: "" },
  body: { kind: "letter", label: "Text", usual: "" },
  /** Sent: to whom. Received: who wrote. */
  recipients: { kind: "refs", label: "People", to: "contact", ofProgram: true, most: MOST_PEOPLE, usual: [] },
  interviewId: { kind: "ref", label: "Interview", to: "interview", ofProgram: true, orNull: true, usual: null },
  rotationId: { kind: "ref", label: "Rotation", to: "rotation", ofProgram: true, orNull: true, usual: null },
  inReplyTo: { kind: "ref", label: "In reply to", to: "message", orNull: true, usual: null },
  needsReply: { kind: "truth", label: "Needs a reply", usual: false },
  news: { kind: "choice", label: "News", values: NEWS, words: NEWS_WORDS, orNull: true, usual: null },
  /** The Message-ID of the mail it was brought in from, by which the same one is known again. */
  mailId: { kind: "line", label: "Mail", input: "none", orNull: true, usual: null, brief: true },
  acknowledged: {
    kind: "parts",
    label: "Reasons",
    of: ACKNOWLEDGEMENT,
    input: "none",
    most: 100,
    usual: [],
    table: true,
  },
  readings: { kind: "parts", label: "Your answers", of: READING, input: "none", most: 100, usual: [], brief: true },
} as const satisfies Fields;
