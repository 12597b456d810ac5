"use client";

import { TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { UsualCriteria } from "@/components/criteria/usual-criteria";
import { SCORES } from "@/components/rank-list/score-words";
import { Button } from "@/components/ui/button";
import { ChoiceRow } from "@/components/ui/choice-row";
import { Link } from "@/components/ui/link";
import type { Criterion } from "@/lib/season/schema";
import styles from "./after-interview.module.css";
import { Conflict } from "./conflict";
import { MOST_WORDS, UNSCORED } from "./impressions";
import type { ImpressionsSaving } from "./use-impressions";

/** A score for each criterion, and a few words once there is one. */
export function Scores({
  criteria,
  saving: { impressions, conflicts, storedLocally, setScore, decideWords },
}: {
  criteria: Criterion[];
  saving: ImpressionsSaving;
}) {
  return (
    <section aria-labelledby="impressions">
      <h2 className="section-title" id="impressions">
        Scores
        <span className="count">optional, 1 low to 5 high</span>
        <Link className={`count link ${styles.own}`} href="/rank-list/criteria">
          Your criteria
        </Link>
      </h2>
      {criteria.length === 0 ? (
        <UsualCriteria known={[]} />
      ) : (
        <ul className={styles.criteria}>
          {criteria.map(({ id, name }) => {
            const given = impressions.scores[id] ?? UNSCORED;
            const there = conflicts.words[id];
            return (
              <li key={id} className={styles.criterion}>
                <span className={styles.who}>{name}</span>
                <span className="row">
                  <ChoiceRow
                    legend={name}
                    options={SCORES}
                    value={given.score}
                    onChange={(value) => setScore(id, { ...given, score: value })}
                  />
                  <span className={styles.clear}>
                    {given.score !== null && (
                      <Button
                        look="ghost"
                        size="sm"
                        icon
                        onClick={({ currentTarget }) => {
                          setScore(id, { ...given, score: null });
                          // The button goes with the score.
                          currentTarget.closest("li")?.querySelector("input")?.focus();
                        }}
                        aria-label={`Clear the score: ${name}`}
                      >
                        <IconX className="icon" aria-hidden />
                      </Button>
                    )}
                  </span>
                </span>
                {there !== undefined && (
                  <Conflict
                    noun={`words about ${name}`}
                    there={there}
                    here={given.words}
                    between=" "
                    most={MOST_WORDS}
                    onDecide={(words) => decideWords(id, words)}
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
                    onChange={(event) => setScore(id, { ...given, words: event.currentTarget.value })}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
      {criteria.length > 0 && <p className="meta">1 is low, 5 is high. Skip anything you couldn’t tell.</p>}
    </section>
  );
}

function waitingWords(storedLocally: boolean): string {
  return storedLocally
    ? "Comments are saved with a score. Until then, this browser keeps them."
    : "Comments are saved with a score, and this browser can’t keep them: add a score before you leave.";
}
