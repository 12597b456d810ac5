import type { DraftMessage } from "@/lib/rules/rule";
import { answerTo } from "@/lib/rules/sentence-answers";
import { type NumberOneSentence, numberOneSentences } from "@/lib/rules/wording/number-one/number-one";
import { NUMBER_ONE_RULE } from "@/lib/rules/wording/number-one/rule-id";

export type FirstPlacePromise = NumberOneSentence & { field: "subject" | "body" };

/** A blank of a template: the letter isn't written yet, so there is nothing to ask about; a blank stops it by itself. */
const BLANK = /\{\{|\}\}/;

/**
 * Whether no sentence of a message tells the reader it is first, nor may. Beside a body, a subject counts only where it surely says so:
 * "Letter of intent" is what the letter is called.
 */
export function neverSaysFirst(message: Pick<DraftMessage, "subject" | "body" | "readings">): boolean {
  const hasBody = message.body.trim() !== "";
  return promisesIn(message).every(({ field, unsure }) => hasBody && field === "subject" && unsure);
}

/**
 * The sentences of a message that tell the reader it is first, or may, body before subject. A person's answer decides: one they
 * said commits is sure, one they said doesn't is none.
 */
export function promisesIn(message: Pick<DraftMessage, "subject" | "body" | "readings">): FirstPlacePromise[] {
  return (["body", "subject"] as const).flatMap((field) => {
    const sentences = numberOneSentences(message[field]);
    const hasBlank = sentences.some(({ unsure }) => unsure) && BLANK.test(message[field]);
    return sentences.flatMap(({ text, start, end, unsure }): FirstPlacePromise[] => {
      const yes = answerTo(message.readings, NUMBER_ONE_RULE, text);
      if (yes === false || (unsure && yes === undefined && hasBlank)) return [];
      const sentence = { text, start, end, field };
      return [unsure && yes === undefined ? { ...sentence, unsure } : sentence];
    });
  });
}
