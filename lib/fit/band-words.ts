import type { Band } from "./lines";

/** What people call the bands. */
export const BAND_WORDS: Record<Band, string> = {
  ties: "Strong ties",
  meets: "Meets all that is known",
  ask: "Worth asking first",
  misses: "States something you don’t meet",
};
