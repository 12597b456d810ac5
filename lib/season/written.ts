import { type Field, type Fields, isDay, type Row } from "./fields/field";
import { instantMs, isoIn } from "./time";

/**
 * A row as the season file holds it: its fields in their order, instants in a zone (or in the one that the row names), and what is `brief`
 * left out where it has its usual value.
 */
export function written(fields: Fields, row: Row, seasonZone: string): object {
  const file: Record<string, unknown> = {};
  for (const name of Object.keys(fields)) {
    const field = fields[name];
    const value = row[name];
    if (!field || value === undefined || (field.brief && isUsual(field, value))) continue;
    const own = "zone" in field && field.zone ? row[field.zone] : null;
    file[name] = writtenValue(field, value, typeof own === "string" ? own : seasonZone);
  }
  return file;
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
