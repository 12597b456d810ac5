import { packed } from "@/lib/season/packed";
import type { Contact } from "@/lib/season/schema";

/** People as one text for a form that has to know who is where, without what was noted about them; those of one program together. */
export const packedPeople = (contacts: readonly Contact[]): string =>
  packed(
    contacts
      .toSorted((one, other) => (one.programId < other.programId ? -1 : one.programId > other.programId ? 1 : 0))
      .map((contact) => ({ ...contact, notes: "" })),
  );
