/** How long after typing, or after the focus left a text field, letters still belong to that text and are no shortcuts. */
export const QUIET_MS = 300;

/** Where a key was pressed, or the focus is: in a field or something open on top of the page, on the page itself, or nowhere in particular. */
export type Place = "typing" | "page" | "nowhere";

/**
 * Whether a letter is somebody's typing that missed its field rather than a key of the page: the focus has just moved out of a field
 * or a dialog, or went away under the typing. Each such letter prolongs the quiet, so that a typed sentence never becomes keys.
 * Moments are in milliseconds, of one clock.
 */
export function quiet() {
  let until = Number.NEGATIVE_INFINITY;
  let last: Place = "nowhere";
  return {
    /** The focus is now here. */
    focused(at: number, place: Place): void {
      if (last === "typing" && place !== "typing") until = at + QUIET_MS;
      last = place;
    },
    /** A letter was pressed there: whether the page's keys may hear it. */
    letter(at: number, place: Place): boolean {
      if (place === "typing" || at < until) until = at + QUIET_MS;
      last = place;
      return at >= until;
    },
  };
}
