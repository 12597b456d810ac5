import { BATCH, type ColumnType, type MovedTable, movedValue, type Side, type Value } from "../moved-rows";
import type { Connection } from "./connection";

const quoted = (names: string[]) => names.map((name) => `"${name}"`).join(", ");
/** Moments go over as text: the driver would read them in the zone of this machine. */
const asText = ({ name, type }: MovedTable["columns"][number]) =>
  type === "timestamp without time zone"
    ? `to_char("${name}", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "${name}"`
    : `"${name}"`;

/** PostgreSQL's tables that are moved, each after those it refers to. What the database writes itself for the search is not. */
export async function movedTables({ query }: Connection): Promise<MovedTable[]> {
  const columns = await query<{ table: string; name: string; type: ColumnType }>(
    `SELECT table_name AS "table", column_name AS "name", data_type AS "type" FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name NOT IN ('_prisma_migrations', 'SearchText') ORDER BY table_name, ordinal_position`,
  );
  const keys = await query<{ table: string; name: string }>(
    `SELECT c.relname AS "table", a.attname AS "name" FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
       CROSS JOIN unnest(i.indkey::int2[]) WITH ORDINALITY AS k(id, place) JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.id
     WHERE i.indisprimary AND c.relnamespace = 'public'::regnamespace ORDER BY c.relname, k.place`,
  );
  const references = await query<{ table: string; target: string; column: string; nullable: boolean }>(
    `SELECT c.relname AS "table", r.relname AS "target", a.attname AS "column", NOT a.attnotnull AS "nullable"
     FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class r ON r.oid = k.confrelid
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.conkey[1] WHERE k.contype = 'f'`,
  );
  const tables: MovedTable[] = [];
  let waiting = [...new Set(columns.map(({ table }) => table))];
  while (waiting.length > 0) {
    const there = new Set(tables.map(({ name }) => name));
    const missing = (name: string) => references.filter(({ table, target }) => table === name && !there.has(target));
    // What goes round is cut where a reference may be empty at first.
    const next =
      waiting.find((name) => missing(name).length === 0) ??
      waiting.find((name) => missing(name).every(({ nullable }) => nullable));
    if (next === undefined) throw new Error(`These tables refer to one another: ${waiting.join(", ")}.`);
    tables.push({
      name: next,
      columns: columns.filter(({ table }) => table === next).map(({ name, type }) => ({ name, type })),
      key: keys.filter(({ table }) => table === next).map(({ name }) => name),
      later: [...new Set(missing(next).map(({ column }) => column))],
    });
    waiting = waiting.filter((name) => name !== next);
  }
  return tables;
}

/** A database of PostgreSQL as one side of a move, inside the transaction that its connection has begun. */
export function postgresSide({ query }: Connection): Side {
  return {
    async counts(tables) {
      const counts: Record<string, number> = {};
      for (const { name } of tables) {
        const [found] = await query<{ count: string }>(`SELECT count(*) AS count FROM "${name}"`);
        counts[name] = Number(found?.count);
      }
      return counts;
    },
    async *rows(table) {
      const order = quoted(table.key);
      await query(
        `DECLARE "moved" NO SCROLL CURSOR FOR SELECT ${table.columns.map(asText).join(", ")} FROM "${table.name}" ORDER BY ${order}`,
      );
      for (;;) {
        const found = await query<Record<string, unknown>>(`FETCH ${BATCH} FROM "moved"`);
        if (found.length === 0) break;
        yield found.map((row) => table.columns.map(({ name, type }) => movedValue(row[name], type)));
      }
      await query('CLOSE "moved"');
    },
    async insert(table, rows) {
      const arrays = table.columns.map((_, at) => rows.map((row) => row[at] ?? null));
      const given = table.columns.map(
        ({ type }, at) => `$${at + 1}::${type.startsWith("timestamp") ? "timestamp" : type}[]`,
      );
      await query(
        `INSERT INTO "${table.name}" (${quoted(table.columns.map(({ name }) => name))}) SELECT * FROM unnest(${given.join(", ")})`,
        arrays.map((values, at) => values.map((value) => momentFor(table.columns[at]?.type, value))),
      );
    },
    async set(table, column, rows) {
      for (const { key, value } of rows) {
        const where = table.key.map((name, at) => `"${name}" = $${at + 2}`).join(" AND ");
        await query(`UPDATE "${table.name}" SET "${column}" = $1 WHERE ${where}`, [value, ...key]);
      }
    },
  };
}

/** A moment as a column without a zone takes it. */
function momentFor(type: ColumnType | undefined, value: Value): Value {
  return type?.startsWith("timestamp") && typeof value === "string" ? value.replace("Z", "") : value;
}
