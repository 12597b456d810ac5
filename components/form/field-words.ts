import { eachField, type Field, type Fields, isDay, type RowOf } from "@/lib/season/fields/field";
import { formatDay, formatMoment } from "@/lib/season/format";
import { plainly, type RowWords } from "./differences";

/** The zone in which moments are shown, where the fields have any. */
type ZoneFor<Of extends Fields> = Extract<Of[keyof Of], { kind: "instant" | "moment" }> extends never ? null : string;

/** Words for every field of a noun: its label, and how its value is said by its kind. What only a screen knows it puts in their place. */
export function wordsOf<Of extends Fields>(fields: Of, zone: ZoneFor<Of>): RowWords<RowOf<Of>> {
  const words = eachField(fields).flatMap(([name, field]) =>
    field.kind === "id" ? [] : [[name, { label: field.label ?? name, say: saying(field, zone ?? "UTC") }]],
  );
  // One for each of the very fields that the type is built from.
  return Object.fromEntries(words) as RowWords<RowOf<Of>>;
}

function saying(field: Field, zone: string): (value: unknown) => string {
  return (value) => {
    if (typeof value !== "string") return plainly(value);
    if (field.kind === "choice") return field.words?.[value] ?? plainly(value);
    const isMoment = field.kind === "instant" || (field.kind === "moment" && !isDay(value));
    if (isMoment) return formatMoment(value, zone, "momentZoned");
    return field.kind === "day" || field.kind === "moment" ? formatDay(value, "dated") : plainly(value);
  };
}
