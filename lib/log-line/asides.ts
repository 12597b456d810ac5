import type { Contact, Program, Season } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";
import { findKind, findNotDone } from "./kinds";
import { askPerson, askProgram, type LineQuestion, unique } from "./line-question";
import { findNames, type Mention, type NameWord } from "./names";
import { isRole, roleOf } from "./read-people";
import type { Span } from "./spans";

/** Names in a line that the message did not go to: who is left out, or what it was about. `asks` where the words leave that open. */
export type Aside = Span & { words: NameWord[]; mentions: Mention[]; asks: boolean };

const bounded = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, "giu");
const EVERYONE = "(?:all|every ?one|every ?body|any ?one|any ?body|nobody|both|them)";
const TITLE = "(?:(?:drs?|prof|professor|doctor|mr|mrs|ms)\\b\\.?\\s*)?";

/** What leaves out those who are named right behind it. */
const LEFT_OUT = bounded(
  `w/o|w/out|without|instead of|in place of|rather than|except(?:ing)?(?: for)?|excluding|excl\\.?|minus|other than|apart from|aside from|save for|but not|(?<=(?<!\\p{L})${EVERYONE}(?!\\p{L}).*)(?:but|besides)|not|skipp(?:ed|ing)|leaving out|left out|left off`,
);
/** What tells of those behind it what the message was about, or leaves open whether it went to them too. */
const BESIDE = bounded(
  "thanking|for|(?:to )?(?:thank|tell|ask|meet|see|congratulate|introduce|cover for|copy|loop in)",
);
/** What tells the same wherever it stands. */
const ABOUT = bounded("about|besides|regarding|concerning|re|mentioning|on behalf of");
/** Between two names that are told in one breath. */
const BREATH = /^[\s,.&+/]*(?:(?:and|or|nor|drs?|prof|professor|doctor|mr|mrs|ms|the|to)\b\.?[\s,&]*)*$/i;

const matches = (line: string, pattern: RegExp): Span[] =>
  [...line.matchAll(pattern)].map(({ 0: text, index }) => ({ start: index, end: index + text.length }));

/** Whether words that leave somebody out stand here, with a name of the season behind them. */
export function leavesOutAt(line: string, at: number, isName: (word: string) => boolean): boolean {
  const found = matches(line, LEFT_OUT).find(({ start, end }) => start <= at && at < end);
  const next = found && new RegExp(`^\\s*(?:the\\s+)?${TITLE}([\\p{L}'’.-]+)`, "iu").exec(line.slice(found.end));
  return isName(plainWords(next?.[1] ?? "").replace(/ s$/, ""));
}

/** The words of a line parted into those that say whom the message went to, and those that name others. */
export type PartedWords = {
  words: NameWord[];
  asides: Aside[];
  /** The words that said so, which name nobody themselves. */
  markers: NameWord[];
};

/**
 * Parts the names of a line by what stands before them: "Fenwick without Imre" went to Fenwick alone, "Fenwick, need to thank Imre" and
 * "Fenwick, called Imre" tell of Imre something else. `line`: the rest of the line, kind, time, and comment as spaces; `from`: where the kind
 * ends.
 */
