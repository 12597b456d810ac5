import { removeDraft } from "@/components/drafts/actions";
import { removeRow } from "@/components/form/remove-row";

/** Deletes a draft at once, with an Undo. */
export function deleteDraft(
  id: string,
  program: string,
  then: { gone?: () => void; refused?: (problem: string) => void },
): Promise<void> {
  const words = { deleted: `Draft to ${program} deleted.`, back: `Restored the draft to ${program}.` };
  return removeRow(removeDraft, id, { ...words, ...then });
}
