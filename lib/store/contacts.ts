import { samePerson } from "@/lib/season/same-person";
import type { Contact } from "@/lib/season/schema";
import { withLine } from "@/lib/season/with-line";
import { personName } from "@/lib/season/words";
import type { AccountId } from "./account";
import { database } from "./database";
import { remove } from "./deletions";
import { NotFound, Refused } from "./errors";
import { newId } from "./ids";
import { contactColumns } from "./season-rows";
import { changed, createOnce, writeSeason } from "./season-write";
import { refuseStale, type Seen } from "./stale";

export type ContactFields = Omit<Contact, "id">;

/** Adds a person to a program and gives the id; with `onlyNew` somebody who looks the same as one there is refused, by name. */
export function createContact(
  account: AccountId,
  fields: ContactFields,
  submission: string,
  { onlyNew = false } = {},
): Promise<string> {
  return createOnce(account, "contact", submission, async ({ tx, owner, before }) => {
    const twice = onlyNew ? samePerson(fields, (await before()).contacts) : null;
    if (twice) throw new Refused({ fieldErrors: { again: `You already have ${personName(twice)} at this program.` } });
    const id = newId();
    await tx.contact.create({ data: { ...owner, ...contactColumns(fields), id } });
    return id;
  });
}

/** The person whom a submission added, or null. */
export async function addedContact(account: AccountId, submission: string): Promise<string | null> {
  const kept = await database().read.submission.findUnique({
    where: { accountId_key: { accountId: account, key: `contact:${submission}` } },
    select: { result: true },
  });
  return kept && String(JSON.parse(kept.result));
}

/** Changes the fields that are given. A person stays with the program: what was sent to them was sent there. */
export function updateContact(
  account: AccountId,
  id: string,
  fields: Partial<Omit<ContactFields, "programId">>,
  seen?: Seen,
): Promise<void> {
  return writeSeason(account, async ({ tx, owner, before }) => {
    const contact = (await before()).contacts.find((known) => known.id === id);
    if (!contact) throw new NotFound("person");
    const next = { ...changed(contact, fields), programId: contact.programId };
    refuseStale(contact, next, seen);
    const { count } = await tx.contact.updateMany({ where: { id, ...owner }, data: contactColumns(next) });
    if (count === 0) throw new NotFound("person");
  });
}

/** Adds a line to the notes about a person, once per submission, and gives all of them. */
export function noteOfContact(account: AccountId, id: string, line: string, submission: string): Promise<string> {
  return createOnce(account, "person-note", submission, async ({ tx, owner, before }) => {
    const contact = (await before()).contacts.find((known) => known.id === id);
    if (!contact) throw new NotFound("person");
    const notes = withLine(contact.notes, line);
    const { count } = await tx.contact.updateMany({
      where: { id, ...owner },
      data: contactColumns({ ...contact, notes }),
    });
    if (count === 0) throw new NotFound("person");
    return notes;
  });
}

/** Removes the person, also from interviews and messages, and gives the deletion by which `restore` puts them back. */
export function deleteContact(account: AccountId, id: string): Promise<string> {
  return remove(account, "contact", id);
}
