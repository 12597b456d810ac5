import type { Hold } from "@/lib/rules/hold";
import type { Draft } from "@/lib/season/schema";

/** What holds a letter back by the season that this device keeps and what waits on it; null where it keeps none. Its code is asked for when it is needed. */
export async function holdHere(draftId: string | null, written: Omit<Draft, "id">): Promise<Hold | null> {
  try {
    const { readHold } = await import("./read-hold");
    return await readHold(draftId, written);
  } catch {
    return null;
  }
}
