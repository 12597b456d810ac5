import type { Invitation } from "@/lib/season/schema";
import type { AccountId } from "./account";
import { remove } from "./deletions";
import { NotFound } from "./errors";
import { newId } from "./ids";
import { invitationColumns } from "./season-rows";
import { changed, createOnce, writeSeason } from "./season-write";
import { refuseStale, type Seen } from "./stale";

export type InvitationFields = Omit<Invitation, "id">;

/** Adds an invitation and gives its id. */
export function createInvitation(account: AccountId, fields: InvitationFields, submission: string): Promise<string> {
  return createOnce(account, "invitation", submission, async ({ tx, owner }) => {
    const id = newId();
    await tx.invitation.create({ data: { ...owner, ...invitationColumns(fields), id } });
    return id;
  });
}

/** Changes the fields that are given; `answer` says what came of it. It stays with its program. */
export function updateInvitation(
  account: AccountId,
  id: string,
  fields: Partial<Omit<InvitationFields, "programId">>,
  seen?: Seen,
): Promise<void> {
  return writeSeason(account, async ({ tx, owner, before }) => {
    const invitation = (await before()).invitations.find((known) => known.id === id);
    if (!invitation) throw new NotFound("invitation");
    const next = { ...changed(invitation, fields), programId: invitation.programId };
    refuseStale(invitation, next, seen);
    const { count } = await tx.invitation.updateMany({
      where: { id, ...owner },
      data: invitationColumns(next),
    });
    if (count === 0) throw new NotFound("invitation");
  });
}

/** Removes the invitation and gives the deletion by which `restore` puts it back. */
export function deleteInvitation(account: AccountId, id: string): Promise<string> {
  return remove(account, "invitation", id);
}
