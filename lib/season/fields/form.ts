import { eachField, type Fields, type ValueOf } from "./field";

/** What the form of a noun holds and hands in, by the noun's fields. */

/** What a form hands in of a noun: every field but its id and what others give. */
export type FormField<Of extends Fields> = {
  [K in keyof Of]: Of[K] extends { kind: "id" } | { input: "none" } ? never : K;
}[keyof Of] &
  string;

/** What a form holds for a field: text, "" for nothing, but for ticks and lists of rows. */
type Held<F> = F extends { kind: "truth" }
  ? boolean
  : F extends { kind: "refs" }
    ? string[]
    : F extends { kind: "choice"; orNull: true }
      ? NonNullable<ValueOf<F>> | ""
      : F extends { kind: "choice" }
        ? ValueOf<F>
        : string;

/**
 * What the form of a noun holds: a value for every field that it hands in. A form whose values lack one does not compile, since what is
 * not sent is handed in as empty and would clear what is stored.
 */
export type FormValues<Of extends Fields> = { [K in FormField<Of>]: Held<Of[K]> };

/** The names of the fields that a form hands in, in their order. */
export function formFields<Of extends Fields>(fields: Of): FormField<Of>[] {
  const names = eachField(fields).flatMap(([name, field]) =>
    field.kind === "id" || field.input === "none" ? [] : [name],
  );
  // The very fields that the type says.
  return names as FormField<Of>[];
}
