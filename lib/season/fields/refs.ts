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

type Rename = (ref: Ref, id: string) => string;

/** How each field that names rows has its ids replaced. */
const renaming = once((fields) =>
  naming(fields).map(([name, field]) => {
    const replace =
      field.kind === "ref"
        ? (id: unknown, rename: Rename) => (typeof id === "string" ? rename(field, id) : id)
        : (list: unknown, rename: Rename) =>
            Array.isArray(list) ? list.map((one) => inList(field, one, rename)) : list;
    return { name, replace };
  }),
);

function inList(field: Field, one: unknown, rename: Rename): unknown {
  if (field.kind === "refs") return rename(field, String(one));
  return field.kind === "parts" ? renamed(field.of, Object(one), rename) : one;
}

/** The row with every id that it names replaced; null stays null. */
export function renamed<Given extends object>(fields: Fields, row: Given & Row, rename: Rename): Given {
  const copy = { ...row };
  const changed: Record<string, unknown> = copy;
  for (const { name, replace } of renaming(fields)) changed[name] = replace(row[name], rename);
  return copy;
}