export function partedWords(line: string, all: NameWord[], from: number, season: Season): PartedWords {
  const named = (words: NameWord[]) => findNames(words, season).mentions;
  const known = new Map<NameWord, Mention | undefined>();
  const alone = (word: NameWord) => {
    if (!known.has(word)) known.set(word, named([word])[0]);
    return known.get(word);
  };
  const isName = (word: NameWord) => alone(word) !== undefined;
  const isPerson = (word: NameWord) => (alone(word)?.people.length ?? 0) > 0;
  const asides: Aside[] = [];
  const taken = new Set<NameWord>();
  const marked: Span[] = [];
  const isFree = ({ start, end }: Span) => !marked.some((span) => start < span.end && end > span.start);

  const setAside = (marker: Span, words: NameWord[], asks: boolean) => {
    if (words.length === 0 || !isFree(marker)) return;
    marked.push(marker);
    for (const word of words) taken.add(word);
    asides.push({ start: marker.start, end: words.at(-1)?.end ?? marker.end, words, mentions: named(words), asks });
  };
  const free = () => all.filter((word) => !taken.has(word));
  const run = (end: number) => {
    const words: NameWord[] = [];
    let last = end;
    for (const word of free().filter(({ start }) => start >= end)) {
      const isPart = isName(word) || isRole(word) || /^\p{L}$/u.test(word.plain);
      if (!isPart || !BREATH.test(line.slice(last, word.start))) break;
      words.push(word);
      last = word.end;
    }
    return words.some((word) => isName(word) || isRole(word)) ? words : [];
  };
  const personBefore = (at: number) => free().some((word) => word.start < at && isPerson(word));

  for (const marker of matches(line, LEFT_OUT)) {
    const words = run(marker.end);
    const last = words.at(-1);
    setAside(marker, words, /,/.test(line.slice(marker.end, last?.start ?? marker.end)));
  }
  const later = findNotDone(line.slice(from), ({ start, end }) =>
    all.some((word) => word.start === start + from && word.end === end + from && isName(word)),
  );
  if (later) {
    const marker = { start: later.start + from, end: later.end + from };
    setAside(
      marker,
      free().filter((word) => word.start >= marker.end && isName(word)),
      true,
    );
  }
  for (const marker of [...matches(line, ABOUT), ...matches(line, BESIDE).filter(({ start }) => personBefore(start))]) {
    const next = run(marker.end);
    // "For the talk by Wu": somebody is named behind what it was for.
    const isOpen = next.length === 0 && /^(?:for|about)$/i.test(line.slice(marker.start, marker.end));
    const words =
      isOpen && personBefore(marker.start) ? free().filter((word) => word.start >= marker.end && isPerson(word)) : next;
    if (named(words).every(({ programs }) => programs.length === 0)) setAside(marker, words, true);
  }
  const act = findKind(line.slice(from));
  if (act && free().some((word) => word.start < act.start + from && isName(word)))
    setAside({ start: act.start + from, end: act.end + from }, run(act.end + from), true);

  const within = (word: NameWord) => marked.some(({ start, end }) => word.start >= start && word.end <= end);
  const rest = free();
  const slashed = marked
    .map((span) => ({ ...span, text: line.slice(span.start, span.end) }))
    .filter(({ text }) => /^w\//.test(text));
  return {
    words: rest.filter((word) => !within(word)),
    asides,
    markers: [
      ...rest.filter(
        (word) => within(word) && !slashed.some(({ start, end }) => word.start >= start && word.end <= end),
      ),
      ...slashed.map((span) => ({ ...span, plain: plainWords(span.text) })),
    ],
  };
}

/** "Imre's residents" are not Imre: names that what stands behind them belongs to. */
export function ownersAmong(line: string, mentions: Mention[], words: NameWord[]): Aside[] {
  return mentions.flatMap((mention) => {
    const last = mention.words.at(-1);
    if (!last || mention.people.length === 0 || !/['’]s$/i.test(last.text)) return [];
    const next = words.find(({ start }) => start >= last.end);
    const kind = findKind(line.slice(last.end));
    const isKind = kind !== null && /^\s*$/.test(line.slice(last.end, last.end + kind.start));
    const isOwned =
      next &&
      !isKind &&
      /^\s+$/.test(line.slice(last.end, next.start)) &&
      !mentions.some((one) => one.words.includes(next));
    return isOwned
      ? [
          {
            start: mention.words[0]?.start ?? last.start,
            end: next.end,
            words: mention.words,
            mentions: [mention],
            asks: !isRole(next),
          },
        ]
      : [];
  });
}

/** The questions whether the message went to those who stand aside too, and to whom it went where all that is named was left out. */
export function askAside(
  line: string,
  asides: Aside[],
  people: Contact[],
  program: Program | null,
  season: Season,
): LineQuestion[] {
  // With the words that set them aside, which go with the names when the question is answered.
  const at = season.contacts.filter(({ programId }) => programId === program?.id);
  const peopleOf = ({ words, mentions }: Aside) => [
    ...mentions.flatMap((mention) => mention.people),
    ...at.filter(({ role }) => words.some((word) => roleOf(word) === role)),
  ];
  const said = ({ start, end }: Span) => line.slice(start, end).replace(/\s+/g, " ");
  const asks = asides
    .filter((one) => one.asks)
    .flatMap((aside) => {
      const { mentions } = aside;
      const named = unique(peopleOf(aside)).filter((person) => !people.includes(person));
      const programs = unique(mentions.flatMap((mention) => (mention.people.length > 0 ? [] : mention.programs)));
      if (named.length > 0) return [askPerson(said(aside), named)];
      return programs.length > 0 && !(program && programs.includes(program))
        ? [askProgram(said(aside), unique([...(program ? [program] : []), ...programs]))]
        : [];
    });
  const out = asides.filter((one) => !one.asks);
  const left = out.flatMap(peopleOf);
  if (left.length === 0 || people.length > 0 || asks.length > 0) return asks;
  const others = at.filter((one) => !left.includes(one));
  return [askPerson(out.map(said).join(" "), others)];
}
