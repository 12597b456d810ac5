import { type Hold, holdOfDraft } from "@/lib/rules/hold";
import type { Draft } from "@/lib/season/schema";
import { seasonWithWaiting } from "./season-with-waiting";

/** What holds a letter back by the season that this device keeps and what waits on it; null where it keeps none. */
export async function readHold(draftId: string | null, written: Omit<Draft, "id">): Promise<Hold | null> {
  const kept = await seasonWithWaiting();
  return kept && holdOfDraft(kept.season, draftId, written, Date.now());
}
