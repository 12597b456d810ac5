import { type Settled, settle } from "@/components/form/settle";
import type { Contact } from "@/lib/season/schema";
import { addContact } from "./actions";
import { typedPerson } from "./typed-person";

/** Adds somebody to a program by a name as it was typed ("Dr. Elena Marsh"), and gives the person as stored; or why not. `again`: another is meant. */
export async function addTypedPerson(
  programId: string,
  typed: string,
  submission: string,
  again = false,
): Promise<Settled<Contact>> {
  const person = { programId, ...typedPerson(typed), role: "other" as const, notes: "" };
  const added = await settle(addContact, { ...person, email: "", again, submission });
  return added.ok ? { ok: true, result: { ...person, id: added.result.id, email: null } } : added;
}
