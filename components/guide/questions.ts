import type { RuleId } from "@/lib/rules/registry";
import { THANKS_LATE_HOURS } from "@/lib/rules/reminders/thanks-hours";
import type { StatementId } from "@/lib/rules/statements";

/** A question that people ask, and what else they call it. */
export type Question = {
  id: string;
  asks: string;
  /** Other words by which search finds it. */
  also: string;
  /** The rules whose findings lead here. */
  rules: readonly RuleId[];
  /** The readings of a program's words that lead here. */
  signals: readonly StatementId[];
};

/** The questions that the guide opens with, in its order. Their answers are in ./question-answers. */
export const QUESTIONS = [
  {
    id: "first-choice",
    asks: "Should I tell a program it’s my #1?",
    also: "letter of intent loi first choice number one",
    rules: ["commits-number-one", "intent-without-commitment", "intent-early", "letter-window", "intent-matches-rank"],
    signals: [],
  },
  {
    id: "where-i-stand",
    asks: "May I ask where I stand?",
    also: "my rank chances position on their list",
    rules: ["asks-rank", "pressure"],
    signals: [],
  },
  {
    id: "pre-match-offers",
    asks: "Are pre-match offers common, and what does “we will rank you highly” mean?",
    also: "ranked to match guarantee promise deal agreement",
    rules: ["binding-promise"],
    signals: ["rank-highly", "ranked-to-match", "conditional-match", "offers-agreement"],
  },
  {
    id: "too-much",
    asks: "How much outreach is too much?",
    also: "how many messages emails budget limit weekly",
    rules: ["message-budget", "too-frequent", "mass-outreach", "one-interest-email"],
    signals: [],
  },
  {
    id: "asked-my-ranking",
    asks: "A program asked how I will rank it",
    also: "asks my ranking first choice boundary violation other programs",
    rules: [],
    signals: ["asks-rank", "asks-others", "asks-commitment"],
  },
  {
    id: "wrong-program",
    asks: "I wrote to the wrong program",
    also: "wrong name mistake sent by accident",
    rules: ["wrong-name"],
    signals: [],
  },
  {
    id: "two-programs-first",
    asks: "I told two programs they’re first",
    also: "two #1 letters second letter of intent take back",
    rules: ["one-letter-of-intent", "intent-after-release"],
    signals: [],
  },
  {
    id: "late-thank-you",
    asks: "My thank-you is late",
    also: `${THANKS_LATE_HOURS} hours forgot overdue missed thanks`,
    rules: ["thank-you", "rotation-thanks"],
    signals: [],
  },
  {
    id: "no-mail",
    asks: "A program asked for no mail",
    also: "no contact policy no thank-yous post-interview communication",
    rules: ["contact-policy"],
    signals: ["no-contact-wish"],
  },
] as const satisfies readonly Question[];

export type QuestionId = (typeof QUESTIONS)[number]["id"];

const all: readonly (Question & { id: QuestionId })[] = QUESTIONS;

/** The question that a finding of a rule leads to; undefined where it leads to none. */
export const questionOfRule = (rule: RuleId) => all.find(({ rules }) => rules.includes(rule));
/** The question that a reading of a program's words leads to. */
export const questionOfStatement = (signal: StatementId) => all.find(({ signals }) => signals.includes(signal));

/** What a link to that question needs of it. */
export function askedOf(rule: RuleId): { id: QuestionId; asks: string } | undefined {
  const question = questionOfRule(rule);
  return question && { id: question.id, asks: question.asks };
}
