import { honestInterest } from "@/components/writing/rewordings";
import { sentencesWithSpace } from "@/components/writing/sentence";
import { promisesIn } from "@/lib/rules/wording/number-one/promises";
import { programShortName } from "@/lib/season/program-names";
import type { Message, Program } from "@/lib/season/schema";

type Worded = Pick<Message, "kind" | "subject" | "body" | "readings">;
type Known = Pick<Program, "name" | "shortName" | "rank">;

/** What can truly be said to a program in place of a promise, by its place on the list. */
export const honestWords = (program: Known): string => honestInterest(program);

/**
 * A letter that promises first place, saying what is true in place of it: the first sentence that promises says so, others go, and a
 * letter of intent becomes one of strong interest.
 */
export function reworded<Letter extends Worded>(letter: Letter, program: Known): Letter {
  const words = honestWords(program);
  const promises = promisesIn(letter).filter(({ unsure }) => !unsure);
  const [first, ...further] = promises.filter(({ field }) => field === "body");
  let { body } = letter;
  for (const { start, end } of further.toReversed()) {
    const whole = sentencesWithSpace(body, { start, end });
    body = body.slice(0, whole.start) + body.slice(whole.end);
  }
  if (first) body = body.slice(0, first.start) + words + body.slice(first.end);
  const isIntent = letter.kind === "intent";
  const subjectPromises =
    promises.some(({ field }) => field === "subject") || /\bletter of intent\b/i.test(letter.subject);
  return {
    ...letter,
    body,
    subject: subjectPromises ? `Strong interest, ${programShortName(program)}` : letter.subject,
    kind: isIntent ? "strong-interest" : letter.kind,
  };
}
