import type { RuleId } from "@/lib/rules";
import type { StatementId } from "@/lib/rules/statements";
import type { QuestionId } from "./questions";

/** Where the guide explains things. A rule and a kind of statement may share an id, as `asks-rank` does. */
export const ruleAnchor = (rule: RuleId) => rule;
/** The anchor of the entry of a kind of statement in the guide. */
export const statementAnchor = (signal: StatementId) => `signal-${signal}`;
/** The anchor of a playbook's entry in the guide. */
export const playbookAnchor = (playbook: string) => `playbook-${playbook}`;

/** The address of a rule's entry in the guide. */
export const ruleAddress = (rule: RuleId) => `/guide#${ruleAnchor(rule)}`;
/** The address of the entry of a kind of statement in the guide. */
export const statementAddress = (signal: StatementId) => `/guide#${statementAnchor(signal)}`;
/** The anchor of a question in the guide. */
export const questionAnchor = (id: QuestionId) => `question-${id}`;
/** The address of a question in the guide. */
export const questionAddress = (id: QuestionId) => `/guide#${questionAnchor(id)}`;
