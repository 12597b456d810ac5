import { z } from "zod";
import { type UnsavedPlace, unsavedKey } from "@/components/unsaved/browser-store";
import { draftSchema } from "@/lib/season/schema";
import { type DraftDoc, isUnsaved } from "./draft-model";
import { sameWritten, type Written } from "./written";

const writtenSchema = draftSchema.omit({ id: true, programId: true });
const unsavedSchema = z.object({
  written: writtenSchema,
  /** The server's version that it was written on; 0 where the server has none. */
  version: z.int(),
  /** The key under which a draft that the server does not have is being created. */
  submission: z.string(),
  /** The last tries without an answer; not known of what an earlier release stored. */
  unanswered: z.array(writtenSchema).optional(),
  /** A conflict was decided, and is not yet saved in full. */
  decided: z.object({ next: writtenSchema.nullable() }).nullable().default(null),
});

/** How many unsaved drafts are kept; a browser has little room. */
const MOST_STORED = 3;

/** A draft that is not created yet is stored by all that it was opened with. */
function newPlace(programId: string, { kind, recipients, interviewId, rotationId, inReplyTo }: Written): string {
  return ["new", programId, kind, ...recipients, interviewId, rotationId, inReplyTo].filter(Boolean).join(" ");
}

/** How a browser stores the draft that was opened with `opened` until the server has it. */
export function draftBackup(seasonId: string, programId: string, opened: Written) {
  const place = ({ id }: DraftDoc): UnsavedPlace => ({ seasonId, about: id ?? newPlace(programId, opened) });
  return {
    key: (doc: DraftDoc) => unsavedKey(place(doc)),
    value: (doc: DraftDoc) => {
      const { written, version, submission, decided } = doc;
      const unanswered = doc.unanswered.slice(-MOST_STORED);
      return isUnsaved(doc) ? { written, version, submission, unanswered, decided } : null;
    },
    restore: (doc: DraftDoc, found: unknown): DraftDoc | null => {
      const unsaved = unsavedSchema.safeParse(found).data;
      if (!unsaved) return null;
      const { written, version, submission, decided } = unsaved;
      const same = doc.stored !== null && sameWritten(doc.stored, written);
      if (doc.id !== null) {
        // The page shows what the server has now.
        if (same) return { ...doc, submission, decided: decided?.next ? decided : null };
        return { ...doc, submission, written, version, decided, unanswered: unsaved.unanswered ?? [] };
      }
      // An earlier try may have created it.
      const unanswered = unsaved.unanswered ?? (same ? [] : [written]);
      return { ...doc, submission, written, unanswered };
    },
  };
}
