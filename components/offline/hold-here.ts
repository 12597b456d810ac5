import type { Hold, RecordHold } from "@/lib/rules/hold";
import type { RuleId } from "@/lib/rules/registry";
import type { Draft, Message } from "@/lib/season/schema";

/** What holds a letter back by the season that this device keeps, with its outbox; null where it keeps none. Its code is asked for when it is needed. */
export async function holdHere(draftId: string | null, written: Omit<Draft, "id">): Promise<Hold | null> {
  try {
    const { readHold } = await import("./read-hold");
    return await readHold(draftId, written);
  } catch {
    return null;
  }
}

/** What holds a message back from being logged by the season that this device keeps, with its outbox; null where nothing does, or nothing is kept. */
export async function recordHoldHere(
  message: Omit<Message, "id">,
  checked: readonly RuleId[],
): Promise<RecordHold | null> {
  try {
    const { readRecordHold } = await import("./read-hold");
    return await readRecordHold(message, checked);
  } catch {
    return null;
  }
}
