"use client";

import { FirstAnswer } from "@/components/sentence-answers/first-question";
import type { Draft } from "@/lib/season/schema";
import { KIND_WORDS } from "@/lib/season/words";
import type { ContactState } from "./assess";
import styles from "./panel.module.css";
import type { Beside } from "./use-readings";

/** What follows from each answer, while a question is open; and the answers that were given, each to be changed. */
export function ReadingAnswers({
  readings,
  standing: { letter },
  program,
  kind,
  id,
}: {
  readings: Beside;
  standing: ContactState;
  program: string;
  kind: Draft["kind"];
  id: string;
}) {
  if (!readings.asked && readings.given.length === 0) return null;
  const second = letter.state === "out" && letter.holder !== program;
  return (
    <section aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        {readings.asked ? "If you answer" : "Your answers"}
      </h2>
      {readings.asked && (
        <dl className={styles.follows}>
          <dt>Yes</dt>
          <dd>
            {second
              ? `This is a second #1 letter. You’ll see it beside the one to ${letter.holder} first.`
              : "It counts as your #1 letter."}
          </dd>
          <dt>No</dt>
          <dd>It stays {KIND_WORDS[kind].toLowerCase()}. The sentence isn’t asked about again.</dd>
          <dt>Later</dt>
          <dd>The draft is kept. Copy, Open in mail, and Mark as sent ask again.</dd>
        </dl>
      )}
      {readings.given.map((reading) => (
        <FirstAnswer
          key={reading.text}
          sentence={reading.text}
          yes={reading.yes}
          onChange={() => readings.takeBack(reading.text)}
        />
      ))}
    </section>
  );
}
