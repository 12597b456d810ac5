"use client";

import { IconHelpCircle } from "@tabler/icons-react";
import { FirstQuestion } from "@/components/sentence-answers/first-question";
import readings from "@/components/sentence-answers/sentence-answers.module.css";
import type { OpenHold, SentenceQuestion } from "@/lib/rules/hold";
import { formatMoment } from "@/lib/season/format";
import { listOf } from "@/lib/season/words";
import { HoldSheet } from "./hold-sheet";

type AskProps = {
  open: OpenHold;
  zone: string;
  pending: boolean;
  /** What has not happened yet, in a sentence. */
  undone: string;
  onBack: () => void;
  onAnswer: (question: SentenceQuestion, yes: boolean) => void;
};

/** The questions to answer before a message that could be a second #1 letter is logged or leaves. Escape changes nothing. */
export function AskDialog({ open: { questions, holders }, zone, pending, undone, onBack, onAnswer }: AskProps) {
  return (
    <HoldSheet
      icon={<IconHelpCircle className="icon" aria-hidden />}
      title="Answer this first"
      why={
        <>
          {holders.length > 0
            ? `Your #1 letter is with ${listOf(holders)}. This message could be a second one.`
            : "You may have told two programs they’re first."}{" "}
          {undone}
        </>
      }
      onBack={onBack}
    >
      <div className={readings.list}>
        {questions.map((question) => (
          <FirstQuestion
            key={`${question.messageId} ${question.sentence.text}`}
            sentence={question.sentence.text}
            why={
              question.at === null
                ? `This message, to ${question.program}.`
                : `Sent ${formatMoment(question.at, zone, "dated")} to ${question.program}.`
            }
            pending={pending}
            onAnswer={(yes) => onAnswer(question, yes)}
          />
        ))}
      </div>
    </HoldSheet>
  );
}
