import { access } from "node:fs/promises";
import { resolve } from "node:path";
import { database } from "./database";

/** Whether the database can be read: its file is there (one that was removed stays open, but nothing in it will last) and answers. */
export async function canRead(): Promise<boolean> {
  try {
    await access(resolve((process.env.DATABASE_URL ?? "file:./data/season.db").replace(/^file:/, "")));
    await database().read.account.findFirst({ select: { id: true } });
    return true;
  } catch {
    return false;
  }
}
