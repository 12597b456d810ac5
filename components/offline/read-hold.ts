import { type Hold, holdOf, holdOfDraft, holdsRecord, type RecordHold, recordHoldOf } from "@/lib/rules/hold";
import type { RuleId } from "@/lib/rules/registry";
import type { Draft, Message } from "@/lib/season/schema";
import { seasonWithOutbox } from "./season-with-outbox";

/** What holds a letter back by the season that this device keeps, with its outbox; null where it keeps none. */
export async function readHold(draftId: string | null, written: Omit<Draft, "id">): Promise<Hold | null> {
  const kept = await seasonWithOutbox();
  return kept && holdOfDraft(kept.season, draftId, written, Date.now());
}

/** What holds a message back from being logged by the season that this device keeps, with its outbox; null where nothing does. */
export async function readRecordHold(
  message: Omit<Message, "id">,
  checked: readonly RuleId[],
): Promise<RecordHold | null> {
  const kept = await seasonWithOutbox();
  const hold = kept && holdOf(kept.season, message, Date.now(), { checked });
  return hold && holdsRecord(hold) ? recordHoldOf(hold) : null;
}
