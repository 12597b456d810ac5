import { type Hold, holdOf, holdOfDraft, holdsRecord, type RecordHold, recordHoldOf } from "@/lib/rules/hold";
import type { RuleId } from "@/lib/rules/registry";
import type { Draft, Message } from "@/lib/season/schema";
import { seasonWithWaiting } from "./season-with-waiting";

/** What holds a letter back by the season that this device keeps and what waits on it; null where it keeps none. */
export async function readHold(draftId: string | null, written: Omit<Draft, "id">): Promise<Hold | null> {
  const kept = await seasonWithWaiting();
  return kept && holdOfDraft(kept.season, draftId, written, Date.now());
}

/** What stops the record of a message by the season that this device keeps and what waits on it; null where nothing does. */
export async function readStop(message: Omit<Message, "id">, checked: readonly RuleId[]): Promise<RecordHold | null> {
  const kept = await seasonWithWaiting();
  const hold = kept && holdOf(kept.season, message, Date.now(), { checked });
  return hold && holdsRecord(hold) ? recordHoldOf(hold) : null;
}
