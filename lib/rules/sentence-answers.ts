import type { Message } from "@/lib/season/schema";

export type SentenceAnswer = Message["readings"][number];

const plain = (words: string) => words.replace(/\s+/g, " ").trim();

/** Whether an answer is about this sentence: white space apart, the same words; where they stand by now makes no difference. */
export const answers = (reading: SentenceAnswer, rule: string, sentence: string): boolean =>
  reading.rule === rule && plain(reading.text) === plain(sentence);

/** A person's answer to whether a sentence says what a rule looks for; undefined where none is kept. The latest holds. */
export function answerTo(readings: readonly SentenceAnswer[], rule: string, sentence: string): boolean | undefined {
  return readings.findLast((reading) => answers(reading, rule, sentence))?.yes;
}

/** The answers with one more, which takes the place of an earlier one to the same sentence. */
export function withAnswer(readings: readonly SentenceAnswer[], given: SentenceAnswer): SentenceAnswer[] {
  return [...readings.filter((reading) => !answers(reading, given.rule, given.text)), given];
}

/** The answers without that to a sentence. */
export function withoutAnswer(readings: readonly SentenceAnswer[], rule: string, sentence: string): SentenceAnswer[] {
  return readings.filter((reading) => !answers(reading, rule, sentence));
}

/** Those whose sentences still stand in a text or its subject: the others are about words that are gone. */
export function stillStanding(
  readings: readonly SentenceAnswer[],
  written: { subject: string; body: string },
): SentenceAnswer[] {
  const texts = [plain(written.body), plain(written.subject)];
  return readings.filter(({ text }) => texts.some((words) => words.includes(plain(text))));
}
