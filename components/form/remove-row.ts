import { restoreDeletion } from "@/components/deleted/actions";
import { say } from "@/components/ui/undo";
import type { Action } from "@/lib/form-state";
import { settle, undoing } from "./settle";

/**
 * Deletes a row by its action, says so with `deleted` and offers an Undo, which says `back`. `gone` runs once it is gone; where it
 * is not, `refused` gets the reason, which is said unless told otherwise.
 */
export async function removeRow(
  action: Action<{ deletion: string }>,
  id: string,
  words: { deleted: string; back: string; gone?: () => void; refused?: (problem: string) => void },
): Promise<void> {
  const { deleted, back, gone, refused = say } = words;
  const removed = await settle(action, { id });
  if (!removed.ok) return refused(removed.problem);
  gone?.();
  say(deleted, undoing(restoreDeletion, { id: removed.result.deletion }, back));
}
