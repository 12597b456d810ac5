import { z } from "zod";
import type { Field, Fields, TextField, ValueOf } from "@/lib/season/fields/field";
import { type FormField, formFields } from "@/lib/season/fields/form";
import { daySchema, shapeOf, valueShape, YEARS } from "@/lib/season/shapes";
import { isTimeZone } from "@/lib/season/time";

/** Fields of forms as they arrive: always text, where the season file has null, numbers and truth. */

/** Text that has to be there; `error` is said when it is not. */
export function filled<Schema extends z.ZodType<unknown, string>>(schema: Schema, error: string) {
  return z.string({ error }).trim().min(1, { error, abort: true }).pipe(schema);
}

/** Text that may be missing; trimmed. */
export const text = z.string().trim().default("");

/** A field left empty is null. */
export function emptyIsNull<Output>(schema: z.ZodType<Output, string | null | undefined>) {
  return z
    .string()
    .trim()
    .nullish()
    .transform((value): string | null | undefined => value || null)
    .pipe(schema);
}

/** A list written in one field, its parts between commas. */
export const commaList = text.transform((list) => [
  ...new Set(
    list
      .split(",")
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  ),
]);

/** A checkbox: ticked, or not sent at all. */
export const ticked = z
  .union([z.literal("on"), z.boolean()])
  .optional()
  .transform((value) => value === "on" || value === true);

/** A day, as a date field sends it; `error` is said where it is none. */
export function dayField(error: string) {
  return z.iso.date({ error }).pipe(daySchema);
}

/** What to say of a wall time that is no instant: that its year is not one, where that is why, else `error`. */
export function noMoment(wall: string, error: string): string {
  const day = z.iso.date().safeParse(wall.slice(0, "2026-11-20".length));
  return day.success && !daySchema.safeParse(day.data).success ? YEARS : error;
}

/** A list with one part on each line. */
const linesList = text.transform((lines) =>
  lines
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean),
);

/** What a form's field gives: a moment as the wall time that was typed, "" where there is none, and all else as the season has it. */
type Typed<F> = F extends { kind: "instant" | "moment" }
  ? string
  : ValueOf<F> | (F extends { optional: true } ? null : never);
type HandedIn<Of extends Fields> = { [K in FormField<Of>]: z.ZodType<Typed<Of[K]>> };

/** The fields of a noun as its form hands them in. */
export function handedIn<Of extends Fields>(fields: Of): HandedIn<Of> {
  const handed = formFields(fields).flatMap((name) => {
    const field = fields[name];
    return field ? [[name, typedField(field)]] : [];
  });
  // `typedField` reads what its field's type says; lib/form-fields.test.ts hands in each.
  return Object.fromEntries(handed) as HandedIn<Of>;
}

const NO_DAY = "This is not a day.";
const EMPTY = "Fill this in.";
/** Hands a value on to a schema that was built from a field. */
const on = (value: unknown): unknown => value;

function typedField(field: Field): z.ZodType {
  switch (field.kind) {
    case "line":
    case "note":
    case "letter":
      return typedText(field);
    case "code":
      return emptyIsNull(z.string().toUpperCase().nullable()).transform(on).pipe(shapeOf(field));
    case "choice":
      return field.orNull ? emptyIsNull(z.enum(field.values).nullable()) : shapeOf(field);
    case "whole":
      return wholeNumber(field);
    case "truth":
      return ticked;
    case "day":
      return field.orNull || field.optional
        ? emptyIsNull(dayField(field.ask ?? NO_DAY).nullable())
        : filled(dayField(NO_DAY), field.ask ?? NO_DAY);
    case "instant":
    case "moment":
      return field.ask ? filled(z.string(), field.ask) : text;
    case "zone":
      return field.orNull
        ? emptyIsNull(z.string().nullable()).transform(on).pipe(shapeOf(field))
        : z.string().refine(isTimeZone, { error: field.ask });
    case "texts":
      return typedTexts(field);
    case "ref":
      return field.orNull
        ? emptyIsNull(z.string().max(120).nullable())
        : filled(z.string().max(120), field.ask ?? EMPTY);
    default:
      return valueShape(field);
  }
}

function typedText(field: TextField): z.ZodType {
  const { ask = field.least ? EMPTY : undefined, orNull, typed } = field;
  const written = orNull ? emptyIsNull(z.string().nullable()) : ask ? filled(z.string(), ask) : text;
  const read = written.transform(on).pipe(orNull ? valueShape(field).nullable() : valueShape(field));
  return typed ? read.refine((value) => value === null || typed.as.test(String(value)), { error: typed.error }) : read;
}

/** A whole number, or nothing where there may be none. */
function wholeNumber({ from, to, orNull, ask }: Extract<Field, { kind: "whole" }>): z.ZodType {
  const fits = (typed: string) => /^\d{1,9}$/.test(typed) && Number(typed) >= from && Number(typed) <= to;
  return text
    .refine((typed) => (typed === "" ? orNull === true : fits(typed)), { error: ask })
    .transform((typed) => (typed === "" ? null : Number(typed)));
}

function typedTexts(field: Extract<Field, { kind: "texts" }>): z.ZodType {
  const list = field.typed === "lines" ? linesList : commaList;
  const shape = valueShape(field);
  const { ask } = field;
  return ask ? list.refine((lines) => shape.safeParse(lines).success, { error: ask }) : list.transform(on).pipe(shape);
}
