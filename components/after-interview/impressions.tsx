"use client";

import { TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import Link from "next/link";
import { UsualCriteria } from "@/components/criteria/usual-criteria";
import { SCORES } from "@/components/rank-list/score-words";
import { Button } from "@/components/ui/button";
import { ChoiceRow } from "@/components/ui/choice-row";
import type { Criterion } from "@/lib/season/schema";
import styles from "./after-interview.module.css";
import { BothSaid } from "./both-said";
import { MOST_WORDS, UNSCORED } from "./noted";
import type { Noting } from "./use-noting";

/** A score for each criterion, and a few words once there is one. */
export function Impressions({
  criteria,
  noting: { noted, held, storedLocally, score, settleWords },
}: {
  criteria: Criterion[];
  noting: Noting;
}) {
  return (
    <section aria-labelledby="impressions">
      <h2 className="section-title" id="impressions">
        Impressions
        <Link className={`count link ${styles.own}`} href="/rank-list/criteria">
          Your criteria
        </Link>
      </h2>
      {criteria.length === 0 ? (
        <UsualCriteria known={[]} />
      ) : (
        <ul className={styles.criteria}>
          {criteria.map(({ id, name }) => {
            const given = noted.scores[id] ?? UNSCORED;
            const there = held.words[id];
            return (
              <li key={id} className={styles.criterion}>
                <span className={styles.who}>{name}</span>
                <span className="row">
                  <ChoiceRow
                    legend={name}
                    options={SCORES}
                    value={given.score}
                    onChange={(value) => score(id, { ...given, score: value })}
                  />
                  <span className={styles.clear}>
                    {given.score !== null && (
                      <Button
                        look="ghost"
                        size="sm"
                        icon
                        onClick={() => score(id, { ...given, score: null })}
                        aria-label={`Take the score away: ${name}`}
                      >
                        <IconX className="icon" aria-hidden />
                      </Button>
                    )}
                  </span>
                </span>
                {there !== undefined && (
                  <BothSaid
                    noun={`words about ${name}`}
                    there={there}
                    here={given.words}
                    between=" "
                    most={MOST_WORDS}
                    onSettle={(words) => settleWords(id, words)}
                  />
                )}
                {(given.score !== null || given.words !== "") && (
                  <TextInput
                    className={styles.words}
                    aria-label={`In a few words: ${name}`}
                    placeholder="In a few words"
                    maxLength={MOST_WORDS}
                    autoComplete="off"
                    description={given.score === null && waitingWords(storedLocally)}
                    inputWrapperOrder={["input", "description"]}
                    value={given.words}
                    onChange={(event) => score(id, { ...given, words: event.currentTarget.value })}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
      {criteria.length > 0 && <p className="meta">1 is low, 5 is high. Leave out what you could not tell.</p>}
    </section>
  );
}

function waitingWords(storedLocally: boolean): string {
  return storedLocally
    ? "Words are saved with a score. Until then this browser keeps them."
    : "Words are saved with a score, and this browser keeps nothing: give one before you leave.";
}
