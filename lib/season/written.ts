import { eachField, type Field, type Fields, isDay, once, type Row } from "./fields/field";
import { instantMs, isoIn } from "./time";

/**
 * A row as the season file holds it: its fields in their order, instants in a zone (or in the one that the row names), and what is `brief`
 * left out where it has its usual value.
 */
export function written(fields: Fields, row: Row, seasonZone: string): object {
  return writer(fields)(row, seasonZone);
}

/** Gives what a field is written as; undefined, which JSON leaves out, for what is left out. */
type Written = (value: unknown, row: Row, zone: string) => unknown;

/** Most fields are written as they stand: a row that has its fields in their order is copied, and only the others are gone through. */
const writer = once((fields) => {
  const names = eachField(fields).map(([name]) => name);
  const changing = eachField(fields).flatMap(([name, field]) => {
    const write = writing(field);
    return write ? [{ name, write }] : [];
  });
  return (row: Row, zone: string): object => {
    const file: Record<string, unknown> = hasKeys(row, names)
      ? { ...row }
      : Object.fromEntries(names.map((name) => [name, row[name]]));
    for (const { name, write } of changing) file[name] = write(row[name], row, zone);
    return file;
  };
});

function hasKeys(row: Row, names: string[]): boolean {
  let count = 0;
  for (const key in row) if (key !== names[count++]) return false;
  return count === names.length;
}

/** How a field is written; null where it is written as it stands. */
function writing(field: Field): Written | null {
  const write = writingOf(field);
  if (!field.brief) return write;
  return (value, row, zone) => (isUsualValue(field, value) ? undefined : write ? write(value, row, zone) : value);
}

function writingOf(field: Field): Written | null {
  if (field.kind === "instant" || field.kind === "moment") {
    const { kind, zone: own } = field;
    return (value, row, seasonZone) => {
      if (typeof value !== "string" || (kind === "moment" && isDay(value))) return value;
      const zone = own ? row[own] : null;
      return isoIn(instantMs(value), typeof zone === "string" ? zone : seasonZone);
    };
  }
  if (field.kind === "group") return (value, _, zone) => written(field.of, Object(value), zone);
  if (field.kind !== "parts") return null;
  return (value, _, zone) => (Array.isArray(value) ? value.map((part) => written(field.of, part, zone)) : value);
}

/** Whether a row says nothing beyond what its fields hold where the file does not say it. */
export function isUsual(fields: Fields, row: Row): boolean {
  return eachField(fields).every(([name, field]) => isUsualValue(field, row[name]));
}

function isUsualValue(field: Field, value: unknown): boolean {
  if (!("usual" in field)) return false;
  return Array.isArray(value) ? Array.isArray(field.usual) && value.length === 0 : value === field.usual;
}
