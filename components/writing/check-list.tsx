"use client";

import { IconCircleCheck } from "@tabler/icons-react";
import { ruleAddress } from "@/components/guide/address";
import { GuideLink } from "@/components/guide/guide-link";
import { QuestionLink } from "@/components/guide/question-link";
import { questionOfRule } from "@/components/guide/questions";
import { ruleTitle } from "@/components/guide/rule-title";
import { Button } from "@/components/ui/button";
import { LEVELS, LevelIcon } from "@/components/ui/level";
import { type Check, countsOf } from "./checks";
import styles from "./panel.module.css";
import type { Rewording } from "./rewordings";

/** What can be done about the checks. */
export type CheckActs = {
  waysOf: (check: Check) => Rewording[];
  onGo: (check: Check) => void;
  onReword: (check: Check, rewording: Rewording) => void;
  onHide: (check: Check) => void;
  onShowAll: () => void;
};

/** What the rules say of the letter, the gravest first, each with its words and the safe ways out. */
export function CheckList({
  checks,
  slots,
  away,
  current,
  acts,
  id,
}: {
  checks: Check[];
  /** How many are empty: they stop the letter too, and are listed apart. */
  slots: number;
  /** How many a person has put out of sight. */
  away: number;
  current: string | null;
  acts: CheckActs;
  id: string;
}) {
  return (
    <section aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        Checks
        <span className={styles.counts}>
          {countsOf(checks).map(({ level, n }) => (
            <span key={level} className={`strong ${LEVELS[level].tone}`}>
              {n} {level}
            </span>
          ))}
        </span>
      </h2>
      {checks.length === 0 && slots > 0 && <p className="muted">All set except for the empty slots</p>}
      {checks.length === 0 && slots === 0 && (
        <p className="row done">
          <IconCircleCheck className="icon" aria-hidden />
          All set
        </p>
      )}
      <ul>
        {checks.map((check, place) => (
          <CheckRow
            key={check.key}
            check={check}
            ways={newWays(check, checks.slice(0, place), acts.waysOf)}
            current={check.key === current}
            acts={acts}
          />
        ))}
      </ul>
      {away > 0 && (
        <p className="meta">
          {away} hidden for this draft.{" "}
          <button type="button" className={styles.plain} onClick={acts.onShowAll}>
            Show {away === 1 ? "it" : "them"} again
          </button>
        </p>
      )}
    </section>
  );
}

/** The ways out of a check that no graver one of the same words offers. */
function newWays(check: Check, before: Check[], waysOf: CheckActs["waysOf"]): Rewording[] {
  const same = before.filter(
    ({ field, start }) => start !== undefined && field === check.field && start === check.start,
  );
  const offered = new Set(same.flatMap(waysOf).map(({ label }) => label));
  return waysOf(check).filter(({ label }) => !offered.has(label));
}

function CheckRow({
  check,
  ways,
  current,
  acts,
}: {
  check: Check;
  ways: Rewording[];
  current: boolean;
  acts: CheckActs;
}) {
  const { level, quote, message, rule, field } = check;
  const { word, tone } = LEVELS[level];
  return (
    <li className={`${styles.check} ${current ? styles.current : ""}`} aria-current={current || undefined}>
      <LevelIcon level={level} />
      <div>
        <p className={styles.head}>
          {quote ? (
            <button type="button" className={styles.quote} onClick={() => acts.onGo(check)}>
              “{quote}”
            </button>
          ) : (
            <span className={styles.quote}>{ruleTitle(rule)}</span>
          )}
          <span className={`strong push ${tone}`}>{word}</span>
        </p>
        <p className="muted">
          {field === "subject" && "In the subject. "}
          {message} <GuideLink aside href={ruleAddress(rule)} title={ruleTitle(rule)} />{" "}
          <QuestionLink aside question={questionOfRule(rule)} />
        </p>
        <div className={styles.ways}>
          {ways.map((way) => (
            <Button key={way.label} size="sm" className={styles.way} onClick={() => acts.onReword(check, way)}>
              {way.label}
            </Button>
          ))}
          {level !== "stop" && (
            <Button
              size="sm"
              look="ghost"
              aria-label={`${level === "warn" ? "Keep" : "Ignore"}: ${ruleTitle(rule)}`}
              onClick={() => acts.onHide(check)}
            >
              {level === "warn" ? "Keep" : "Ignore"}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}
