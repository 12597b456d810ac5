import { formatMoment } from "@/lib/season/format";
import type { Held, Noted } from "./noted";
import type { NotingState } from "./use-noting";

/** How far what was noted is saved, in a few words. */
export function statusWords(
  { state, held, noted }: { state: NotingState; held: Held; noted: Noted },
  zone: string,
): string {
  if (state.is === "failed") return "Not saved";
  if (state.is === "saving") return "Saving";
  if (state.is === "unsaved") return "Not saved yet";
  if (held.notes !== null) return "Notes saved elsewhere too";
  if (Object.keys(held.words).length > 0) return "Words saved elsewhere too";
  const waiting = Object.values(noted.scores).some(({ score, words }) => score === null && words !== "");
  if (state.at === null) return waiting ? "Words without a score are not saved" : "Saved as you go";
  return `Saved ${formatMoment(state.at, zone, "time")}${waiting ? ", but for words without a score" : ""}`;
}
