import type { RuleId } from "@/lib/rules";
import type { SignalId } from "@/lib/rules/signals";

/** Where the guide explains things. A rule and a signal may share an id, as `asks-rank` does. */
export const ruleAnchor = (rule: RuleId) => rule;
export const signalAnchor = (signal: SignalId) => `signal-${signal}`;
export const playbookAnchor = (playbook: string) => `playbook-${playbook}`;

export const ruleAddress = (rule: RuleId) => `/guide#${ruleAnchor(rule)}`;
export const signalAddress = (signal: SignalId) => `/guide#${signalAnchor(signal)}`;
