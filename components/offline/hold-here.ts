import type { Hold, RecordHold } from "@/lib/rules/hold";
import type { RuleId } from "@/lib/rules/registry";
import type { Draft, Message } from "@/lib/season/schema";

/** What holds a letter back by the season that this device keeps and what waits on it; null where it keeps none. Its code is asked for when it is needed. */
export async function holdHere(draftId: string | null, written: Omit<Draft, "id">): Promise<Hold | null> {
  try {
    const { readHold } = await import("./read-hold");
    return await readHold(draftId, written);
  } catch {
    return null;
  }
}

/** What stops the record of a message by the season that this device keeps and what waits on it; null where nothing does, or nothing is kept. */
export async function stopHere(message: Omit<Message, "id">, checked: readonly RuleId[]): Promise<RecordHold | null> {
  try {
    const { readStop } = await import("./read-hold");
    return await readStop(message, checked);
  } catch {
    return null;
  }
}
