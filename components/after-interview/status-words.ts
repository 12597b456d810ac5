import { formatMoment } from "@/lib/season/format";
import type { Held } from "./noted";
import type { NotingState } from "./use-noting";

/** How far what was noted is saved, in a few words. */
export function statusWords({ state, held }: { state: NotingState; held: Held }, zone: string): string {
  if (state.is === "failed") return "Not saved";
  if (state.is === "saving") return "Saving";
  if (state.is === "unsaved") return "Not saved yet";
  if (held.notes !== null) return "Notes saved elsewhere too";
  if (Object.keys(held.words).length > 0) return "Words saved elsewhere too";
  return state.at === null ? "Saved as you go" : `Saved ${formatMoment(state.at, zone, "time")}`;
}
