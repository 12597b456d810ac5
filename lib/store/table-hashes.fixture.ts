import { createHash } from "node:crypto";
import { database, type Rows } from "./database";
import { Prisma } from "./generated/client";
import { sqliteAdapter } from "./sqlite/adapter";

/**
 * A hash of every row of every table of a database file, but for the tables and columns `without`, and for an index that SQLite keeps as
 * tables of its own.
 */
export async function tableHashes(file: string, without: string[] = []): Promise<Record<string, string>> {
  const connection = await sqliteAdapter(`file:${file}`).connect();
  const query = (sql: string) => connection.queryRaw({ sql, args: [], argTypes: [] });
  try {
    const tables = (
      await query("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name")
    ).rows;
    const found: Record<string, string> = {};
    for (const [name] of tables.filter(([table]) => !without.includes(String(table)))) {
      const { columnNames, rows } = await query(`SELECT * FROM "${name}"`);
      const held = rows.map((row) => JSON.stringify(row.filter((_, at) => !without.includes(columnNames[at] ?? ""))));
      found[String(name)] = createHash("sha256").update(held.sort().join()).digest("hex");
    }
    return found;
  } finally {
    await connection.dispose();
  }
}

/** Ends the sessions of a browser as if their time were over. */
export async function letSessionsExpire(file: string, userAgent: string): Promise<void> {
  const connection = await sqliteAdapter(`file:${file}`).connect();
  try {
    const ago = (days: number) => new Date(Date.now() - days * 24 * 60 * 60_000).toISOString();
    const args = [ago(61), ago(2), ago(1), userAgent];
    const changed = await connection.executeRaw({
      sql: 'UPDATE "Session" SET "createdAt" = ?, "lastSeenAt" = ?, "expiresAt" = ? WHERE "userAgent" = ?',
      args,
      argTypes: args.map(() => ({ scalarType: "string", arity: "scalar" })),
    });
    if (changed !== 1) throw new Error(`${changed} sessions are of ${userAgent}.`);
  } finally {
    await connection.dispose();
  }
}

/** A hash of every row of every table of the schema, on any database; not of the texts that are searched, which the database writes. */
export async function rowHashes(rows: Rows = database().read): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of Object.keys(Prisma.ModelName).filter((table) => table !== "SearchText")) {
    const held = await rows.$queryRawUnsafe<object[]>(`SELECT * FROM "${name}"`);
    const lines = held.map((row) =>
      JSON.stringify(row, (_, value) => (typeof value === "bigint" ? String(value) : value)),
    );
    found[name] = createHash("sha256").update(lines.sort().join()).digest("hex");
  }
  return found;
}
