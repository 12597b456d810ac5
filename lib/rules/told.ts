import { ownText } from "@/lib/rules/text/own-text";
import { remembering } from "@/lib/rules/text/remember";
import type { Message, Season, Strength } from "@/lib/season/schema";
import { instantMs } from "@/lib/season/time";

/** A message in which a program was told something, with its moment in epoch milliseconds. */
export type Told = { strengthId: string; programId: string; messageId: string; at: number };

/** A letter tells a fact when it holds so much of the words that make it, and no fewer than two of them. */
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
const tellingWords = (fact: string) => [
  ...new Set(wordsIn(fact).filter((word) => (word.length >= LETTERS || /\d/.test(word)) && !COMMON.has(word))),
];

/** The writer's own words of a letter, as a set and in a row with a space about each. */
const read = remembering((body: string) => {
  const { plain, blocks } = ownText(body);
  const words = blocks.flatMap(({ start, end }) => wordsIn(plain.text.slice(start, end)));
  return { set: new Set(words), row: ` ${words.join(" ")} ` };
});

/** Whether a text tells a fact: it holds one of the words given for it, else most of the fact's own. */
export function tells({ fact, words }: Pick<Strength, "fact" | "words">, text: string): boolean {
  const { set, row } = read(text);
  if (words.length > 0) return words.some((phrase) => row.includes(` ${wordsIn(phrase).join(" ")} `));
  const telling = tellingWords(fact);
  const held = telling.filter((word) => set.has(word)).length;
  return held >= Math.min(FEWEST, telling.length) && held >= SHARE * telling.length && held > 0;
}

const happened = (now: number) => (message: Message) => message.direction === "sent" && instantMs(message.at) <= now;

/** Which program was told which strength in which message so far (`now` in epoch milliseconds), by moment. */
export function toldSoFar(season: Season, now: number): Told[] {
  return season.messages
    .filter(happened(now))
    .flatMap((message) =>
      season.strengths
        .filter((strength) => tells(strength, message.body))
        .map(({ id }) => ({
          strengthId: id,
          programId: message.programId,
          messageId: message.id,
          at: instantMs(message.at),
        })),
    )
    .sort((a, b) => a.at - b.at);
}
