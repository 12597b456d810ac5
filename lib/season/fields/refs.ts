import type { Field, Fields, Row } from "./field";

/** What the id fields of a row name, the same for fresh ids, cross-checks and deletions. */

type Ref = Extract<Field, { kind: "ref" | "refs" }>;
/** An id that a row names: the field that says so, and where in the row it stands. */
export type Named = { ref: Ref; id: string; path: (string | number)[] };

/** Every id that a row names, in the order of its fields. */
export function namedBy(fields: Fields, row: Row): Named[] {
  return Object.keys(fields).flatMap((name) => namedIn(fields, name, row));
}

/** The ids that one field of a row names. */
export function namedIn(fields: Fields, name: string, row: Row): Named[] {
  const field = fields[name];
  const value = row[name];
  if (field?.kind === "ref") return typeof value === "string" ? [{ ref: field, id: value, path: [name] }] : [];
  if (!Array.isArray(value)) return [];
  if (field?.kind === "refs") return value.map((id, i) => ({ ref: field, id, path: [name, i] }));
  if (field?.kind !== "parts") return [];
  return value.flatMap((part, i) =>
    namedBy(field.of, part).map(({ path, ...named }) => ({ ...named, path: [name, i, ...path] })),
  );
}

/** The row with every id that it names replaced; null stays null. */
export function renamed<Given extends object>(
  fields: Fields,
  row: Given & Row,
  rename: (ref: Ref, id: string) => string,
): Given {
  const changes: [string, unknown][] = [];
  for (const [name, field] of Object.entries(fields)) {
    const value = row[name];
    if (field.kind === "ref" && typeof value === "string") changes.push([name, rename(field, value)]);
    if (field.kind === "refs" && Array.isArray(value)) changes.push([name, value.map((id) => rename(field, id))]);
    if (field.kind === "parts" && Array.isArray(value))
      changes.push([name, value.map((part) => renamed(field.of, part, rename))]);
  }
  return changes.length === 0 ? row : { ...row, ...Object.fromEntries(changes) };
}
