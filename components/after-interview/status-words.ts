import type { Status } from "@/components/saving/machine";
import { formatMoment } from "@/lib/season/format";
import { listOf } from "@/lib/season/words";
import type { Conflicts, Impressions } from "./impressions";

/** How far the impressions are saved, in a few words; `unsent` is what stands in other fields and is saved on its own. */
export function statusWords(
  {
    status,
    impressions,
    storedLocally,
  }: { status: Status<Conflicts>; impressions: Impressions; storedLocally: boolean },
  unsent: string[],
  zone: string,
): string {
  if (status.is === "failed") return storedLocally ? "Not saved yet, kept on this device" : "Not saved";
  if (status.is === "saving") return "Saving";
  if (status.is === "unsaved") return "Not saved yet";
  if (status.is === "stale")
    return status.conflict.notes === null ? "Comments also changed elsewhere" : "Notes also changed elsewhere";
  const scoreless = Object.values(impressions.scores).some(({ score, words }) => score === null && words !== "");
  const missing = [...(scoreless ? ["comments without a score"] : []), ...unsent];
  if (status.at !== null)
    return `Saved ${formatMoment(status.at, zone, "time")}${missing.length > 0 ? `, except ${listOf(missing)}` : ""}`;
  if (missing.length === 0) return "Saved as you go";
  return unsent.length === 0 ? "Comments without a score aren’t saved" : `Not saved yet: ${listOf(missing)}`;
}
