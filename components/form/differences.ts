/** What a field of a row is called at its form, and how its value is said where it is not plain text. */
export type FieldWords<Value> = string | { label: string; say: (value: Value) => string };

/** Words for every field of a row but its id. */
export type RowWords<Row> = { [Field in Exclude<keyof Row, "id">]-?: FieldWords<Row[Field]> };

/** A field that two versions of a row hold differently, each in words. */
export type Difference = { label: string; there: string; here: string };

/** The fields in which what is stored differs from what was typed, in the order of their words. */
export function differences<Row extends object>(words: RowWords<Row>, there: Row, here: Row): Difference[] {
  // The words name every field, and no other.
  const fields = Object.keys(words) as Exclude<keyof Row, "id">[];
  return fields.flatMap((field) => {
    if (JSON.stringify(there[field]) === JSON.stringify(here[field])) return [];
    const wording: FieldWords<Row[typeof field]> = words[field];
    const [label, say] = typeof wording === "string" ? [wording, plainly] : [wording.label, wording.say];
    return { label, there: say(there[field]), here: say(here[field]) };
  });
}

/** A value as a form shows it. */
export function plainly(value: unknown): string {
  if (value === null || value === undefined || value === "") return "Nothing";
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (Array.isArray(value)) return value.length > 0 ? value.join(", ") : "Nothing";
  return String(value);
}

/** Says a value that stands in a list of words, and null as nothing. */
export function inWords<Value extends string>(words: Record<Value, string>): (value: Value | null) => string {
  return (value) => (value === null ? "Nothing" : words[value]);
}
