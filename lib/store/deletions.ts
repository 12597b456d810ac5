import { z } from "zod";
import type { Season } from "@/lib/season/schema";
import type { AccountId } from "./account";
import { isCertified } from "./certified-lock";
import { database, type Rows } from "./database";
import { DELETED_NOUNS, type Deleted, type DeletedNoun, deletedSchema, partsToDelete, rowsOf } from "./deletion-parts";
import { NotFound, Refused } from "./errors";
import { newId } from "./ids";
import { undoMerge } from "./merges";
import { restoreDeleted } from "./restore-deleted";
import { type SeasonWrite, writeSeason } from "./season-write";
import { undoImport } from "./undo-import";

/** Something deleted that can be put back. `title` is what a person would call it, `at` an instant. */
export type Deletion = { id: string; noun: DeletedNoun | "import" | "merge"; title: string; at: string };

/** For how many days what was deleted can be restored. */
export const RESTORABLE_DAYS = 30;

const RANKED = "It’s on a certified list. Reopen the list under Rank list, then delete the program.";

const nounSchema = z.enum([...DELETED_NOUNS, "import", "merge"]);
const WORDS: Partial<Record<DeletedNoun, string>> = { contact: "person", rotationNote: "note" };
const wordFor = (noun: DeletedNoun) => WORDS[noun] ?? noun;

/**
 * Removes a row of the open season with all that hangs on it, keeps that as a deletion and gives the deletion's id.
 * Removing what is already removed gives the deletion that did it.
 */
export function remove(account: AccountId, noun: DeletedNoun, id: string): Promise<string> {
  return writeSeason(account, async (write) => {
    const { tx, owner, before } = write;
    const earlier = await tx.deletion.findFirst({ where: { ...owner, noun, rowId: id }, select: { id: true } });
    if (earlier) return earlier.id;
    const season = await before();
    const deleted = partsToDelete(season, noun, id);
    if (!deleted) throw new NotFound(wordFor(noun));
    if (deleted.programs.some(({ rank }) => rank !== null) && (await isCertified(write)))
      throw new Refused({ formError: RANKED });
    for (const link of deleted.links) {
      const where = { id: link.id, ...owner };
      if (link.table === "message") await tx.message.updateMany({ where, data: { [link.field]: null } });
      else await tx.draft.updateMany({ where, data: { [link.field]: null } });
    }
    await deleteRow(tx, noun, { id, ...owner });
    const deletion = newId();
    await tx.deletion.create({
      data: {
        ...owner,
        id: deletion,
        noun,
        rowId: id,
        title: titleOf(deleted, noun, season),
        rows: JSON.stringify(deleted),
      },
    });
    return deletion;
  });
}

/**
 * Puts a deletion back, with the ids it had. A rank that another program has taken meanwhile stays with that one, none comes back onto
 * a certified list, and what belongs to something that is deleted as well comes back with that. Gives what was put back.
 */
export async function restore(account: AccountId, deletionId: string): Promise<{ noun: Deletion["noun"]; id: string }> {
  const where = { id: deletionId, accountId: account };
  const kept = await database().read.deletion.findFirst({ where, select: { seasonId: true } });
  if (!kept) throw new NotFound("deletion");
  return writeSeason(
    account,
    async (write) => {
      const deletion = await write.tx.deletion.findFirst({ where });
      if (!deletion) throw new NotFound("deletion");
      const noun = nounSchema.parse(deletion.noun);
      if (noun === "import" || noun === "merge") {
        await (noun === "import" ? undoImport : undoMerge)(write, deletion.rows);
        await write.tx.deletion.deleteMany({ where });
        await write.after();
        return { noun, id: deletion.rowId };
      }
      const deleted = deletedSchema.parse(JSON.parse(deletion.rows));
      await refuseWithoutProgram(write, noun, deleted);
      await restoreDeleted(write, deletion.id, deleted);
      await write.tx.deletion.deleteMany({ where });
      // Rows that were right once may not go with what has come since: then the season cannot be read, and nothing is put back.
      await write.after();
      return { noun, id: deletion.rowId };
    },
    kept.seasonId,
  );
}

/** The deletion by which this row can be put back, or null. */
export async function findDeletion(account: AccountId, rowId: string): Promise<Deletion | null> {
  const found = await database().read.deletion.findFirst({
    where: { rowId, accountId: account },
    select: { id: true, noun: true, title: true, at: true },
  });
  return found && { ...found, noun: nounSchema.parse(found.noun), at: found.at.toISOString() };
}

/** How many deletions are listed; older ones can be restored only at their own address. */
const MOST_LISTED = 200;

/** What can be put back into the open season, latest first. */
export async function listDeletions(account: AccountId): Promise<Deletion[]> {
  const rows = database().read;
  const found = await rows.deletion.findMany({
    where: { accountId: account, season: { currentFor: { some: { id: account } } } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: MOST_LISTED,
    select: { id: true, noun: true, title: true, at: true },
  });
  return found.map((row) => ({ ...row, noun: nounSchema.parse(row.noun), at: row.at.toISOString() }));
}

async function refuseWithoutProgram({ before }: SeasonWrite, noun: DeletedNoun, deleted: Deleted): Promise<void> {
  const [row] = deleted[rowsOf(noun)];
  if (row && "rotationId" in row && noun === "rotationNote") {
    const { rotations } = await before();
    if (!rotations.some((rotation) => rotation.id === row.rotationId))
      throw new Refused({ formError: "Its rotation was deleted too. Restore the rotation first." });
  }
  if (!row || !("programId" in row) || row.programId === null) return;
  const { programs } = await before();
  if (!programs.some((program) => program.id === row.programId))
    throw new Refused({ formError: "Its program was deleted too. Restore the program first." });
}

function deleteRow(tx: Rows, noun: DeletedNoun, where: { id: string; seasonId: string; accountId: AccountId }) {
  switch (noun) {
    case "program":
      return tx.program.deleteMany({ where });
    case "contact":
      return tx.contact.deleteMany({ where });
    case "interview":
      return tx.interview.deleteMany({ where });
    case "invitation":
      return tx.invitation.deleteMany({ where });
    case "block":
      return tx.block.deleteMany({ where });
    case "rotationNote":
      return tx.rotationNote.deleteMany({ where });
    case "rotation":
      return tx.rotation.deleteMany({ where });
    case "message":
      return tx.message.deleteMany({ where });
    case "draft":
      return tx.draft.deleteMany({ where });
    case "task":
      return tx.task.deleteMany({ where });
    case "note":
      return tx.note.deleteMany({ where });
    case "strength":
      return tx.strength.deleteMany({ where });
    case "criterion":
      return tx.criterion.deleteMany({ where });
  }
}

/** What it is called: by its own words, else by its kind and its program. */
function titleOf(deleted: Deleted, noun: DeletedNoun, { programs }: Season): string {
  const [row] = deleted[rowsOf(noun)];
  const given =
    row &&
    ("name" in row
      ? row.name
      : "subject" in row
        ? row.subject
        : "title" in row
          ? row.title
          : "fact" in row
            ? row.fact
            : "");
  if (given) return given;
  const program = row && "programId" in row && programs.find(({ id }) => id === row.programId);
  return program ? `${wordFor(noun)} at ${program.name}` : wordFor(noun);
}
