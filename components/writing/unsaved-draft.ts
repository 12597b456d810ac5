import { z } from "zod";
import { type UnsavedPlace, unsavedKey } from "@/components/unsaved/browser-store";
import { draftSchema } from "@/lib/season/schema";
import { type DraftDoc, isUnsaved } from "./draft-model";
import { sameWritten, type Written } from "./written";

const unsavedSchema = z.object({
  written: draftSchema.omit({ id: true, programId: true }),
  /** The server's version that it was written on; 0 where the server has none. */
  version: z.int(),
  /** The key under which a draft that the server does not have is being created. */
  submission: z.string(),
});

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
      const { written, version, submission } = doc;
      return isUnsaved(doc) ? { written, version, submission } : null;
    },
    restore: (doc: DraftDoc, found: unknown): DraftDoc | null => {
      const unsaved = unsavedSchema.safeParse(found).data;
      if (!unsaved) return null;
      const { written, version, submission } = unsaved;
      if (doc.stored && sameWritten(doc.stored, written)) return { ...doc, submission };
      if (doc.id !== null) return { ...doc, submission, written, version };
      // An earlier try may have created it.
      return { ...doc, submission, written, unanswered: [written] };
    },
  };
}
