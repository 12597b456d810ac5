"use client";

import { createContext, type RefObject, useContext, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { z } from "zod";
import { dropUnsaved, readUnsaved, saveUnsaved, unsavedKey } from "@/components/unsaved/browser-store";
import { useKeptFor } from "./kept-for";
import { useOpened } from "./opened";

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type Part = { value: unknown; put: (value: unknown) => void };
type Parts = Map<string, Part>;

/** Around the fields of a form: where `useKeptPart` says what it holds. */
export const KeptParts = createContext<{ parts: Parts; onChange: () => void } | null>(null);

const typedSchema = z.object({
  /** What each control says, by its name and its place among those of that name. */
  fields: z.record(z.string(), z.union([z.string(), z.boolean()])),
  /** What no control says: see `useKeptPart`. */
  parts: z.record(z.string(), z.unknown()),
});
type Typed = z.infer<typeof typedSchema>;

/** With the row that the form was opened with: over another one, nothing is put back. */
const keptSchema = typedSchema.extend({ row: z.string() });

const CONTROLS =
  "input:is([name], [data-kept]):not([type=hidden], [type=password], [type=file]), select[name], textarea[name]";

const isBox = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio");

function controlsOf(form: HTMLFormElement): Map<string, Control> {
  const found = new Map<string, Control>();
  for (const control of form.querySelectorAll<Control>(CONTROLS)) {
    const name = control.dataset.kept ?? control.name;
    let key = name;
    for (let place = 2; found.has(key); place += 1) key = `${name} ${place}`;
    found.set(key, control);
  }
  return found;
}

function typedIn(form: HTMLFormElement, parts: Parts): Typed {
  const fields = [...controlsOf(form)].map(([key, control]) => [key, isBox(control) ? control.checked : control.value]);
  return {
    fields: Object.fromEntries(fields),
    parts: Object.fromEntries([...parts].map(([key, { value }]) => [key, value])),
  };
}

/** Types it in as a person would, so that whatever listens hears of it; one after the other, as one field may bring the next. */
function typeOnce(form: HTMLFormElement, parts: Parts, typed: Typed): void {
  for (const [key, value] of Object.entries(typed.parts)) {
    const part = parts.get(key);
    if (part && JSON.stringify(part.value) !== JSON.stringify(value)) flushSync(() => part.put(value));
  }
  for (const [key, value] of Object.entries(typed.fields)) {
    const control = controlsOf(form).get(key);
    if (!control || (isBox(control) ? control.checked : control.value) === value) continue;
    flushSync(() => {
      if (isBox(control)) return control.click();
      // React takes over the property on the control itself; the prototype's is the browser's own.
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), "value")?.set?.call(control, value);
      control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
    });
  }
}

/** Twice: one field may put others in the place of those before, as choosing a program does with its people. */
function typeIn(form: HTMLFormElement, parts: Parts, typed: Typed): void {
  typeOnce(form, parts, typed);
  typeOnce(form, parts, typed);
}

function keptOver(key: string, row: string): Typed | null {
  const kept = keptSchema.safeParse(readUnsaved(key)).data;
  return kept?.row === row ? kept : null;
}

/**
 * Keeps what is typed into a form and not saved in this browser, for the next time it opens: after a reload, a way back, a closed
 * dialog. `place` names the form; without one nothing is kept.
 */
export function useKeptForm(form: RefObject<HTMLFormElement | null>, place: string | undefined) {
  const seasonId = useKeptFor();
  const row = useOpened()?.row ?? null;
  const key = place === undefined ? null : unsavedKey({ seasonId, about: `form ${place}` });
  const parts = useRef<Parts>(new Map()).current;
  const first = useRef<Typed | null>(null);
  const [back, setBack] = useState(false);
  const [opened] = useState(() => JSON.stringify(row));

  useEffect(() => {
    // Not within the effect: what is typed in is drawn at once.
    const timer = setTimeout(() => {
      if (!form.current || key === null) return;
      first.current = typedIn(form.current, parts);
      const kept = keptOver(key, opened);
      if (kept === null) return;
      typeIn(form.current, parts, kept);
      setBack(true);
    });
    return () => clearTimeout(timer);
  }, [form, key, opened, parts]);

  const around = useMemo(() => {
    function onChange() {
      if (!form.current || key === null || first.current === null) return;
      const typed = typedIn(form.current, parts);
      if (JSON.stringify(typed) === JSON.stringify(first.current)) return dropUnsaved(key);
      // A browser that keeps nothing has it still on the screen.
      saveUnsaved(key, { ...typed, row: opened });
    }
    return { parts, onChange };
  }, [form, key, opened, parts]);

  function forget() {
    if (key !== null) dropUnsaved(key);
  }
  return {
    /** Whether something was put back. */
    back,
    around,
    /** It was saved. */
    forget,
    /** Empties the form again. */
    startOver() {
      forget();
      setBack(false);
      if (form.current && first.current) typeIn(form.current, parts, first.current);
      forget();
    },
  };
}

/** State of a form that none of its controls says, kept with what is typed: `schema` is what it may be. */
export function useKeptPart<T>(name: string, schema: z.ZodType<T>, initial: T): [T, (value: T) => void] {
  const [value, setValue] = useState(initial);
  const around = useContext(KeptParts);
  const before = useRef(value);
  useEffect(() => {
    function put(kept: unknown) {
      const known = schema.safeParse(kept);
      if (known.success) setValue(known.data);
    }
    around?.parts.set(name, { value, put });
    if (Object.is(before.current, value)) return;
    before.current = value;
    around?.onChange();
  }, [around, name, schema, value]);
  return [value, setValue];
}
