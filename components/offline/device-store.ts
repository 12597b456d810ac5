import { z } from "zod";

/** The one database of this browser, and its tables by their keys. */
const DATABASE = "rank-and-thank";
const VERSION = 2;
const TABLES = { kept: "name", outbox: "id" } as const;
type Table = keyof typeof TABLES;

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, VERSION);
  request.onupgradeneeded = () => {
    // An earlier release had fewer.
    for (const [table, keyPath] of Object.entries(TABLES))
      if (!request.result.objectStoreNames.contains(table)) request.result.createObjectStore(table, { keyPath });
  };
  const database = await answerOf(request);
  // Signing out in another tab deletes it.
  database.onversionchange = () => database.close();
  return database;
}

/** Works on one table, all or nothing, and gives what `work` asked for last. The database is open for no longer than that. */
async function within<T>(
  table: Table,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction(table, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const request = work(transaction.objectStore(table));
    await done;
    return request.result;
  } finally {
    database.close();
  }
}

const boxSchema = z.object({ iv: z.instanceof(Uint8Array), data: z.instanceof(ArrayBuffer) });
const SHAPES = {
  kept: z.object({
    name: z.string(),
    seasonId: z.string(),
    revision: z.number(),
    asOf: z.number(),
    box: boxSchema,
  }),
  outbox: z.object({ id: z.string(), name: z.string(), order: z.number(), box: boxSchema }),
};
/** A row as a table holds it: its unsealed fields reveal nothing. */
export type Row<Name extends Table> = z.output<(typeof SHAPES)[Name]>;

/** All rows of a table that are of use to this release. A browser that keeps nothing isn't given a database by looking. */
export async function rowsOf<Name extends Table>(table: Name): Promise<Row<Name>[]> {
  const known = await indexedDB.databases?.();
  if (known && !known.some(({ name }) => name === DATABASE)) return [];
  const found: unknown[] = await within(table, "readonly", (store) => store.getAll());
  const shape: z.ZodType = SHAPES[table];
  return found.filter((row): row is Row<Name> => shape.safeParse(row).success);
}

/** Puts a row in, in place of the one of its key. */
export async function putRow<Name extends Table>(table: Name, row: Row<Name>): Promise<void> {
  await within(table, "readwrite", (store) => store.put(row));
}

/** Deletes the row of a key, if it is there. */
export async function deleteRow(table: Table, key: string): Promise<void> {
  await within(table, "readwrite", (store) => store.delete(key));
}

/** How long another tab may take to close it. */
const LET_GO_MS = 3_000;

/** Deletes all of it; where another tab holds on to it, as soon as that lets go. */
export async function deleteDatabase(): Promise<void> {
  const deleted = answerOf(indexedDB.deleteDatabase(DATABASE));
  await Promise.race([deleted, new Promise((resolve) => setTimeout(resolve, LET_GO_MS))]);
}
