import type { ExplainedFinding } from "@/components/programs/findings-panel";
import { type Finding, rules } from "@/lib/rules";

const RULES = new Map(rules.cadence.map((rule) => [rule.id, rule]));

/** Findings of the season with what people read about their rules. */
export function explained(findings: Finding[]): ExplainedFinding[] {
  return findings.flatMap((finding) => {
    const rule = RULES.get(finding.rule);
    return rule ? [{ ...finding, title: rule.title, why: rule.why, todo: rule.todo }] : [];
  });
}
