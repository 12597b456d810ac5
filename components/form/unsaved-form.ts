"use client";

import { useMemo } from "react";
import { z } from "zod";
import { dropUnsaved, readUnsaved, saveUnsaved, unsavedKey } from "@/components/unsaved/browser-store";
import { useOpened } from "./opened";
import { useUnsavedSeason } from "./unsaved-season";

const unsavedSchema = z.object({
  /** The row that the form was opened with, as JSON: text belongs to the version of the row that it was typed over. */
  row: z.string(),
  values: z.record(z.string(), z.unknown()),
});
const EARLIER = z.object({ row: z.string(), fields: z.record(z.string(), z.unknown()) });
/** Text that is in a browser already is found after an update: it was called otherwise before. */
const storedSchema = z.union([unsavedSchema, EARLIER.transform(({ row, fields }) => ({ row, values: fields }))]);

/** What the parts of a form may be that are more than text, ticks, lists of text and texts by name. */
export type Shapes<Values> = { [Name in keyof Values]?: z.ZodType<Values[Name]> };

/** Where the unsaved text of a form stays in this browser. */
export type UnsavedForm<Values> = {
  /** What was typed over this very row before; null where there is none. */
  read: () => Partial<Values> | null;
  keep: (values: Values) => void;
  forget: () => void;
};

/**
 * The unsaved text of the form called `name`, of one season and one row; without a name nothing is kept. `blank` is the form with
 * nothing typed.
 */
export function useUnsavedForm<Values extends object>(
  name: string | undefined,
  blank: Values,
  shapes: Shapes<Values>,
): UnsavedForm<Values> {
  const seasonId = useUnsavedSeason();
  const opened = useOpened();
  const row = JSON.stringify(opened?.row ?? null);
  return useMemo(() => {
    if (name === undefined) return { read: () => null, keep: () => {}, forget: () => {} };
    const key = unsavedKey({ seasonId, about: `form ${name}` });
    return {
      read: () => {
        const unsaved = storedSchema.safeParse(readUnsaved(key)).data;
        return unsaved?.row === row ? fitting(unsaved.values, blank, shapes) : null;
      },
      // A browser that keeps nothing has it still on the screen.
      keep: (values) => {
        if (JSON.stringify(values) === JSON.stringify(blank)) dropUnsaved(key);
        else saveUnsaved(key, { values, row });
      },
      forget: () => dropUnsaved(key),
    };
  }, [seasonId, name, row, blank, shapes]);
}

/** The values that a form still has a place for: an older version of the app may have kept others. */
export function fitting<Values extends object>(
  kept: Record<string, unknown>,
  blank: Values,
  shapes: Shapes<Values>,
): Partial<Values> {
  const known: Partial<Values> = {};
  for (const name in blank) {
    const shape = shapes[name] ?? shapeOf(blank[name]);
    const value = shape?.safeParse(kept[name]);
    // The shape of a value was read off the very field that it goes into.
    if (value?.success) known[name] = value.data as Values[typeof name];
  }
  return known;
}

function shapeOf(value: unknown): z.ZodType | null {
  if (typeof value === "string") return z.string();
  if (typeof value === "boolean") return z.boolean();
  if (Array.isArray(value)) return z.array(z.string());
  return typeof value === "object" ? z.record(z.string(), z.string()) : null;
}
