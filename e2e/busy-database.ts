import { resolve } from "node:path";
import { HOUR } from "@/lib/season/durations";
import { openDatabase } from "@/lib/store/database";
import { connected } from "@/lib/store/postgres/connection";
import { tableHashes } from "@/lib/store/table-hashes.fixture";
import { type BuiltServer, startedServer } from "@/scripts/lib/built-server";
import { holdFile, holdTables } from "@/scripts/lib/drill-database";
import { startPostgres } from "@/scripts/lib/postgres.mjs";

/** A way for a database to be busy, until what `begin` gives is called. `reads`: whether pages are read meanwhile. */
export type BusyWay = { name: string; reads: boolean; begin(): Promise<() => Promise<unknown>> };

/** A server of the build whose database can be made busy. */
export type BusyServer = {
  server: BuiltServer;
  ways: BusyWay[];
  /** A hash of what each table holds, but for these tables and columns. */
  hashes(without: string[]): Promise<Record<string, string>>;
  /** Makes it two hours since anybody was here: the next request would note that somebody is. */
  letTimePass(): Promise<void>;
  end(): Promise<void>;
};

/** The kinds of database that a server of the build can have, each started anew. */
export const BUSY_SERVERS = { SQLite: onSqlite, PostgreSQL: onPostgres } as const;

async function onSqlite(): Promise<BusyServer> {
  const server = await startedServer();
  return {
    server,
    ways: [{ name: "locked", reads: true, begin: () => holdFile(server.database) }],
    hashes: (without) => tableHashes(server.database, without),
    letTimePass: () => letTimePass(server.databaseUrl),
    end: () => server.end(),
  };
}

async function onPostgres(): Promise<BusyServer> {
  const postgres = await startPostgres(resolve(import.meta.dirname, ".."));
  const on = (user: string, database: string) => {
    const url = new URL(postgres.url);
    Object.assign(url, { username: user, pathname: `/${database}` });
    return url.href;
  };
  // A user of its own, as docs/hosting.md says: one that can be kept out.
  const administer = async (...statements: string[]) => {
    for (const sql of statements) await connected(postgres.url, ({ query }) => query(sql));
  };
  await administer("CREATE ROLE app LOGIN", "CREATE DATABASE season OWNER app ENCODING 'UTF8' TEMPLATE template0");
  const [url, inside] = [on("app", "season"), on("postgres", "season")];
  const server = await startedServer({ databaseUrl: url });
  return {
    server,
    ways: [
      { name: "locked", reads: true, begin: () => holdTables(inside) },
      { name: "full", reads: true, begin: () => fill(inside) },
      {
        name: "out of connections",
        reads: false,
        async begin() {
          await administer(
            "ALTER ROLE app CONNECTION LIMIT 0",
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'app'",
          );
          return () => administer("ALTER ROLE app CONNECTION LIMIT -1");
        },
      },
      {
        name: "stopped",
        reads: false,
        async begin() {
          await postgres.halt();
          return postgres.start;
        },
      },
    ],
    hashes: (without) => hashesOf(inside, without),
    letTimePass: () => letTimePass(url),
    async end() {
      await server.end();
      postgres.stop();
    },
  };
}

/** Answers every write as a server does whose disk is full. */
async function fill(url: string): Promise<() => Promise<void>> {
  await connected(url, async ({ query }) => {
    await query(`CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$`);
    for (const table of await tablesOf(query))
      await query(
        `CREATE TRIGGER full_disk BEFORE INSERT OR UPDATE OR DELETE ON ${table} EXECUTE FUNCTION full_disk()`,
      );
  });
  return () => connected(url, async ({ query }) => void (await query("DROP FUNCTION full_disk CASCADE")));
}

type Query = Parameters<Parameters<typeof connected>[1]>[0]["query"];

async function tablesOf(query: Query): Promise<string[]> {
  const tables = await query<{ name: string }>(
    "SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
  );
  return tables.map(({ name }) => name);
}

function hashesOf(url: string, without: string[]): Promise<Record<string, string>> {
  return connected(url, async ({ query }) => {
    const found: Record<string, string> = {};
    for (const table of (await tablesOf(query)).filter((name) => !without.includes(name.replaceAll('"', "")))) {
      const [row] = await query<{ hash: string }>(
        `SELECT md5(coalesce(string_agg(held, ',' ORDER BY held), '')) AS hash
         FROM (SELECT (to_jsonb("row") - $1::text[])::text AS held FROM ${table} AS "row") AS "rows"`,
        [without],
      );
      found[table] = row?.hash ?? "";
    }
    return found;
  });
}

async function letTimePass(url: string): Promise<void> {
  const database = openDatabase(url);
  try {
    await database.write((tx) => tx.session.updateMany({ data: { lastSeenAt: new Date(Date.now() - 2 * HOUR) } }));
  } finally {
    await database.close();
  }
}
