import { plainWords } from "@/lib/season/search";

const known = new Map<string, string>();
const KEPT = 5_000;

/** A text without case, accents and marks, remembered: every change of a profile compares the same names again. */
export function plain(text: string): string {
  const said = known.get(text);
  if (said !== undefined) return said;
  const words = plainWords(text);
  if (known.size >= KEPT) known.clear();
  known.set(text, words);
  return words;
}
