/** Attributes that many fields of forms share. */

/** A line of text, as long as the season keeps it; browsers offer nothing for it. */
export const LINE = { maxLength: 500, autoComplete: "off" } as const;

/** A hint stands under its field, so that fields side by side are level. */
export const HINT_UNDER: { inputWrapperOrder: ("label" | "input" | "description" | "error")[] } = {
  inputWrapperOrder: ["label", "input", "description", "error"],
};

/** A text area that grows from a least to a most number of lines, then scrolls. */
export const LINES = { autosize: true, minRows: 2, maxRows: 8 } as const;
export const MORE_LINES = { autosize: true, minRows: 3, maxRows: 14 } as const;

/** A select's choices, each value with its words, in the order of the words. */
export function choices<Value extends string>(words: Record<Value, string>): { value: string; label: string }[] {
  return Object.entries<string>(words).map(([value, label]) => ({ value, label }));
}

/** The choices of a new row: the one that stands until somebody chooses says that it's a default. `value` is null where the row exists. */
export function withDefault<Choice extends { value: string; label: string }>(
  offered: readonly Choice[],
  value: string | null,
): Choice[] {
  return offered.map((one) => (one.value === value ? { ...one, label: `${one.label} (default)` } : one));
}

/** A select of rows by their names; `none` is what is shown while none is chosen. */
export function choiceOf(rows: { id: string; name: string }[], none: string): { value: string; label: string }[] {
  return [{ value: "", label: none }, ...rows.map(({ id, name }) => ({ value: id, label: name }))];
}
