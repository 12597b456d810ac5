import type { Dated } from "@/lib/rules/dated";
import type { Contact, Interview, Message, Program, Rotation, Season } from "@/lib/season/schema";

export type EndedInterview = { interview: Interview; endedAt: number };
/** A rotation that can be thanked for: its last day has begun. */
export type FinishedRotation = { rotation: Rotation; lastDayAt: number };

/** What counts once against a program's budget (docs/rules.md, Touch), with the messages that make it up. */
export type Touch = {
  programId: string;
  /** Epoch milliseconds of its first message, and that message. */
  at: number;
  first: Message;
  messages: Message[];
};

/** A sent message that tells a program it is first; `releasedAt` (epoch ms) once it was taken back. */
export type Commitment = {
  message: Message;
  at: number;
  releasedAt: number | null;
  /** The sentence that commits (exact words of the body or subject); null where only the kind says so. */
  sentence: { text: string; start: number; end: number; field: "subject" | "body" } | null;
};

/**
 * What every rule reads: a season at a moment, gathered once. What is dated after `now` has not happened and is not in it.
 * Everything is built when first asked for and kept for the life of the context.
 */
export type Context = {
  season: Season;
  /** The programs of which something is to be found: all of a season's, or the one that a draft is written to. */
  inView: readonly Program[];
  /** Epoch milliseconds. */
  now: number;
  /** The season's zone, in which its days are counted. */
  zone: string;
  program: (id: string) => Program | undefined;
  contact: (id: string) => Contact | undefined;
  /** A program's name, for sentences. */
  programName: (id: string) => string;
  /** A message that would be sent just now; the latest of `sent`. */
  sending: Dated | null;
  /** Sent messages that have happened, by moment, then id. */
  sent: () => readonly Dated[];
  sentTo: (programId: string) => readonly Dated[];
  /** Those to the programs in view, for rules that look at one program at a time. */
  sentInView: () => readonly Dated[];
  /** Received messages that have happened, by moment, then id. */
  received: () => readonly Dated[];
  /** A program's interviews that took place and are over by `now`, earliest first. */
  endedInterviews: (programId: string) => readonly EndedInterview[];
  /** A program's rotations whose last day has begun by `now`, earliest first. */
  finishedRotations: (programId: string) => readonly FinishedRotation[];
  touches: () => readonly Touch[];
  touchesOf: (programId: string) => readonly Touch[];
  commitments: () => readonly Commitment[];
  /** Messages that may be commitments: nobody answered yet whether their sentence tells the program it is first. */
  unanswered: () => readonly Commitment[];
};
