import { isDeepStrictEqual } from "node:util";
import type { Draft } from "@/lib/season/schema";
import type { AccountId } from "./account";
import { database } from "./database";
import { remove } from "./deletions";
import { keepVersion } from "./draft-versions";
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

/** Saved as `version`, or not saved: somebody saved `draft` meanwhile, as `version`. */
export type SavedDraft = { outcome: "saved"; version: number } | { outcome: "stale"; version: number; draft: Draft };

/** What a draft said at an instant. */
export type DraftVersion = { id: string; subject: string; body: string; at: string };

/**
 * Changes the fields that are given; recipients are replaced as a whole. With `expected`, a draft that was saved by somebody else
 * since that version stays as it is and comes back instead. What it said before goes into its history: now and then while it is
 * written, and at once with `keep`. `now` in epoch milliseconds.
 */
export function updateDraft(
  account: AccountId,
  id: string,
  fields: Partial<DraftFields>,
  { now, expected, keep = false }: { now: number; expected?: number; keep?: boolean },
): Promise<SavedDraft> {
  return writeSeason(account, async ({ tx, owner, before }) => {
    const draft = (await before()).drafts.find((known) => known.id === id);
    const saved = await tx.draft.findFirst({ where: { id, ...owner }, select: { version: true } });
    if (!draft || !saved) throw new NotFound("draft");
    const next = changed(draft, fields);
    const { version } = saved;
    // The same words again, after an answer that was lost, are saved already.
    if (expected !== undefined && expected !== version)
      return isDeepStrictEqual(next, draft) ? { outcome: "saved", version } : { outcome: "stale", version, draft };
    if (next.subject !== draft.subject || next.body !== draft.body) await keepVersion(tx, owner, draft, now, keep);
    await tx.draftRecipient.deleteMany({ where: { draftId: id, draft: owner } });
    await tx.draft.updateMany({
      where: { id, ...owner },
      data: { ...draftColumns(next), version: { increment: 1 } },
    });
    await tx.draftRecipient.createMany({ data: draftRecipientRows(id, next.programId, next.recipients) });
    return { outcome: "saved", version: version + 1 };
  });
}

/** What a draft said before, the latest first. */
export async function draftHistory(account: AccountId, id: string): Promise<DraftVersion[]> {
  const versions = await database().read.draftVersion.findMany({
    where: { draftId: id, accountId: account },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { id: true, subject: true, body: true, at: true },
  });
  return versions.map((version) => ({ ...version, at: version.at.toISOString() }));
}

/** What a draft says once it was put back to an earlier version; `kept` is the version that holds what it said until then. */
export type RestoredDraft = { version: number; subject: string; body: string; kept: string | null };

/**
 * Puts a draft's subject and text back to what one of its versions says; what it says now goes into its history first, so that
 * nothing is lost. `now` in epoch milliseconds.
 */
export function restoreDraft(account: AccountId, id: string, versionId: string, now: number): Promise<RestoredDraft> {
  return writeSeason(account, async ({ tx, owner, before }) => {
    const draft = (await before()).drafts.find((known) => known.id === id);
    if (!draft) throw new NotFound("draft");
    const history = { ...owner, draftId: id };
    const earlier = await tx.draftVersion.findFirst({ where: { ...history, id: versionId } });
    if (!earlier) throw new NotFound("version");
    await keepVersion(tx, owner, draft, now, true);
    const kept = await tx.draftVersion.findFirst({
      where: { ...history, subject: draft.subject, body: draft.body },
      orderBy: [{ at: "desc" }, { id: "desc" }],
    });
    const { subject, body } = earlier;
    const [saved] = await tx.draft.updateManyAndReturn({
      where: { id, ...owner },
      data: { subject, body, version: { increment: 1 } },
      select: { version: true },
    });
    if (!saved) throw new NotFound("draft");
    return { version: saved.version, subject, body, kept: kept?.id ?? null };
  });
}

/** Removes the draft and gives the deletion by which `restore` puts it back. */
export function deleteDraft(account: AccountId, id: string): Promise<string> {
  return remove(account, "draft", id);
}

/** When each draft of the account was last written, as an instant, and as which version; by its id. */
export async function draftChanges(account: AccountId): Promise<Map<string, { at: string; version: number }>> {
  const drafts = await database().read.draft.findMany({
    where: { accountId: account },
    select: { id: true, updatedAt: true, version: true },
  });
  return new Map(drafts.map(({ id, updatedAt, version }) => [id, { at: updatedAt.toISOString(), version }]));
}
