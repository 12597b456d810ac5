import type { Draft } from "@/lib/season/schema";
import type { AccountId } from "./account";
import { database } from "./database";
import { remove } from "./deletions";
import { NotFound } from "./errors";
import { newId } from "./ids";
import { draftColumns, draftRecipientRows } from "./season-rows";
import { changed, createOnce, writeSeason } from "./season-write";

export type DraftFields = Omit<Draft, "id">;

/** Keeps a message that is not sent, and gives its id. Nothing is ever held back here. */
export function createDraft(account: AccountId, fields: DraftFields, submission: string): Promise<string> {
  return createOnce(account, "draft", submission, async ({ tx, owner }) => {
    const id = newId();
    await tx.draft.create({ data: { ...owner, ...draftColumns(fields), id } });
    await tx.draftRecipient.createMany({ data: draftRecipientRows(id, fields.programId, fields.recipients) });
    return id;
  });
}

/** Changes the fields that are given; recipients are replaced as a whole. */
export function updateDraft(account: AccountId, id: string, fields: Partial<DraftFields>): Promise<void> {
  return writeSeason(account, async ({ tx, owner, before }) => {
    const draft = (await before()).drafts.find((known) => known.id === id);
    if (!draft) throw new NotFound("draft");
    const next = changed(draft, fields);
    await tx.draftRecipient.deleteMany({ where: { draftId: id, draft: owner } });
    const { count } = await tx.draft.updateMany({ where: { id, ...owner }, data: draftColumns(next) });
    if (count === 0) throw new NotFound("draft");
    await tx.draftRecipient.createMany({ data: draftRecipientRows(id, next.programId, next.recipients) });
  });
}

/** Removes the draft and gives the deletion by which `restore` puts it back. */
export function deleteDraft(account: AccountId, id: string): Promise<string> {
  return remove(account, "draft", id);
}

/** When each draft of the account was last written, as instants by its id. */
export async function draftChanges(account: AccountId): Promise<Map<string, string>> {
  const drafts = await database().read.draft.findMany({
    where: { accountId: account },
    select: { id: true, updatedAt: true },
  });
  return new Map(drafts.map(({ id, updatedAt }) => [id, updatedAt.toISOString()]));
}
