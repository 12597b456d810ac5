import type { Contact } from "@/lib/season/schema";
import type { AccountId } from "./account";
import { remove } from "./deletions";
import { NotFound } from "./errors";
import { newId } from "./ids";
import { contactColumns } from "./season-rows";
import { createOnce, writeSeason } from "./season-write";

export type ContactFields = Omit<Contact, "id">;

/** Adds a person to a program and gives the id. */
export function createContact(account: AccountId, fields: ContactFields, submission: string): Promise<string> {
  return createOnce(account, "contact", submission, async ({ tx, owner }) => {
    const id = newId();
    await tx.contact.create({ data: { ...owner, ...contactColumns(fields), id } });
    return id;
  });
}

/** Changes the fields that are given. A person stays with the program: what was sent to them was sent there. */
export function updateContact(
  account: AccountId,
  id: string,
  fields: Partial<Omit<ContactFields, "programId">>,
): Promise<void> {
  return writeSeason(account, async ({ tx, owner }) => {
    const { name, title, role, email, notes } = fields;
    const { count } = await tx.contact.updateMany({
      where: { id, ...owner },
      data: { name, title, role, email, notes },
    });
    if (count === 0) throw new NotFound("person");
  });
}

/** Removes the person, also from interviews and messages, and gives the deletion by which `restore` puts them back. */
export function deleteContact(account: AccountId, id: string): Promise<string> {
  return remove(account, "contact", id);
}
