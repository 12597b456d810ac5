import { z } from "zod";
import { daySchema, YEARS } from "@/lib/season/schema";

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
