import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import * as engineModule from "@prisma/schema-engine-wasm/schema_engine_bg";

/**
 * Everything in the database belongs to the schema, but for SQLite's index of words: prisma/schema.prisma cannot say a virtual table,
 * which with the tables that SQLite keeps for it is made and changed in migrations by hand.
 */
export const wholeDatabase = {
  externalTables: ["", "_config", "_data", "_docsize", "_idx"].map((part) => `SearchIndex${part}`),
  externalEnums: [],
};

const binary = join(
  dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg")),
  "schema_engine_bg.wasm",
);

/**
 * Loaded once in the process, however many bundles of a build hold this file: the engine's package keeps one instance for all, and what the
 * garbage collector takes of an instance that was exchanged is freed in the memory of its successor, which then stands still.
 */
const shared: typeof globalThis & { rankAndThankMigrationEngine?: Promise<void> } = globalThis;

async function load(): Promise<void> {
  const { instance } = await WebAssembly.instantiate(await readFile(binary), {
    "./schema_engine_bg.js": { ...engineModule },
  });
  engineModule.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start !== "function") throw new Error("The migration engine’s WebAssembly module has no start function.");
  start();
}

/**
 * Runs `work` with Prisma's schema engine (the WebAssembly build, so nothing is downloaded) on the database that `adapter`
 * opens. Every connection that it opened is closed when this returns.
 */
export async function withEngine<T>(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  schema: string,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  shared.rankAndThankMigrationEngine ??= load();
  await shared.rankAndThankMigrationEngine;
  const opened: SqlDriverAdapter[] = [];
  const engine = await engineModule.SchemaEngine.new(
    { datamodels: [["schema.prisma", schema]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory({
      provider: adapter.provider,
      adapterName: adapter.adapterName,
      async connect() {
        const connection = await adapter.connect();
        opened.push(connection);
        return connection;
      },
      connectToShadowDb: () => adapter.connectToShadowDb(),
    }),
  );
  try {
    return await work(engine);
  } finally {
    engine.free();
    for (const connection of opened) await connection.dispose();
  }
}
