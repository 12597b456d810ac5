import { THANKS_LATE_HOURS } from "@/lib/rules/reminders/thanks-hours";
import type { QuestionId } from "./questions";

/** An answer in three sentences made of the rules and of what is known, and what the app does about it. */
export type Answer = {
  says: readonly [string, string, string];
  does: { says: string; href: string; label: string };
  /** Entries of the guide that it rests on, by their anchors. */
  from: readonly { anchor: string; title: string }[];
};

const MATCH = { anchor: "known-match", title: "What the Match asks of both sides" };
const PEOPLE = { anchor: "known-people", title: "What people do, and what it’s worth" };

export const ANSWERS: Record<QuestionId, Answer> = {
  "first-choice": {
    says: [
      "Only if it’s true, and only one: you’re free to say so, nobody may require it, and it binds neither side.",
      "It’s the strongest thing you can write: in anesthesiology, of candidates ranked to match, 95.7% of those who had stated a commitment matched there, and 25.6% of those who wrote “rank highly.”",
      "Send it after your last interview and before the program ranks; if you aren’t sure, don’t send one.",
    ],
    does: {
      says: "The #1 letter page shows who holds it, says when a letter can still count, and stops a second one.",
      href: "/letter",
      label: "#1 letter",
    },
    from: [MATCH, PEOPLE],
  },
  "where-i-stand": {
    says: [
      "Better not: programs don’t have to say how they rank an applicant, and the question puts the reader in an awkward spot.",
      "A program may tell you of its own accord that it plans to rank you, but the answer wouldn’t bind anybody.",
      "Say what drew you there, and rank it where you want it.",
    ],
    does: {
      says: "A draft that asks is marked, and one click takes the sentence out.",
      href: "/drafts",
      label: "Drafts",
    },
    from: [MATCH, { anchor: "asks-rank", title: "The rule" }],
  },
  "pre-match-offers": {
    says: [
      "We know of no figure for how common they are; no spot can be given or held outside the Match, an offer binds nobody, and a deal put in writing can hurt both sides.",
      "“We will rank you highly” is a real compliment: you’re competitive there, but it doesn’t say how high, or whether that’s enough.",
      "Even “ranked to match,” which the NRMP’s text doesn’t forbid a program to say, is a forecast: only certified lists count, so keep yours in your true order.",
    ],
    does: {
      says: "Decode a reply reads a program’s words by their strength and offers replies that commit you to nothing.",
      href: "/decode",
      label: "Decode a reply",
    },
    from: [MATCH, { anchor: "signal-rank-highly", title: "How it’s read" }],
  },
  "too-much": {
    says: [
      "Two or three messages a season show interest; more reads as pressure, and rank lists aren’t built on messages.",
      "Replies, scheduling, and thanks in person don’t count, and all thank-yous for one interview count once.",
      "Let more than a week pass between messages, and write again only when you have something new to say.",
    ],
    does: {
      says: "Each program shows which messages counted and how many are left; the limit is yours to set.",
      href: "/programs",
      label: "Programs",
    },
    from: [PEOPLE, { anchor: "message-budget", title: "The rule" }],
  },
  "asked-my-ranking": {
    says: [
      "You don’t have to answer: a program may say that it likes you, but it may not ask how you’ll rank or where else you’ve applied or interviewed.",
      "Being asked tells you nothing certain about their list, and no position on it may depend on a statement of preference.",
      "Thank them, say what you value there, and add that you’ll rank in your true order, without naming a position.",
    ],
    does: {
      says: "Paste the message: it is kept word for word, and you get three honest replies to start from.",
      href: "/decode",
      label: "Decode a reply",
    },
    from: [MATCH, { anchor: "signal-asks-rank", title: "How it’s read" }],
  },
  "wrong-program": {
    says: [
      "It happens even to careful people who start from an earlier letter, and a letter with another program’s name in it is remembered for that.",
      "Send one short correction to the same person, with the greeting and every name checked once more.",
      "If the letter told the wrong program it’s your first, that promise stands in its record until you take it back.",
    ],
    does: {
      says: "The record keeps what was really sent; a message filed under the wrong program can be moved from its menu.",
      href: "/record",
      label: "Record",
    },
    from: [{ anchor: "wrong-name", title: "The rule" }],
  },
  "two-programs-first": {
    says: [
      "One of the two letters is false now, and program directors talk to each other; nothing in the Match enforces it.",
      "Decide which one is true, and take the other back with a short, honest note to the same people: you don’t owe an excuse.",
      "Then make it the last change: a second letter is harder to believe than the first.",
    ],
    does: {
      says: "The #1 letter page drafts the note; the conflict stays in view until you mark it as sent.",
      href: "/letter",
      label: "#1 letter",
    },
    from: [PEOPLE, { anchor: "one-letter-of-intent", title: "The rule" }],
  },
  "late-thank-you": {
    says: [
      `Send it anyway: advice ranges from the same night to three days, and the ${THANKS_LATE_HOURS} hours here are a custom, not a rule of the Match.`,
      "Keep it short, name something you talked about, and don’t apologize at length.",
      "After two weeks it’s no longer worth a message of its own; and where a program asked for none, send none.",
    ],
    does: {
      says: "Late thank-yous are at the top of Today, the most recent first; Write opens the letter.",
      href: "/today",
      label: "Today",
    },
    from: [PEOPLE, { anchor: "thank-you", title: "The rule" }],
  },
  "no-mail": {
    says: [
      "Then send none: a program’s own request outranks any custom, thank-yous included.",
      "Staying silent costs you nothing there, and writing might.",
      "What they ask you is another matter: replies and scheduling don’t count as messages, and you can send them.",
    ],
    does: {
      says: "Set the program’s contact policy: its thank-yous close, and a draft to it is marked.",
      href: "/programs",
      label: "Programs",
    },
    from: [PEOPLE, { anchor: "contact-policy", title: "The rule" }],
  },
};
