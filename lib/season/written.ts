import { eachField, type Field, type Fields, isDay, once, type Row } from "./fields/field";
import { instantMs, isoIn } from "./time";

/**
 * A row as the season file holds it: its fields in their order, instants in a zone (or in the one that the row names), and what is `brief`
 * left out where it has its usual value.
 */
export function written(fields: Fields, row: Row, seasonZone: string): object {
  const file: Record<string, unknown> = { ...empty(fields) };
  for (const [name, field] of eachField(fields)) {
    const value = row[name];
    if (!field.brief || !isUsual(field, value))
      file[name] = writtenValue(field, value, zoneOf(field, row) ?? seasonZone);
  }
  return file;
}

/** The fields in their order with nothing in them, which JSON leaves out; rows that are copies of one object are written fastest. */
const empty = once((fields) => Object.fromEntries(eachField(fields).map(([name]) => [name, undefined])));

function zoneOf(field: Field, row: Row): string | null {
  const own = field.kind === "instant" && field.zone ? row[field.zone] : null;
  return typeof own === "string" ? own : null;
}

function writtenValue(field: Field, value: unknown, zone: string): unknown {
  if (typeof value === "string") {
    const isInstant = field.kind === "instant" || (field.kind === "moment" && !isDay(value));
    return isInstant ? isoIn(instantMs(value), zone) : value;
  }
  if (field.kind === "parts" && Array.isArray(value)) return value.map((part) => written(field.of, part, zone));
  if (field.kind === "group") return written(field.of, Object(value), zone);
  return value;
}

function isUsual(field: Field, value: unknown): boolean {
  if (!("usual" in field)) return false;
  return Array.isArray(value) ? value.length === 0 : value === field.usual;
}
