import { eachField, type Field, type Fields, once, type Row } from "./field";

/** What the id fields of a row name, the same for fresh ids, cross-checks and deletions. */

type Ref = Extract<Field, { kind: "ref" | "refs" }>;
/** An id that a row names: the field that says so, and where in the row it stands. */
export type Named = { ref: Ref; id: string; path: (string | number)[] };

/** The fields that name other rows, themselves or in their parts. */
const naming = once((fields) => eachField(fields).filter(([, field]) => isNaming(field)));

function isNaming(field: Field): boolean {
  if (field.kind === "parts") return naming(field.of).length > 0;
  return field.kind === "ref" || field.kind === "refs";
}

/** Every id that a row names, in the order of its fields. */
export function namedBy(fields: Fields, row: Row): Named[] {
  return naming(fields).flatMap(([name, field]) => namedIn(field, name, row));
}

/** The ids that one field of a row names. */
export function namedIn(field: Field, name: string, row: Row): Named[] {
  const value = row[name];
  if (field.kind === "ref") return typeof value === "string" ? [{ ref: field, id: value, path: [name] }] : [];
  if (!Array.isArray(value)) return [];
  if (field.kind === "refs") return value.map((id, i) => ({ ref: field, id, path: [name, i] }));
  if (field.kind !== "parts") return [];
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
  const changes: Record<string, unknown> = {};
  for (const [name, field] of naming(fields)) {
    const value = row[name];
    if (field.kind === "ref" && typeof value === "string") changes[name] = rename(field, value);
    else if (field.kind === "refs" && Array.isArray(value)) changes[name] = value.map((id) => rename(field, id));
    else if (field.kind === "parts" && Array.isArray(value))
      changes[name] = value.map((part) => renamed(field.of, part, rename));
  }
  return { ...row, ...changes };
}
