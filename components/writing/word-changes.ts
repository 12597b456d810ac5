import { diffWordsWithSpace } from "diff";

/** A stretch of a text; `differs` where the other text does not have these words there. */
export type Stretch = { text: string; differs: boolean };

/** Two texts word by word: what each has that the other has not. */
export type WordChanges = { earlier: Stretch[]; later: Stretch[] };

/** Comparing takes no longer than this; texts with so little in common are shown as different throughout. */
const LONGEST_MS = 300;

/** A stretch that both texts have, or one that each has in its own words, perhaps none. */
type Hunk = { same: string } | { removed: string; added: string };

/** How two texts differ, in order; null where that takes too long. Changed words with a space between them are one change. */
function hunksOf(earlier: string, later: string): Hunk[] | null {
  const changes = diffWordsWithSpace(earlier, later, { timeout: LONGEST_MS });
  if (!changes) return null;
  const hunks: Hunk[] = [];
  for (const [i, { value, added, removed }] of changes.entries()) {
    const last = hunks.at(-1);
    const next = changes[i + 1];
    const change = last && "removed" in last ? last : null;
    const between = change && (next?.added || next?.removed) && /^[ \t]+$/.test(value);
    if (!added && !removed && !between) hunks.push({ same: value });
    else if (!change) hunks.push({ removed: removed ? value : "", added: added ? value : "" });
    else {
      if (!added) change.removed += value;
      if (!removed) change.added += value;
    }
  }
  return hunks;
}

const stretch = (text: string, differs: boolean): Stretch[] => (text === "" ? [] : [{ text, differs }]);

/** How an earlier and a later text differ, word by word. */
export function wordChanges(earlier: string, later: string): WordChanges {
  const hunks = hunksOf(earlier, later) ?? [{ removed: earlier, added: later }];
  const side = (of: "removed" | "added") =>
    hunks.flatMap((hunk) => ("same" in hunk ? stretch(hunk.same, false) : stretch(hunk[of], true)));
  return { earlier: side("removed"), later: side("added") };
}

const inOneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** How many characters of the changed words are kept, to recognize them. */
const MOST_SHOWN = 60;

function shown(text: string): string {
  const line = inOneLine(text);
  return [...line].length > MOST_SHOWN ? `${[...line].slice(0, MOST_SHOWN).join("").trimEnd()}…` : line;
}

/** The first words in which a later text differs: "“Saturday” became “weekend”". */
export function firstChange(earlier: string, later: string): string {
  const hunks = hunksOf(earlier, later);
  if (!hunks) return "nearly everything changed";
  for (const hunk of hunks) {
    if ("same" in hunk) continue;
    const [removed, added] = [shown(hunk.removed), shown(hunk.added)];
    if (removed && added) return `“${removed}” became “${added}”`;
    if (removed) return `“${removed}” was taken out`;
    if (added) return `“${added}” was put in`;
  }
  return "only spaces or line breaks changed";
}
