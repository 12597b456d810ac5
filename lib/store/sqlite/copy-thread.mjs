// A thread of its own: SQLite copies and looks through a whole file in one go, and everybody whom the process serves would wait for it.
import { workerData } from "node:worker_threads";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { copyInto, flush, lookThrough } from "./whole-file.mjs";

const LOCK_MS = 1_000;
/** @type {{ file: string, copy: string }} */
const { file, copy } = workerData;

await opened(file, (database) => copyInto(database, copy));
await opened(copy, (database) => lookThrough(database, "The copy"));
await flush(copy);

/** @param {string} path @param {(database: import("./whole-file.mjs").Adapter) => Promise<void>} work */
async function opened(path, work) {
  const database = await new PrismaBetterSqlite3({ url: `file:${path}`, timeout: LOCK_MS }).connect();
  try {
    await work(database);
  } finally {
    await database.dispose();
  }
}
