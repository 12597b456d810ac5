import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { BATCH, type ColumnType, movedValue, type Side, type Value } from "../moved-rows";
import { run } from "./file";

const quoted = (names: string[]) => names.map((name) => `"${name}"`).join(", ");

/** A file of SQLite as one side of a move. */
export function sqliteSide(database: SqlDriverAdapter): Side {
  const asked = (sql: string, args: unknown[]) => ({
    sql,
    args,
    argTypes: args.map(() => ({ scalarType: "unknown" as const, arity: "scalar" as const })),
  });
  const execute = (sql: string, args: Value[]) => database.executeRaw(asked(sql, args));
  return {
    async counts(tables) {
      const counts: Record<string, number> = {};
      for (const { name } of tables)
        counts[name] = Number((await run(database, `SELECT count(*) FROM "${name}"`))[0]?.[0]);
      return counts;
    },
    async *rows(table) {
      const names = quoted(table.columns.map(({ name }) => name));
      const places = table.key.map((name) => table.columns.findIndex((column) => column.name === name));
      // From key to key: a file is not read from its beginning for each batch.
      let last: unknown[] | null = null;
      for (;;) {
        const after: string = last ? `WHERE (${quoted(table.key)}) > (${table.key.map(() => "?").join(", ")})` : "";
        const sql = `SELECT ${names} FROM "${table.name}" ${after} ORDER BY ${quoted(table.key)} LIMIT ${BATCH}`;
        const found: unknown[][] = (await database.queryRaw(asked(sql, last ?? []))).rows;
        if (found.length === 0) break;
        last = places.map((place) => found.at(-1)?.[place]);
        yield found.map((row) => table.columns.map(({ type }, at) => movedValue(row[at], type)));
      }
    },
    async insert(table, rows) {
      const names = quoted(table.columns.map(({ name }) => name));
      const marks = `(${table.columns.map(() => "?").join(", ")})`;
      for (const row of rows)
        await execute(
          `INSERT INTO "${table.name}" (${names}) VALUES ${marks}`,
          row.map((value, at) => kept(table.columns[at]?.type, value)),
        );
    },
    async set(table, column, rows) {
      const where = table.key.map((name) => `"${name}" = ?`).join(" AND ");
      for (const { key, value } of rows)
        await execute(`UPDATE "${table.name}" SET "${column}" = ? WHERE ${where}`, [value, ...key]);
    },
  };
}

/** A value as Prisma keeps it in a file: moments as text with their zone, and no booleans. */
function kept(type: ColumnType | undefined, value: Value): Value {
  if (typeof value === "boolean") return value ? 1 : 0;
  return type?.startsWith("timestamp") && typeof value === "string" ? value.replace("Z", "+00:00") : value;
}
