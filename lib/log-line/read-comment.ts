import type { Season } from "@/lib/season/schema";
import { beginsComment, FILLERS, isCommon } from "./common-words";
import { isNameIn } from "./names";
import { wordsOf } from "./spans";
import { beginsName } from "./unknown-names";

const COMMENT_MARK = /[:;](?!\d)|\s[-–—]\s|["“(]/g;

/** Whether a mark stands before names and not before a comment: "ty: marsh, tak", "thank-yous sent: marsh (harlow)". */
function beginsNames(
  line: string,
  mark: number,
  words: ReturnType<typeof wordsOf>,
  isName: (word: string) => boolean,
): boolean {
  const after = words.filter(({ start }) => start > mark);
  if (/[(]/.test(line.slice(mark, mark + 2))) {
    const closing = line.indexOf(")", mark);
    const inside = after.filter(({ start }) => closing < 0 || start < closing);
    return inside.length > 0 && inside.every(({ text }) => isName(text));
  }
  const before = words.filter(({ start }) => start < mark);
  return (
    line[mark] === ":" && before.every(({ text }) => FILLERS.has(text.toLowerCase())) && isName(after[0]?.text ?? "")
  );
}

/**
 * Where a comment begins, the line's end where there is none: at a colon, or at the first word of everyday English after the kind that nobody
 * is called by.
 */
export function commentStart(line: string, from: number, season: Season): number {
  const isName = isNameIn(season);
  const words = wordsOf(line);
  // "Told Marsh": at the very start it is what was done. "7 am", "just now": a time.
  const begun = from > 0 ? 0 : words.findIndex(({ text }) => !isCommon(text.toLowerCase()));
  const first = words.find(
    ({ start, text }, at) =>
      start >= from &&
      at >= begun &&
      beginsComment(text.toLowerCase()) &&
      !isName(text) &&
      !beginsName(
        words.slice(at),
        words.slice(0, at).some((before) => isName(before.text)),
      ) &&
      !(text.toLowerCase() === "am" && /\d$/.test(words[at - 1]?.text ?? "")) &&
      !(text.toLowerCase() === "just" && /^now$/i.test(words[at + 1]?.text ?? "")),
  );
  const mark = [...line.slice(from).matchAll(COMMENT_MARK)]
    .map(({ index }) => from + index)
    .find((at) => !beginsNames(line, at, words, isName));
  const found = [mark === undefined ? null : mark + 1, first?.start ?? null].filter((at) => at !== null);
  return found.length > 0 ? Math.min(...found) : line.length;
}
