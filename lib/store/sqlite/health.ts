import { constants, statSync } from "node:fs";
import { access, open, stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { Rows } from "../driver";

const HEADER = "SQLite format 3\0";

/** Which file a path names, or null where it names none: one that is removed or replaced stays open, but nothing in it will last. */
export function identityOf(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.ino ?? null;
}

/** Whether the file is the one that was opened, begins as a database does, answers, and lies where it and what SQLite keeps beside it can be written. */
export async function isWhole(file: string, opened: number | null, read: Rows): Promise<boolean> {
  try {
    await access(file, constants.R_OK | constants.W_OK);
    await access(dirname(file), constants.W_OK);
    if ((await stat(file)).ino !== opened) return false;
    const handle = await open(file, "r");
    try {
      const { buffer } = await handle.read(Buffer.alloc(HEADER.length), 0, HEADER.length, 0);
      if (buffer.toString("latin1") !== HEADER) return false;
    } finally {
      await handle.close();
    }
    await read.account.findFirst({ select: { id: true } });
    return true;
  } catch {
    return false;
  }
}
