import type { Block } from "@/lib/season/schema";
import type { AccountId } from "./account";
import { remove } from "./deletions";
import { NotFound } from "./errors";
import { newId } from "./ids";
import { blockColumns } from "./season-rows";
import { changed, createOnce, writeSeason } from "./season-write";
import { refuseStale, type Seen } from "./stale";

export type BlockFields = Omit<Block, "id">;

/** Adds blocked time and gives its id. */
export function createBlock(account: AccountId, fields: BlockFields, submission: string): Promise<string> {
  return createOnce(account, "block", submission, async ({ tx, owner }) => {
    const id = newId();
    await tx.block.create({ data: { ...owner, ...blockColumns(fields), id } });
    return id;
  });
}

/** Changes the fields that are given. */
export function updateBlock(account: AccountId, id: string, fields: Partial<BlockFields>, seen?: Seen): Promise<void> {
  return writeSeason(account, async ({ tx, owner, before }) => {
    const block = (await before()).blocks.find((known) => known.id === id);
    if (!block) throw new NotFound("block");
    const next = changed(block, fields);
    refuseStale(block, next, seen);
    const { count } = await tx.block.updateMany({
      where: { id, ...owner },
      data: blockColumns(next),
    });
    if (count === 0) throw new NotFound("block");
  });
}

/** Removes the block and gives the deletion by which `restore` puts it back. */
export function deleteBlock(account: AccountId, id: string): Promise<string> {
  return remove(account, "block", id);
}
