import {
  eachField,
  type Field,
  type Fields,
  type Flat,
  isDay,
  type Row,
  type ValueOf,
} from "@/lib/season/fields/field";

/**
 * How the fields of a noun stand in its table's columns, on any database: under their names, instants as dates, lists as JSON, null where
 * nothing is known, the fields of a group side by side. Ids, owners, places, and what has its own table are written elsewhere.
 */

type Apart = { kind: "id" } | { kind: "refs" } | { table: true } | { kind: "group" };
type Name<K, F> = F extends { column: infer Column extends string } ? Column : K;
type Nothing<F> = F extends { orNull: true } | { optional: true } ? null : never;
type Kept<F> = F extends { kind: "instant" }
  ? Date | Nothing<F>
  : F extends { kind: "texts" | "parts" }
    ? string | Nothing<F>
    : ValueOf<F> | Nothing<F>;
/** As the database gives it back, which knows no list of values. */
type Found<F> = F extends { kind: "choice" } ? string | Nothing<F> : Kept<F>;

type Both<Union> = (Union extends unknown ? (one: Union) => void : never) extends (both: infer All) => void
  ? All
  : never;
type Follows<Of extends Fields> = {
  [K in keyof Of as Of[K] extends { follows: { column: infer Column extends string } } ? Column : never]: string;
};
type Grouped<Of extends Fields> = {
  [K in keyof Of]: Of[K] extends { kind: "group"; of: infer Inner extends Fields } ? Inner : never;
}[keyof Of];

/** What is written of a row. */
export type Columns<Of extends Fields> = Flat<
  { -readonly [K in keyof Of as Of[K] extends Apart ? never : Name<K, Of[K]>]: Kept<Of[K]> } & Follows<Of> &
    ([Grouped<Of>] extends [never]
      ? unknown
      : Both<Grouped<Of> extends infer G ? (G extends Fields ? Columns<G> : never) : never>)
>;
/** What is read of it. */
export type FoundColumns<Of extends Fields> = Flat<
  { -readonly [K in keyof Of as Of[K] extends Apart ? never : Name<K, Of[K]>]: Found<Of[K]> } & ([Grouped<Of>] extends [
    never,
  ]
    ? unknown
    : Both<Grouped<Of> extends infer G ? (G extends Fields ? FoundColumns<G> : never) : never>)
>;

const nameOf = (name: string, field: Field) => field.column ?? name;
const isApart = (field: Field) => field.kind === "id" || field.kind === "refs" || ("table" in field && field.table);

/** The columns of a row that the season's schema has read. */
export function columnsOf<Of extends Fields>(fields: Of, row: Row): Columns<Of> {
  const columns: Record<string, unknown> = {};
  for (const [name, field] of eachField(fields)) {
    if (isApart(field)) continue;
    const value = row[name];
    if (field.kind === "group") Object.assign(columns, columnsOf(field.of, Object(value)));
    else columns[nameOf(name, field)] = kept(field, value);
    if (field.kind === "choice" && field.follows && typeof value === "string")
      columns[field.follows.column] = field.follows.from(value);
  }
  // Built from the very fields that the type is built from.
  return columns as Columns<Of>;
}

function kept(field: Field, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (field.kind === "texts") return JSON.stringify(value);
  if (field.kind === "parts")
    return JSON.stringify(Array.isArray(value) ? value.map((part) => inUtc(field.of, Object(part))) : value);
  if (field.kind === "instant") return new Date(String(value));
  // Days stay days; instants are kept in UTC, so that texts compare as moments do.
  if (field.kind === "moment" && !isDay(String(value))) return new Date(String(value)).toISOString();
  return value;
}

/** A small row of a list of JSON with its instants in UTC, as those of a row of its own are. */
function inUtc(fields: Fields, part: Row): Row {
  const instants = eachField(fields).flatMap(([name, { kind }]) =>
    kind === "instant" && typeof part[name] === "string" ? [[name, new Date(part[name]).toISOString()] as const] : [],
  );
  return instants.length === 0 ? part : { ...part, ...Object.fromEntries(instants) };
}

/**
 * What a row of the table says, for the season's schema to read; `apart` are the fields that have tables of their own. What may be missing
 * and is not known is left out.
 */
export function foundRow<Of extends Fields>(fields: Of, columns: FoundColumns<Of> & Row, apart: Row = {}): Row {
  return found(fields, columns, apart);
}

function found(fields: Fields, columns: Row, apart: Row): Row {
  const row: Record<string, unknown> = {};
  for (const [name, field] of eachField(fields)) {
    if (field.kind === "group") row[name] = found(field.of, columns, {});
    else if (field.kind === "id") row[name] = columns[name];
    else if (isApart(field)) row[name] = apart[name];
    else {
      const value = columns[nameOf(name, field)];
      if (value !== null || !("optional" in field)) row[name] = read(field, value);
    }
  }
  return row;
}

function read(field: Field, value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "string" && (field.kind === "texts" || field.kind === "parts") ? JSON.parse(value) : value;
}
