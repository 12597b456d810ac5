import { type ListSection, SHELF_WORDS } from "@/lib/fit/shelves";

/** Where a program stands in the list: its place from 1, and its band. */
export type ListPosition = { name: string; place: number; band: ListSection };

/**
 * What is told of a list that was put in another order: where the program that is looked at stands now, else which one is first now.
 * Null where neither moved.
 */
export function moveWords(
  was: { at: ListPosition | null; first: ListPosition | null },
  is: { at: ListPosition | null; first: ListPosition | null },
  count: number,
): string | null {
  const { at } = is;
  if (at && was.at && was.at.name === at.name) {
    if (was.at.band !== at.band) return `${at.name} moved to ${SHELF_WORDS[at.band]}, ${at.place} of ${count}.`;
    if (was.at.place !== at.place)
      return `${at.name} moved ${at.place < was.at.place ? "up" : "down"} to ${at.place} of ${count}.`;
    return null;
  }
  if (at || !is.first || !was.first || was.first.name === is.first.name) return null;
  return `First is ${is.first.name}, ${SHELF_WORDS[is.first.band]}.`;
}
