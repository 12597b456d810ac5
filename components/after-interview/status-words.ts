import type { Status } from "@/components/saving/machine";
import { formatMoment } from "@/lib/season/format";
import type { Conflicts, Impressions } from "./impressions";

/** How far the impressions are saved, in a few words. */
export function statusWords(
  { status, impressions }: { status: Status<Conflicts>; impressions: Impressions },
  zone: string,
): string {
  if (status.is === "failed") return "Not saved";
  if (status.is === "saving") return "Saving";
  if (status.is === "unsaved") return "Not saved yet";
  if (status.is === "stale")
    return status.conflict.notes === null ? "Comments also changed elsewhere" : "Notes also changed elsewhere";
  const waiting = Object.values(impressions.scores).some(({ score, words }) => score === null && words !== "");
  if (status.at === null) return waiting ? "Comments without a score aren’t saved" : "Saved as you go";
  return `Saved ${formatMoment(status.at, zone, "time")}${waiting ? ", except comments without a score" : ""}`;
}
