"use client";

import { Fragment } from "react";
import { ruleAddress } from "@/components/guide/address";
import { GuideLink } from "@/components/guide/guide-link";
import { ruleTitle } from "@/components/guide/rule-title";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Pips } from "@/components/ui/pips";
import styles from "./log-sheet.module.css";
import type { Log } from "./use-log";

/** What saving will do, or why it was not saved. */
export function EffectLine({ log }: { log: Log }) {
  const { effect, values } = log;
  if (log.problem && !log.holding.hold)
    return (
      <Callout
        level="stop"
        role="alert"
        aside={
          <Button size="sm" onClick={() => log.save()}>
            Try again
          </Button>
        }
      >
        {log.problem}
      </Callout>
    );
  if (!effect) return null;
  const program = log.season.programs.find(({ id }) => id === values.programId);
  return (
    <Callout
      level={effect.level}
      aside={
        <span className={styles.aside}>
          {effect.level === "warn" && values.direction === "sent" && !log.editing && (
            <Button size="sm" disabled={log.pending} onClick={log.keepAsDraft}>
              Keep as draft
            </Button>
          )}
          <Pips
            used={effect.used}
            limit={effect.limit}
            wouldUse={effect.takes}
            noContact={program?.contactPolicy === "no-contact"}
          />
        </span>
      }
    >
      <Figures text={effect.sentences.join(" ")} />
      {effect.rules.map((rule) => (
        <Fragment key={rule}>
          {" "}
          {/* Several of them are told apart by what they are about. */}
          {effect.rules.length > 1 ? (
            <GuideLink aside href={ruleAddress(rule)} title="">
              {ruleTitle(rule)}
            </GuideLink>
          ) : (
            <GuideLink aside href={ruleAddress(rule)} title={ruleTitle(rule)} />
          )}
        </Fragment>
      ))}
    </Callout>
  );
}

/** The words with their figures ("1 of 3") in bold. */
function Figures({ text }: { text: string }) {
  return text
    .split(/(\d+ of \d+)/)
    .map((part, at) => (at % 2 === 1 ? <strong key={`${part}-${text.length}`}>{part}</strong> : part));
}
