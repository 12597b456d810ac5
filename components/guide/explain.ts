import type { ExplainedFinding } from "@/components/programs/findings-panel";
import { type CadenceId, type Finding, ruleText } from "@/lib/rules";

/** Findings of the season with what people read about their rules. */
export function explained(findings: Finding<CadenceId>[]): ExplainedFinding[] {
  return findings.map((finding) => {
    const { title, why, todo } = ruleText(finding.rule);
    return { ...finding, title, why, todo };
  });
}
