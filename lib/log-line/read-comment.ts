import type { Season } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";
import { leavesOutAt } from "./asides";
import { beginsComment, FILLERS, isCommon } from "./common-words";
import { isNameIn, type NameWord } from "./names";
import { isRole } from "./read-people";
import { without, wordsOf } from "./spans";
import { beginsName } from "./unknown-names";
import { findTime, isHalfDay } from "./when";

const ADDRESSED =
  /(?<!\p{L})(?:to|for|from|with|at)\s+(?:(?:dr|prof|mr|mrs|ms)\b\.?\s+)?(?<names>[\p{L}][\p{L}.'’-]*(?:\s+[\p{L}][\p{L}.'’-]*){0,3})[\s.!]*$/iu;

/** The words of names that a comment ends in, where they say whom it went to or came from: "to Dr. Fenwick". */
export function addressedIn(comment: string, season: Season): NameWord[] {
  const found = ADDRESSED.exec(comment);
  const names = found?.groups?.names ?? "";
  if (!found || names === "") return [];
  const isName = isNameIn(season);
  const offset = comment.lastIndexOf(names);
  const words = wordsOf(names);
  if (!words.every(({ text }) => isName(text))) return [];
  return words.map(({ text, start, end }) => ({
    text,
    start: start + offset,
    end: end + offset,
    plain: plainWords(text).replace(/ s$/, ""),
  }));
}

/** "Its PD", "its associate program director": somebody whom the message went to. */
const namesRole = (words: { text: string }[]) =>
  words.slice(0, 3).some(({ text }) => isRole({ plain: plainWords(text).replace(/ s$/, "") }));

const COMMENT_MARK = /[:;](?!\d)|\s[-–—]\s|["“(]/;
const COMMENT_MARKS = new RegExp(COMMENT_MARK, "g");

/** Whether a mark stands before names and not before a comment: "ty: marsh, tak", "thank-yous sent: marsh (harlow)". */
function beginsNames(
  line: string,
  mark: number,
  words: ReturnType<typeof wordsOf>,
  isName: (word: string) => boolean,
  saysOnly: (line: string, from: number, to: number) => boolean,
): boolean {
  const after = words.filter(({ start }) => start > mark);
  const closing = /[(]/.test(line.slice(mark, mark + 2)) ? line.indexOf(")", mark) : -1;
  const next = closing >= 0 ? closing : line.slice(mark + 2).search(COMMENT_MARK) + mark + 2;
  const until = next > mark + 1 ? next : line.length;
  if (!/["“]/.test(line[mark] ?? "") && saysOnly(line, mark + 1, until)) return true;
  const before = words.filter(({ start }) => start < mark);
  return (
    line[mark] === ":" && before.every(({ text }) => FILLERS.has(text.toLowerCase())) && isName(after[0]?.text ?? "")
  );
}

/**
 * Where a comment begins, the line's end where there is none: at a colon, or at the first word of everyday English after the kind that nobody
 * is called by.
 */
export function commentStart(line: string, from: number, season: Season, now: number): number {
  const isName = isNameIn(season);
  /** Whether a part of the line holds names and times, and nothing beside: "haddad, chu", "3pm". */
  const saysOnly = (whole: string, start: number, end: number): boolean => {
    const part = whole.slice(start, end);
    const rest = wordsOf(without(part, findTime(part, now, season.season.timeZone)?.spans ?? []));
    return wordsOf(part).length > 0 && rest.every(({ text }) => isName(text) || FILLERS.has(text.toLowerCase()));
  };
  const words = wordsOf(line);
  // "Fenwick, but not Imre": nothing is said yet.
  const leavesOut = (at: number) => leavesOutAt(line, at, (word) => isName(word) || isRole({ plain: word }));
  // "Told Marsh": at the very start it is what was done. "7 am", "just now": a time.
  const begun = from > 0 ? 0 : words.findIndex(({ text }) => !isCommon(text.toLowerCase()));
  const first = words.find(
    ({ start, text }, at) =>
      start >= from &&
      at >= begun &&
      beginsComment(text.toLowerCase()) &&
      !isName(text) &&
      !leavesOut(start) &&
      !(text.toLowerCase() === "its" && namesRole(words.slice(at + 1))) &&
      !beginsName(
        words.slice(at),
        words.slice(0, at).some((before) => isName(before.text)),
      ) &&
      !(text.toLowerCase() === "am" && (/\d$/.test(words[at - 1]?.text ?? "") || isHalfDay(line, start))) &&
      !(text.toLowerCase() === "just" && /^now$/i.test(words[at + 1]?.text ?? "")),
  );
  const mark = [...line.slice(from).matchAll(COMMENT_MARKS)]
    .map(({ index }) => from + index)
    .find((at) => !beginsNames(line, at, words, isName, saysOnly));
  const found = [mark === undefined ? null : mark + 1, first?.start ?? null].filter((at) => at !== null);
  return found.length > 0 ? Math.min(...found) : line.length;
}
