import { ownText } from "@/lib/rules/text/own-text";
import { remembering } from "@/lib/rules/text/remember";
import type { Message, Season, Strength } from "@/lib/season/schema";
import { instantMs } from "@/lib/season/time";

/** A message to a program that mentions a strength, with its moment in epoch milliseconds. */
export type Mention = { strengthId: string; programId: string; messageId: string; at: number };

/** A letter mentions a fact when it has this share of the fact's distinctive words, and no fewer than two of them. */
const SHARE = 0.6;
const FEWEST = 2;
/** Words of fewer letters say nothing by themselves. */
const LETTERS = 4;
const COMMON = new Set(
  "about after also been before during each from have into many more most much need only other over same some such than that their them then there these they this those through under very were what when where which while with will would your years year work worked".split(
    " ",
  ),
);
const WORD = /[\p{L}\p{N}]+/gu;

const wordsIn = (text: string) => text.normalize("NFKC").toLowerCase().match(WORD) ?? [];
const distinctiveWords = (fact: string) => [
  ...new Set(wordsIn(fact).filter((word) => (word.length >= LETTERS || /\d/.test(word)) && !COMMON.has(word))),
];

/** The writer's own words of a letter, as a set and in a row with a space about each. */
const read = remembering((body: string) => {
  const { plain, blocks } = ownText(body);
  const words = blocks.flatMap(({ start, end }) => wordsIn(plain.text.slice(start, end)));
  return { set: new Set(words), row: ` ${words.join(" ")} ` };
});

/** Whether a text mentions a fact: it has one of the words given for it, or otherwise most of the fact's own. */
export function isMentioned({ fact, words }: Pick<Strength, "fact" | "words">, text: string): boolean {
  const { set, row } = read(text);
  if (words.length > 0) return words.some((phrase) => row.includes(` ${wordsIn(phrase).join(" ")} `));
  const distinctive = distinctiveWords(fact);
  const held = distinctive.filter((word) => set.has(word)).length;
  return held >= Math.min(FEWEST, distinctive.length) && held >= SHARE * distinctive.length && held > 0;
}

const happened = (now: number) => (message: Message) => message.direction === "sent" && instantMs(message.at) <= now;

/** Which message to which program has mentioned which strength so far (`now` in epoch milliseconds), by moment. */
export function mentionsSoFar(season: Season, now: number): Mention[] {
  return season.messages
    .filter(happened(now))
    .flatMap((message) =>
      season.strengths
        .filter((strength) => isMentioned(strength, message.body))
        .map(({ id }) => ({
          strengthId: id,
          programId: message.programId,
          messageId: message.id,
          at: instantMs(message.at),
        })),
    )
    .sort((a, b) => a.at - b.at);
}
