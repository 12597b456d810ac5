import { type ListSection, SECTION_WORDS } from "@/lib/fit/list-sections";

/** Where a program stands in the list: its place from 1, and its section. */
export type ListPosition = { name: string; place: number; section: ListSection };

/**
 * What a screen reader hears when the list is reordered: where the program that is looked at stands now, else which one is first now.
 * Null where neither moved.
 */
export function moveWords(
  was: { at: ListPosition | null; first: ListPosition | null },
  is: { at: ListPosition | null; first: ListPosition | null },
  count: number,
): string | null {
  const { at } = is;
  if (at && was.at && was.at.name === at.name) {
    if (was.at.section !== at.section)
      return `${at.name} moved to ${SECTION_WORDS[at.section]}, ${at.place} of ${count}.`;
    if (was.at.place !== at.place)
      return `${at.name} moved ${at.place < was.at.place ? "up" : "down"} to ${at.place} of ${count}.`;
    return null;
  }
  if (at || !is.first || !was.first || was.first.name === is.first.name) return null;
  return `First is ${is.first.name}, ${SECTION_WORDS[is.first.section]}.`;
}
