"use client";

import { FirstQuestion } from "@/components/sentence-answers/first-question";
import styles from "@/components/sentence-answers/sentence-answers.module.css";
import type { ContactState } from "./assess";
import type { Readings } from "./use-readings";

/** What follows from a yes, as long as nobody else holds the letter or somebody does. */
export function whatFollows({ letter }: ContactState, program: string): string {
  if (letter.state === "out" && letter.holder !== program)
    return `Yes makes it a #1 letter, and ${letter.holder} holds yours.`;
  return "Yes makes it a #1 letter.";
}

/** The first question about the letter, below its text. */
export function QuestionCard({
  readings,
  standing,
  program,
}: {
  readings: Readings;
  standing: ContactState;
  program: string;
}) {
  const [first] = readings.open;
  if (!first) return null;
  return (
    <div className={styles.card}>
      <FirstQuestion
        key={first.sentence}
        sentence={first.sentence}
        why={`It can be read both ways. ${whatFollows(standing, program)}`}
        aside="Your answer stays with this sentence"
        yesRef={readings.yes}
        onAnswer={(yes) => readings.answer(first, yes)}
      />
    </div>
  );
}
