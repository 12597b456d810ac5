import { calledNames } from "@/lib/season/program-names";
import { plainWords } from "@/lib/season/search";
import { isCommon } from "./common-words";
import { isGeneric, type Mention, type Names, type NameWord } from "./names";
import { wordsOf } from "./spans";

/** Everyday words that some names of places begin with: "New York", "Case Western", "Good Samaritan". */
const BEGINNINGS = new Set("case first good great high little long new open rock three".split(" "));

/** What may stand between two words of one name. */
const WITHIN = /^\s+(?:(?:of|at|for|the)\s+)*$/i;

type Part = { word: NameWord; mention: Mention | null; blocks: boolean };

const exactly = (mention: Mention) => {
  const said = plainWords(mention.words.map(({ text }) => text).join(" "));
  return mention.programs.some((program) => calledNames(program).some((called) => plainWords(called) === said));
};

/** Whether all that a mention says is what half of all hospitals are called, and none of them as a whole. */
const saysNothingOwn = (mention: Mention) =>
  mention.people.length === 0 && mention.words.every(({ plain }) => isGeneric(plain)) && !exactly(mention);

/** The words that stand together as one name would, longest first to last. */
function runsOf(line: string, words: NameWord[], { mentions, unread }: Names): Part[][] {
  const runs: Part[][] = [];
  let end = -1;
  words.forEach((word, at) => {
    const mention = mentions.find((one) => one.words.includes(word)) ?? null;
    const blocks = mention === null && unread.includes(word) && !isCommon(word.text.toLowerCase());
    const next = words[at + 1];
    const begins =
      BEGINNINGS.has(word.plain) &&
      next !== undefined &&
      unread.includes(next) &&
      !isCommon(next.text.toLowerCase()) &&
      WITHIN.test(line.slice(word.end, next.start));
    const isPart = mention
      ? saysNothingOwn(mention)
      : unread.includes(word) && (blocks || isGeneric(word.plain) || begins);
    if (!isPart) return;
    const part = { word, mention, blocks };
    const last = runs.at(-1);
    if (last && WITHIN.test(line.slice(end, word.start))) last.push(part);
    else runs.push([part]);
    end = word.end;
  });
  return runs;
}

/** The words of a run with those between them, as the line has them. */
function wholeOf(line: string, from: number, to: number): NameWord[] {
  return wordsOf(line)
    .filter(({ start, end }) => start >= from && end <= to)
    .map((span) => ({ ...span, plain: plainWords(span.text) }));
}

export type UnknownNames = Names & {
  /** The words that are one name nobody has yet, whole: each of them waits to be placed. */
  whole: NameWord[];
};

/**
 * "Mayo Clinic" where nothing is called Mayo: the clinic belongs to the name that isn't known, so it is neither left over as an everyday
 * word nor a sign of another program that is a clinic too.
 */
export function withUnknownNames(line: string, words: NameWord[], names: Names): UnknownNames {
  const wholes = runsOf(line, words, names).filter(
    (run) =>
      run.some(({ word, blocks }) => blocks && !isGeneric(word.plain)) ||
      // "Case Western", "First Health": what the name begins with is all that is its own.
      (BEGINNINGS.has(run[0]?.word.plain ?? "") &&
        !isGeneric(run[0]?.word.plain ?? "") &&
        run.some(({ blocks }) => blocks)),
  );
  const named = wholes.filter(
    (run) => run.length > 1 && run.some(({ word, blocks }) => isGeneric(word.plain) || !blocks),
  );
  const whole = named.flatMap((run) => wholeOf(line, run[0]?.word.start ?? 0, run.at(-1)?.word.end ?? 0));
  const taken = new Set(named.flat().map(({ word }) => word));
  return {
    mentions: names.mentions.filter((mention) => !mention.words.some((word) => taken.has(word))),
    unread: [...names.unread.filter((word) => !taken.has(word)), ...whole].sort(
      (one, other) => one.start - other.start,
    ),
    whole,
  };
}

/** The names that words stand for, each whole: "bob smith, jones" are Bob Smith and Jones. */
export function namesApart(line: string, words: NameWord[]): string[] {
  const names: string[] = [];
  let end = -1;
  for (const word of words.toSorted((one, other) => one.start - other.start)) {
    const last = names.at(-1);
    if (last !== undefined && WITHIN.test(line.slice(end, word.start).replaceAll(".", " ")))
      names[names.length - 1] = `${last} ${word.text}`;
    else names.push(word.text);
    end = word.end;
  }
  return names;
}

/** How far behind its first word a name says what kind of place it is. */
const PLACE_WITHIN = 3;

/**
 * Whether an everyday word is the first of a name instead of a comment: "good samaritan hospital", where nothing was named before it. The
 * words are those from it on.
 */
export function beginsName([first, second, ...rest]: { text: string }[], named: boolean): boolean {
  if (named || !first || !second || !BEGINNINGS.has(first.text.toLowerCase())) return false;
  const own = plainWords(second.text);
  if (isCommon(second.text.toLowerCase()) || isGeneric(own)) return false;
  return rest.slice(0, PLACE_WITHIN - 1).some(({ text }) => isGeneric(plainWords(text)) && !isConnector(text));
}

const isConnector = (word: string) => /^(?:of|at|and|the|for|new)$/i.test(word);

/**
 * The name that a line may mean where a program of the season fits only a part of it, as it stands there: "university of california los
 * angeles" beside a program of San Francisco, "harlow general hospital" beside Harlow University.
 */
export function longerName(line: string, mentions: Mention[], blocking: NameWord[]): string | null {
  const [first] = blocking;
  const last = blocking.at(-1);
  if (!first || !last) return null;
  for (const mention of mentions) {
    const from = mention.words[0];
    const to = mention.words.at(-1);
    if (!from || !to || mention.people.length > 0) continue;
    // "Harlow Smith" is somebody at Harlow; "Harlow General" may be another hospital, and nobody's name.
    const isPlace = blocking.every(({ plain }) => isGeneric(plain));
    if (!isPlace && (exactly(mention) || ![...mention.words, ...blocking].some(({ plain }) => isGeneric(plain))))
      continue;
    if (WITHIN.test(line.slice(to.end, first.start))) return line.slice(from.start, last.end);
    if (WITHIN.test(line.slice(last.end, from.start))) return line.slice(first.start, to.end);
  }
  return null;
}
