"use client";

import { IconAlertTriangle } from "@tabler/icons-react";
import Link from "next/link";
import { type ReactNode, useState } from "react";
import { settle, undoing } from "@/components/form/settle";
import { ruleAddress } from "@/components/guide/address";
import { GuideLink } from "@/components/guide/guide-link";
import { QuestionLink } from "@/components/guide/question-link";
import { questionOfRule } from "@/components/guide/questions";
import { answer, withdraw } from "@/components/reminders/actions";
import { Button } from "@/components/ui/button";
import { say } from "@/components/ui/undo";
import type { RuleId } from "@/lib/rules";
import styles from "./group.module.css";
import { useLeaving } from "./use-leaving";

/** A finding with its rule's words, as Today shows it. */
export type ShownFinding = {
  key: string;
  rule: RuleId;
  title: string;
  message: string;
  todo: string;
  href: string | null;
};

function WarnFinding({ finding }: { finding: ShownFinding }) {
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { element, leave } = useLeaving<HTMLLIElement>();

  async function dismiss() {
    setSending(true);
    setProblem(null);
    leave();
    const settled = await settle(answer, { key: finding.key, answer: "dismissed" });
    if (settled.ok) {
      say(`${finding.title}: dismissed.`, undoing(withdraw, { key: finding.key }, `Restored. ${finding.title}.`));
      return;
    }
    setSending(false);
    setProblem(settled.problem);
  }

  return (
    <li ref={element} className={styles.finding} data-reminder={finding.key}>
      <IconAlertTriangle className="icon" aria-hidden />
      <div>
        <h3 className="strong" style={{ fontSize: "inherit" }}>
          {finding.title}
        </h3>
        <p>{finding.message}</p>
        <p className="meta">
          {finding.todo} <GuideLink href={ruleAddress(finding.rule)} title={finding.title} />{" "}
          <QuestionLink question={questionOfRule(finding.rule)} />
        </p>
        {problem && (
          <p className="late" role="alert">
            {problem}
          </p>
        )}
      </div>
      <span className="row" style={{ alignSelf: "start" }}>
        {finding.href && (
          <Link className="btn btn-sm" href={finding.href} aria-label={`Open the program: ${finding.message}`}>
            Open
          </Link>
        )}
        <Button look="ghost" size="sm" disabled={sending} onClick={dismiss} aria-label={`Dismiss: ${finding.message}`}>
          Dismiss
        </Button>
      </span>
    </li>
  );
}

/** What the season's rules warn of, below what waits. */
export function WarnFindings({ findings, more }: { findings: ShownFinding[]; more: ReactNode }) {
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="worth-a-look">
      <h2 className="section-title" id="worth-a-look">
        Worth a look<span className="count">about what you’ve sent so far</span>
      </h2>
      <ul>
        {findings.map((finding) => (
          <WarnFinding key={finding.key} finding={finding} />
        ))}
      </ul>
      {more}
    </section>
  );
}
