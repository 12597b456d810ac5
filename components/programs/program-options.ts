/** The choices of a select, in the order of their words. */
export function options<Value extends string>(words: Record<Value, string>): { value: string; label: string }[] {
  return Object.entries<string>(words).map(([value, label]) => ({ value, label }));
}

/** A hint stands under its field, so that fields side by side are level. */
export const UNDER: ("label" | "input" | "description" | "error")[] = ["label", "input", "description", "error"];
