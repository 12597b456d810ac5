"use client";

import { IconAlertTriangle } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { settle, undoing } from "@/components/form/settle";
import { ruleAddress } from "@/components/guide/address";
import { GuideLink } from "@/components/guide/guide-link";
import { QuestionLink } from "@/components/guide/question-link";
import type { askedOf } from "@/components/guide/questions";
import { answer, withdraw } from "@/components/reminders/actions";
import type { Fix } from "@/components/reminders/fix-of";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { say } from "@/components/ui/undo";
import type { RuleId } from "@/lib/rules";
import styles from "./group.module.css";
import { useRowExit } from "./use-row-exit";

/** A finding with its rule's words, as Today shows it: the most serious of one event, with the others. */
export type ShownFinding = {
  key: string;
  /** All that is dismissed with it. */
  keys: string[];
  rule: RuleId;
  title: string;
  /** How often it stands there, to follow the title: " (2 times)". */
  times: string;
  message: string;
  todo: string;
  /** Without a title where it is the same remark about another message. */
  also: { key: string; title: string | null; message: string }[];
  /** The guide's question that it raises. */
  question: ReturnType<typeof askedOf>;
  fix: Fix | null;
};

function WarnFinding({ finding }: { finding: ShownFinding }) {
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { element, leave } = useRowExit<HTMLLIElement>();

  async function dismiss() {
    setSending(true);
    setProblem(null);
    leave();
    const undone: (() => Promise<string>)[] = [];
    for (const key of finding.keys) {
      const settled = await settle(answer, { key, answer: "dismissed" });
      if (!settled.ok) {
        setSending(false);
        return setProblem(settled.problem);
      }
      undone.push(undoing(withdraw, { key }, `Restored. ${finding.title}.`));
    }
    say(`${finding.title}: dismissed.`, async () => {
      let words = "";
      for (const undo of undone) words = await undo();
      return words;
    });
  }

  return (
    <li ref={element} className={styles.finding} data-reminder={finding.key}>
      <IconAlertTriangle className="icon" aria-hidden />
      <div>
        <h3 className="strong" style={{ fontSize: "inherit" }}>
          {finding.title}
          {finding.times}
        </h3>
        <p>{finding.message}</p>
        {finding.also.map(({ key, title, message }) => (
          <p key={key} className={styles.also}>
            {title && <span className="strong">Also: {title}. </span>}
            {message}
          </p>
        ))}
        <p className="meta">
          {finding.todo} <GuideLink href={ruleAddress(finding.rule)} title={finding.title} />{" "}
          <QuestionLink question={finding.question} />
        </p>
        {problem && (
          <p className="late" role="alert">
            {problem}
          </p>
        )}
      </div>
      <span className="row wrap" style={{ alignSelf: "start" }}>
        {finding.fix && (
          <Link className="btn btn-sm" href={finding.fix.href} aria-label={`${finding.fix.label}: ${finding.message}`}>
            {finding.fix.label}
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
