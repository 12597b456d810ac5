import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";

/** The adapter that opens the SQLite file `url`; a lock held by another process is waited for `timeoutMs` at most. */
export function sqliteAdapter(url: string, timeoutMs = 5000): PrismaBetterSqlite3 {
  return new PrismaBetterSqlite3({ url, timeout: timeoutMs });
}
