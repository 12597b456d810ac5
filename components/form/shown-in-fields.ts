type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * What a form's fields show that the form doesn't hold, once React takes them over: text that the browser filled in or restored by itself,
 * of which no event tells, and what was typed until then. (What is pressed and sent, and typed anywhere else, waits in
 * components/shell/early.ts.) Read once; from then on the form holds what its controls show.
 */
export function shownInFields<Values extends object>(form: HTMLFormElement, values: Values): Partial<Values> {
  const shown: Record<string, unknown> = Object.fromEntries(Object.entries(values));
  for (const control of form.querySelectorAll<Control>(
    "input[name]:not([type=hidden]), select[name], textarea[name]",
  )) {
    const [name = "", ...entry] = control.name.split(".");
    if (name in shown) shown[name] = readInto(shown[name], control, entry.join("."));
  }
  const changed = Object.entries(shown).filter(([name, value]) => value !== Reflect.get(values, name));
  // Each was read in the kind of the field that it goes into.
  return Object.fromEntries(changed) as Partial<Values>;
}

/** A field with what its control says in place; the very same where the control says nothing else. */
function readInto(value: unknown, control: Control, entry: string): unknown {
  if (typeof value === "boolean") return "checked" in control ? control.checked : value;
  if (typeof value === "string") return shownText(control, value);
  if (isTexts(value)) return "checked" in control ? withTick(value, control.value, control.checked) : value;
  const text: unknown = typeof value === "object" && value !== null ? Reflect.get(value, entry) : undefined;
  if (typeof text !== "string") return value;
  const now = shownText(control, text);
  return now === text ? value : { ...Object(value), [entry]: now };
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

/** A list with a value in it or not. */
export function withTick(ticked: string[], value: string, checked: boolean): string[] {
  if (ticked.includes(value) === checked) return ticked;
  return checked ? [...ticked, value] : ticked.filter((one) => one !== value);
}

/** A control's text, or the text held where the control would show that just so: a day that is none shows as empty. */
function shownText(control: Control, text: string): string {
  if (control instanceof HTMLSelectElement)
    return [...control.options].some(({ value }) => value === text) ? control.value : text;
  const shows = control.cloneNode() as typeof control;
  shows.value = text;
  return shows.value === control.value ? text : control.value;
}
