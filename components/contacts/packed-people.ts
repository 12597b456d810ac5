import { packed } from "@/lib/season/packed";
import type { Contact } from "@/lib/season/schema";

/** People as one text for a form that has to know who is where, without what was noted about them. */
export const packedPeople = (contacts: readonly Contact[]): string =>
  packed(contacts.map((contact) => ({ ...contact, notes: "" })));
