"use client";

import { type ReactNode, useState } from "react";
import { settle, undoing } from "@/components/form/settle";
import { ruleAddress } from "@/components/guide/address";
import { GuideLink } from "@/components/guide/guide-link";
import { QuestionLink } from "@/components/guide/question-link";
import { questionOfRule } from "@/components/guide/questions";
import { answer, withdraw } from "@/components/reminders/actions";
import { byEvent, type EventOf, timesWords } from "@/components/reminders/events";
import type { SnoozedDismissed } from "@/components/reminders/snoozed-dismissed";
import { SnoozedDismissedList } from "@/components/reminders/snoozed-dismissed-list";
import { Button } from "@/components/ui/button";
import { LEVELS, LevelIcon } from "@/components/ui/level";
import { say } from "@/components/ui/undo";
import type { Finding } from "@/lib/rules/types";
import styles from "./panels.module.css";

/** A finding with what people read about its rule. */
export type ExplainedFinding = Finding & { title: string; why: string; todo: string };

function FindingRow({ event }: { event: EventOf<ExplainedFinding> }) {
  const { first, also } = event;
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { key, rule, level, title, message, why, todo } = first;
  const { tone, word } = LEVELS[level];

  async function dismiss() {
    setPending(true);
    setProblem(null);
    const keys = [key, ...also.map((other) => other.key)];
    for (const one of keys) {
      const dismissed = await settle(answer, { key: one, answer: "dismissed" });
      if (dismissed.ok) continue;
      setPending(false);
      return setProblem(dismissed.problem);
    }
    setPending(false);
    say(`Dismissed: ${title}.`, async () => {
      let words = "";
      for (const one of keys) words = await undoing(withdraw, { key: one }, `Restored: ${title}.`)();
      return words;
    });
  }

  return (
    <li className={styles.finding}>
      <LevelIcon level={level} />
      <div>
        <h3>
          {title}
          {timesWords(event)} <span className={`${styles.level} ${tone}`}>{word}</span>
        </h3>
        <p>{message}</p>
        {also.map((other) => (
          <p key={other.key}>
            {other.rule !== rule && <span className="strong">Also: {other.title}. </span>}
            {other.message}
          </p>
        ))}
        <details className={styles.more}>
          <summary>Why, and what to do</summary>
          <p>{why}</p>
          <p>{todo}</p>
          <p>
            <GuideLink href={ruleAddress(rule)} title={title}>
              In the guide
            </GuideLink>{" "}
            <QuestionLink question={questionOfRule(rule)} />
          </p>
        </details>
        {problem && (
          <p className="late" role="alert">
            {problem}
          </p>
        )}
        {level !== "stop" && (
          <Button
            look="ghost"
            size="sm"
            className={styles.dismiss}
            disabled={pending}
            onClick={dismiss}
            aria-label={`Dismiss: ${title}`}
          >
            Dismiss
          </Button>
        )}
      </div>
    </li>
  );
}

/**
 * What the program states and the rules find there, each with its why; a warning or notice can be dismissed, a stop can't. What is
 * dismissed stays within reach.
 */
export function FindingsPanel({
  findings,
  dismissed,
  stated,
}: {
  findings: ExplainedFinding[];
  dismissed: SnoozedDismissed[];
  /** What the program itself states that is to be kept in mind, before what the rules find. */
  stated?: ReactNode;
}) {
  return (
    <section aria-labelledby="findings" className={styles.panel}>
      <h2 className="rail-title" id="findings">
        Findings
      </h2>
      {stated && <div className={styles.stated}>{stated}</div>}
      {findings.length === 0 && !stated && <p className="meta">Nothing to watch out for.</p>}
      {findings.length > 0 && (
        <ul>
          {byEvent(findings).map((event) => (
            <FindingRow key={event.first.key} event={event} />
          ))}
        </ul>
      )}
      <SnoozedDismissedList entries={dismissed} how="dismissed" />
    </section>
  );
}
