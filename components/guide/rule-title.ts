import { isRuleId, type RuleId, ruleText } from "@/lib/rules";

/** What people call a rule. Brings the engine along: for where the rules run anyway. */
export const ruleTitle = (rule: RuleId) => ruleText(rule).title;

/** What people call a rule that a season file names; the name itself where this version has no such rule. */
export const namedRuleTitle = (rule: string) => (isRuleId(rule) ? ruleTitle(rule) : rule);
