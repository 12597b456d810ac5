import type { RuleId } from "@/lib/rules";
import type { SignalId } from "@/lib/rules/signals";
import type { QuestionId } from "./questions";

/** Where the guide explains things. A rule and a signal may share an id, as `asks-rank` does. */
export const ruleAnchor = (rule: RuleId) => rule;
/** The anchor of a signal's entry in the guide. */
export const signalAnchor = (signal: SignalId) => `signal-${signal}`;
/** The anchor of a playbook's entry in the guide. */
export const playbookAnchor = (playbook: string) => `playbook-${playbook}`;

/** The address of a rule's entry in the guide. */
export const ruleAddress = (rule: RuleId) => `/guide#${ruleAnchor(rule)}`;
/** The address of a signal's entry in the guide. */
export const signalAddress = (signal: SignalId) => `/guide#${signalAnchor(signal)}`;
/** The anchor of a question in the guide. */
export const questionAnchor = (id: QuestionId) => `question-${id}`;
/** The address of a question in the guide. */
export const questionAddress = (id: QuestionId) => `/guide#${questionAnchor(id)}`;
