import { z } from "zod";
import { type Field, type Fields, type RowOf, usualOf } from "./fields/field";
import { inKeptYears, isTimeZone } from "./time";

/** The zod schema of each field that a fields file names. */

/** Half a character can't be stored, and a NUL ends a text in SQLite's own functions. */
const wellFormed = (text: string) => !/\p{Surrogate}/u.test(text) && !text.includes("\0");
const text = (max: number) => z.string().max(max).refine(wellFormed, "contains half a character or a NUL");
/** A letter or a reply is long enough for a pasted thread. */
const TEXTS = { line: text(500), note: text(100_000), letter: text(2_000_000) };
const id = z.string().min(1).max(120);
export const YEARS = "Enter the full year, from 1900 to 2199.";
const plausible = (moment: string) => inKeptYears(Date.parse(moment));
const instant = z.iso
  .datetime({ offset: true, error: "expected an instant with an offset, like 2026-11-20T09:00:00-06:00" })
  .refine(plausible, YEARS);
export const daySchema = z.iso.date({ error: "expected a day, like 2026-11-20" }).refine(plausible, YEARS);
const WHEN = {
  day: daySchema,
  instant,
  moment: z.union([daySchema, instant], { error: "expected a day, like 2026-11-20, or an instant with an offset" }),
  zone: z.string().refine(isTimeZone, "no such IANA time zone"),
};

const factValue = z.union(
  [
    z.boolean(),
    z.number(),
    TEXTS.line,
    z.array(TEXTS.line).max(50),
    z.strictObject({ exam: TEXTS.line.min(1), value: z.number() }),
  ],
  { error: "expected text, a number, true or false, a list of texts, or { exam, value }" },
);

type ValueShape<F> = F extends { kind: "choice"; values: readonly (infer Value extends string)[] }
  ? z.ZodEnum<{ [V in Value]: V }>
  : F extends { kind: "whole" }
    ? z.ZodInt
    : F extends { kind: "truth" }
      ? z.ZodBoolean
      : F extends { kind: "texts" | "refs" }
        ? z.ZodArray<z.ZodString>
        : F extends { kind: "parts"; of: infer Of extends Fields }
          ? z.ZodArray<ObjectShape<Of>>
          : F extends { kind: "value" }
            ? typeof factValue
            : F extends { kind: "group"; of: infer Of extends Fields }
              ? z.ZodDefault<ObjectShape<Of>>
              : F extends { kind: "day" | "instant" | "moment" }
                ? z.ZodType<string, string>
                : z.ZodString;
type MaybeNull<F> = F extends { orNull: true } ? z.ZodNullable<ValueShape<F>> : ValueShape<F>;
type Shape<F> = F extends { optional: true }
  ? z.ZodOptional<MaybeNull<F>>
  : F extends { usual: unknown }
    ? z.ZodDefault<MaybeNull<F>>
    : MaybeNull<F>;
type ObjectShape<Of extends Fields> = z.ZodObject<{ -readonly [K in keyof Of]: Shape<Of[K]> }, z.core.$strict>;

/** The schema of a row: every field of it, and no other. */
export function objectShape<Of extends Fields>(fields: Of): ObjectShape<Of> {
  const shapes = Object.entries(fields).map(([name, field]) => [name, shapeOf(field)]);
  // What `shapeOf` builds by a field's kind is what `Shape` says by its type; lib/season/schema.ts holds it to the season's types.
  return z.strictObject(Object.fromEntries(shapes)) as ObjectShape<Of>;
}

/** The schema of a row without its id, as somebody gives it who writes one; what else is given is left out. */
export function givenShape<Of extends Fields>(fields: Of): z.ZodType<Omit<RowOf<Of>, "id">> {
  const { id: _, ...shape } = objectShape<Fields>(fields).shape;
  // As above: the same fields but for the id.
  return z.object(shape) as unknown as z.ZodType<Omit<RowOf<Of>, "id">>;
}

/** The schema of a field, with null and the usual value where it has them. */
export function shapeOf(field: Field): z.ZodType {
  const value = valueShape(field);
  const maybe = field.orNull ? value.nullable() : value;
  if ("optional" in field) return maybe.optional();
  if (!("usual" in field)) return maybe;
  return maybe.default(Array.isArray(field.usual) ? [] : field.usual);
}

/** The schema of what a field holds where it holds anything. */
export function valueShape(field: Field): z.ZodType {
  switch (field.kind) {
    case "id":
    case "ref":
      return id;
    case "line":
    case "note":
    case "letter": {
      const least = field.least ? TEXTS[field.kind].min(field.least) : TEXTS[field.kind];
      return field.most ? least.max(field.most) : least;
    }
    case "code":
      return z.string().regex(field.as, field.error);
    case "choice":
      return z.enum(field.values);
    case "whole":
      return z.int().min(field.from).max(field.to);
    case "truth":
      return z.boolean();
    case "day":
    case "instant":
    case "moment":
    case "zone":
      return WHEN[field.kind];
    case "texts":
      return z.array(field.least ? TEXTS.line.min(field.least) : TEXTS.line).max(field.most);
    case "refs":
      return z.array(id).max(field.most);
    case "parts":
      return z.array(objectShape(field.of)).max(field.most);
    case "value":
      return factValue;
    case "group":
      return objectShape(field.of).default(usualOf(field.of));
  }
}
