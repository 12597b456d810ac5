import { databaseUrl } from "./database";
import { kindOf } from "./kind";
import * as sqlite from "./sqlite/backups";

/** Keeps the copy of the day, unless there is one of the last 24 hours. PostgreSQL is backed up by whoever runs it (docs/hosting.md). */
export async function backUpDaily(now: number): Promise<void> {
  if (kindOf(databaseUrl()) === "sqlite") await sqlite.backUpDaily(now);
}

/** Keeps a copy before an import, unless there is a recent one. Throws `BackupFailed` when there is none and none could be made. */
export async function backUpBeforeImport(now: number): Promise<void> {
  if (kindOf(databaseUrl()) === "sqlite") await sqlite.backUpBeforeImport(now);
}
