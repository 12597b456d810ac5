"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { settle, undoing } from "@/components/form/settle";
import { answerReading } from "@/components/messages/actions";
import { say } from "@/components/ui/undo";
import type { OpenQuestion } from "@/lib/rules/second-letter";
import type { SentenceAnswer } from "@/lib/rules/sentence-answers";
import { NUMBER_ONE_RULE } from "@/lib/rules/wording/number-one/rule-id";
import { FirstAnswer, FirstQuestion } from "./first-question";
import styles from "./sentence-answers.module.css";

/** What is open about a sent message's sentences, and what was answered, each to be changed. */
export function SentAnswers({
  messageId,
  open,
  readings,
}: {
  messageId: string;
  open: readonly OpenQuestion["sentence"][];
  readings: readonly SentenceAnswer[];
}) {
  const router = useRouter();
  const [pending, setPending] = useState(false);
  const answered = readings.filter(({ rule }) => rule === NUMBER_ONE_RULE);
  if (open.length + answered.length === 0) return null;

  async function keep(
    { text, start, end }: { text: string; start: number; end: number },
    yes: boolean | null,
    was: boolean | null,
  ) {
    setPending(true);
    const reading = { rule: NUMBER_ONE_RULE, text, start, end };
    const settled = await settle(answerReading, { id: messageId, reading: { ...reading, yes } });
    setPending(false);
    if (!settled.ok) return say(settled.problem);
    const back = undoing(answerReading, { id: messageId, reading: { ...reading, yes: was } }, "Undone.");
    const done =
      yes === null
        ? "Your answer is taken back."
        : yes
          ? "It counts as a #1 letter."
          : "It doesn’t count as a #1 letter.";
    say(done, back);
    router.refresh();
  }

  return (
    <div className={styles.list}>
      {open.map((sentence) => (
        <FirstQuestion
          key={sentence.text}
          sentence={sentence.text}
          why="It can be read both ways. Until you answer, it isn’t counted as a #1 letter."
          pending={pending}
          onAnswer={(yes) => void keep(sentence, yes, null)}
        />
      ))}
      {answered.map((reading) => (
        <FirstAnswer
          key={reading.text}
          sentence={reading.text}
          yes={reading.yes}
          pending={pending}
          onChange={() => void keep(reading, null, reading.yes)}
        />
      ))}
    </div>
  );
}
