import type { Sentence } from "@/lib/rules/text/analyse";

const TURNS = new Set(["but", "however", "though", "although", ";", "?", "!", "."]);

/** Whether a sentence turns between two of its words: what is taken back before the turn does not reach behind it. */
export function turnsBetween({ words }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (TURNS.has(words[i]?.text ?? "")) return true;
  return false;
}
