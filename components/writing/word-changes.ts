import { diffWordsWithSpace } from "diff";

/** A stretch of a text; `differs` where the other text does not have these words there. */
export type Stretch = { text: string; differs: boolean };

/** Two texts word by word: what each has that the other has not. */
export type WordChanges = { earlier: Stretch[]; later: Stretch[] };

/** Comparing takes no longer than this; texts with so little in common are shown as different throughout. */
const LONGEST_MS = 300;

const whole = (text: string): Stretch[] => (text === "" ? [] : [{ text, differs: true }]);

/** How an earlier and a later text differ, word by word. */
export function wordChanges(earlier: string, later: string): WordChanges {
  const changes = diffWordsWithSpace(earlier, later, { timeout: LONGEST_MS });
  if (!changes) return { earlier: whole(earlier), later: whole(later) };
  return {
    earlier: changes.filter(({ added }) => !added).map(({ value, removed }) => ({ text: value, differs: removed })),
    later: changes.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value, differs: added })),
  };
}

const inOneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** So many characters of words that changed say which they were. */
const MOST_SHOWN = 60;

function shown(text: string): string {
  const line = inOneLine(text);
  return [...line].length > MOST_SHOWN ? `${[...line].slice(0, MOST_SHOWN).join("").trimEnd()}…` : line;
}

/** The first words in which a later text differs, in a sentence's worth: "“Saturday” became “weekend”". */
export function firstChange(earlier: string, later: string): string {
  const changes = diffWordsWithSpace(earlier, later, { timeout: LONGEST_MS });
  const at = changes?.findIndex(({ added, removed, value }) => (added || removed) && value.trim() !== "") ?? -1;
  if (!changes || at < 0) return changes ? "Only spaces or line breaks changed" : "Nearly everything changed";
  const first = changes[at];
  const next = changes[at + 1];
  if (first?.removed && next?.added && next.value.trim() !== "")
    return `“${shown(first.value)}” became “${shown(next.value)}”`;
  return first?.removed ? `“${shown(first.value)}” was taken out` : `“${shown(first?.value ?? "")}” was put in`;
}
