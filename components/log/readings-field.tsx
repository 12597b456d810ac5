"use client";

import { FirstAnswer, FirstQuestion } from "@/components/sentence-answers/first-question";
import styles from "@/components/sentence-answers/sentence-answers.module.css";
import { openSentences } from "@/lib/rules/second-letter";
import { stillStanding, withAnswer, withoutAnswer } from "@/lib/rules/sentence-answers";
import { NUMBER_ONE_RULE } from "@/lib/rules/wording/number-one/rule-id";
import type { Log } from "./use-log";

/** What is asked about the text that is being logged, and what was answered; the answers are kept with the message. */
export function ReadingsField({ log: { values, touch } }: { log: Log }) {
  const { direction, kind, readings } = values;
  if (direction !== "sent" || kind === "intent" || kind === "intent-release") return null;
  const open = openSentences(values);
  const given = stillStanding(readings, values).filter(({ rule }) => rule === NUMBER_ONE_RULE);
  if (open.length + given.length === 0) return null;
  return (
    <div className={styles.list}>
      {open.map(({ text, start, end }) => (
        <FirstQuestion
          key={text}
          sentence={text}
          why="It can be read both ways. Yes makes it a #1 letter."
          aside="Your answer stays with this sentence"
          onAnswer={(yes) =>
            touch({ readings: withAnswer(readings, { rule: NUMBER_ONE_RULE, start, end, text, yes }) })
          }
        />
      ))}
      {given.map(({ text, yes }) => (
        <FirstAnswer
          key={text}
          sentence={text}
          yes={yes}
          onChange={() => touch({ readings: withoutAnswer(readings, NUMBER_ONE_RULE, text) })}
        />
      ))}
    </div>
  );
}
