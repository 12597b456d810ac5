"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { settle } from "@/components/form/settle";
import { answerReading } from "@/components/messages/actions";
import { say } from "@/components/ui/undo";
import type { RecordHold, SentenceQuestion } from "@/lib/rules/hold";
import { withAnswer } from "@/lib/rules/sentence-answers";
import { NUMBER_ONE_RULE } from "@/lib/rules/wording/number-one/rule-id";
import type { Season } from "@/lib/season/schema";
import type { LogValues, Touched } from "./log-values";
import { reworded } from "./reword";

/** What holds the message back from being logged, and the ways on from there: answering, rewording, taking the other letter back. */
export function useRecordHold({
  seasonId,
  season,
  values,
  setLine,
  touch,
  save,
}: {
  seasonId: string;
  season: Season;
  values: LogValues;
  setLine: (line: string) => void;
  touch: (fields: Touched) => void;
  save: () => unknown;
}) {
  const router = useRouter();
  const [hold, setHold] = useState<RecordHold | null>(null);

  /** The last question was answered: the message is saved once the answer is among its values. */
  const [resuming, setResuming] = useState(false);
  useEffect(() => {
    if (!resuming) return;
    setResuming(false);
    void save();
  });

  return {
    hold,
    /** Where this browser keeps the reason for logging it anyway. */
    place: { seasonId, about: values.programId ?? "" },
    show: setHold,
    leave: () => setHold(null),
    /** Keeps the answer with its message: the one at hand, or one that was sent before. */
    answer: async ({ messageId, sentence }: SentenceQuestion, yes: boolean): Promise<void> => {
      const reading = { rule: NUMBER_ONE_RULE, start: sentence.start, end: sentence.end, text: sentence.text, yes };
      if (messageId === null) touch({ readings: withAnswer(values.readings, reading) });
      else {
        const settled = await settle(answerReading, { id: messageId, reading });
        if (!settled.ok) return say(settled.problem);
        router.refresh();
      }
      const isOther = (open: SentenceQuestion) => open.messageId !== messageId || open.sentence.text !== sentence.text;
      const left = hold?.open?.questions.filter(isOther) ?? [];
      setHold(hold?.open && left.length > 0 ? { ...hold, open: { ...hold.open, questions: left } } : null);
      if (left.length === 0) setResuming(true);
    },
    /** Says what is true in place of the promise; the sheet goes on with these words. */
    reword: () => {
      const program = season.programs.find(({ id }) => id === values.programId);
      if (!program) return;
      const { kind, subject, body } = reworded(values, program);
      setHold(null);
      // The line said what isn't true; the rest of what it was read as stays.
      const { programId, direction, channel, at, recipients, interviewId } = values;
      setLine("");
      touch({ programId, direction, channel, at, recipients, interviewId, kind, subject, body });
    },
    /** One of the other letters was taken back; with the last one nothing holds this message. */
    released: (messageId: string) => {
      const letters = hold?.letters.filter((letter) => letter.messageId !== messageId) ?? [];
      setHold(hold && letters.length > 0 ? { ...hold, letters } : null);
    },
  };
}
