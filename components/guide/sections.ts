import { type RuleId, rules } from "@/lib/rules";
import { statementKinds } from "@/lib/rules/statements";
import { PLAYBOOKS } from "@/lib/season/playbooks";
import { playbookAnchor, questionAnchor, ruleAnchor, statementAnchor } from "./address";
import { KNOWN } from "./known";
import { QUESTIONS } from "./questions";

/** A part of the guide, with what stands in it, for its contents. */
export type GuideSection = { id: string; title: string; entries: { id: string; title: string }[] };

const ofRules = (some: readonly { id: RuleId; title: string }[]) =>
  some.map(({ id, title }) => ({ id: ruleAnchor(id), title }));

/** The guide's parts, in their order. */
export const SECTIONS = {
  questions: {
    id: "questions",
    title: "Questions people ask",
    entries: QUESTIONS.map(({ id, asks }) => ({ id: questionAnchor(id), title: asks })),
  },
  reminders: { id: "reminders", title: "Reminders", entries: ofRules(rules.reminders) },
  season: { id: "over-the-season", title: "Messages over the season", entries: ofRules(rules.cadence) },
  wording: { id: "wording", title: "Wording of a draft", entries: ofRules(rules.wording) },
  signals: {
    id: "signals",
    title: "What programs write",
    entries: statementKinds.map(({ id, title }) => ({ id: statementAnchor(id), title })),
  },
  playbooks: {
    id: "playbooks",
    title: "Playbooks",
    entries: PLAYBOOKS.map(({ id, situation }) => ({ id: playbookAnchor(id), title: situation })),
  },
  known: { id: "known", title: "What we know", entries: KNOWN.map(({ id, title }) => ({ id, title })) },
} satisfies Record<string, GuideSection>;
