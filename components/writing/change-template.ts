import type { Letter } from "@/lib/templates";
import { slot, slotsOf } from "@/lib/templates/slots";

/** What stands in a letter's slots: by their labels, what was typed there; null where a slot is still to be written. */
type Filled = { label: string; typed: string | null }[];

/** What was put into the slots of a letter, where everything around them is as it was laid out; else null. */
export function filledIn(letter: string, body: string): Filled | null {
  const slots = slotsOf(letter);
  const around = [0, ...slots.map(({ end }) => end)].map((from, i) => letter.slice(from, slots[i]?.start));
  const [first = "", ...rest] = around;
  const last = rest.pop();
  if (!body.startsWith(first) || !body.endsWith(last ?? first)) return null;
  if (last === undefined) return body === letter ? [] : null;
  const end = body.length - last.length;
  let at = first.length;
  const filled: Filled = [];
  for (const [i, { label }] of slots.entries()) {
    const next = rest[i];
    // What follows a slot may stand in its own label as well: "such as “on Monday, January 25”".
    const open = body.startsWith("{{", at) ? body.indexOf("}}", at) + 2 : 0;
    const isOpen = open > 2 && next !== undefined && body.startsWith(next, open);
    const to = next === undefined ? end : isOpen ? open : body.indexOf(next, at);
    if (to < at || to > end) return null;
    const words = body.slice(at, to);
    filled.push({ label, typed: words === slot(label) || /^\{\{[^{}]*\}\}$/.test(words) ? null : words });
    at = to + (next?.length ?? 0);
  }
  return filled;
}

/**
 * A body with another template's letter in place of the one it was laid out with: what was typed goes into the slots that ask for the
 * same, the rest before the signature. Null where words outside of the slots were typed, which would be lost.
 */
export function changeTemplate({
  body,
  from,
  to,
  signature,
}: {
  body: string;
  /** The letter that was laid out; null where none was. */
  from: string | null;
  to: string;
  signature: string;
}): string | null {
  if (body.trim() === "") return to;
  const filled = from === null ? null : filledIn(from, body);
  if (!filled) return null;
  const typed = filled.flatMap(({ label, typed }) => (typed?.trim() ? [{ label, typed }] : []));
  const wanted = new Set(slotsOf(to).map(({ label }) => label));
  const placed = typed
    .filter(({ label }) => wanted.has(label))
    .reduce((text, { label, typed }) => text.replace(slot(label), () => typed), to);
  const left = typed.filter(({ label }) => !wanted.has(label)).map(({ typed }) => typed);
  if (left.length === 0) return placed;
  const close = placed.endsWith(signature) ? signature : "";
  const above = placed.slice(0, placed.length - close.length).trimEnd();
  return [above, ...left, close].filter((part) => part !== "").join("\n\n");
}

/** Whether nothing was written into a letter: it is empty, or as it was laid out. */
export function isUntouched({ subject, body }: Letter, laid: Letter | null): boolean {
  if (laid === null) return body.trim() === "" && subject.trim() === "";
  return (body === laid.body || body.trim() === "") && (subject === laid.subject || subject.trim() === "");
}

/** A body whose first words greeted the people before, greeting those it goes to now. */
export function regreeted(body: string, before: string, after: string): string {
  return body.startsWith(before) ? after + body.slice(before.length) : body;
}
