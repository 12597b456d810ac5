"use client";

import { useCallback, useMemo, useRef } from "react";
import { answers, type SentenceAnswer, stillStanding, withAnswer, withoutAnswer } from "@/lib/rules/sentence-answers";
import { NUMBER_ONE_RULE } from "@/lib/rules/wording/number-one/rule-id";
import { type Check, type checksInField, isQuestion } from "./checks";
import type { Written } from "./written";

type Placed = ReturnType<typeof checksInField>[number];

/** What is shown of it beside the letter: whether a question is open, and the answers that hold. */
export type Beside = { asked: boolean; given: SentenceAnswer[]; takeBack: (sentence: string) => void };

/** What the letter's sentences are asked about, and the person's answers, which are kept with the draft. */
export function useReadings({
  inBody,
  inSubject,
  written,
  write,
}: {
  inBody: Placed[];
  inSubject: Placed[];
  written: Written;
  write: (part: Partial<Written>) => void;
}) {
  const yes = useRef<HTMLButtonElement>(null);
  /** The questions as they stand by now, in the order of the words. */
  const open = useMemo(() => {
    const wordsOf = ({ field, start, end }: Placed) => written[field ?? "body"].slice(start, end);
    return [...inSubject, ...inBody]
      .filter(isQuestion)
      .map((check) => ({ check, sentence: wordsOf(check) }))
      .filter(({ sentence }) => !written.readings.some((reading) => answers(reading, NUMBER_ONE_RULE, sentence)));
  }, [inBody, inSubject, written]);
  const { readings } = written;
  const takeBack = useCallback(
    (sentence: string) => write({ readings: withoutAnswer(readings, NUMBER_ONE_RULE, sentence) }),
    [readings, write],
  );
  const standing = stillStanding(readings, written).filter(({ rule }) => rule === NUMBER_ONE_RULE);
  const standingKey = JSON.stringify(standing.map(({ text }) => text));
  const asked = open.length > 0;
  /** Stays the same while typing changes nothing of it. */
  const beside = useMemo((): Beside => {
    const texts = new Set<string>(JSON.parse(standingKey));
    return { asked, given: readings.filter(({ text }) => texts.has(text)), takeBack };
  }, [asked, standingKey, readings, takeBack]);

  return {
    open,
    beside,
    /** The button that the focus goes to where a question has to be answered first. */
    yes,
    focus: useCallback(() => yes.current?.focus(), []),
    answer: useCallback(
      ({ check: { start, end }, sentence }: { check: Pick<Check, "start" | "end">; sentence: string }, is: boolean) =>
        write({
          readings: withAnswer(readings, {
            rule: NUMBER_ONE_RULE,
            start: start ?? 0,
            end: end ?? sentence.length,
            text: sentence,
            yes: is,
          }),
        }),
      [readings, write],
    ),
  };
}

export type Readings = ReturnType<typeof useReadings>;
