"use client";

import { useMemo } from "react";
import * as z from "zod/mini";
import { dropUnsaved, readUnsaved, saveUnsaved, unsavedKey } from "@/components/unsaved/browser-store";
import { useOpened } from "./opened";
import { useUnsavedSeason } from "./unsaved-season";

const unsavedSchema = z.object({
  /** The row that the form was opened with, as JSON: text belongs to the version of the row that it was typed over. */
  row: z.string(),
  values: z.record(z.string(), z.unknown()),
  /** What the form held before anything was typed: text belongs to what it was opened about. Not known of earlier releases. */
  blank: z.optional(z.string()),
  /** Text of this form that was typed about something else, and is still offered. */
  offered: z.nullish(z.object({ values: z.record(z.string(), z.unknown()), blank: z.string() })),
});
const EARLIER = z.object({ row: z.string(), fields: z.record(z.string(), z.unknown()) });
/** Text that is in a browser already is found after an update: it was called otherwise before. */
const storedSchema = z.union([
  unsavedSchema,
  z.pipe(
    EARLIER,
    z.transform(({ row, fields }) => ({ row, values: fields, blank: undefined, offered: null })),
  ),
]);

/** What the parts of a form may be that are more than text, ticks, lists of text and texts by name. */
export type Shapes<Values> = { [Name in keyof Values]?: z.core.$ZodType<Values[Name]> };

/** Where the unsaved text of a form stays in this browser. */
export type UnsavedForm<Values> = {
  /** What was typed over this very row before; null where there is none. */
  read: () => Partial<Values> | null;
  /** What was typed into this form about something else, such as another program; null where there is none. */
  offer: () => Partial<Values> | null;
  /** The offer was taken up or discarded. */
  settleOffer: () => void;
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
    if (name === undefined)
      return { read: () => null, offer: () => null, settleOffer: () => {}, keep: () => {}, forget: () => {} };
    const key = unsavedKey({ seasonId, about: `form ${name}` });
    const opened = JSON.stringify(blank);
    const stored = () => {
      const unsaved = z.safeParse(storedSchema, readUnsaved(key)).data;
      if (unsaved?.row !== row) return null;
      const isHere = unsaved.blank === undefined || unsaved.blank === opened;
      return isHere
        ? { here: unsaved.values, offered: unsaved.offered ?? null }
        : { here: null, offered: { values: unsaved.values, blank: unsaved.blank ?? "" } };
    };
    /** Text of another place stays stored beside what is typed here, until it is taken up or discarded. */
    let offered = stored()?.offered ?? null;
    return {
      read: () => {
        const here = stored()?.here;
        return here ? fitting(here, blank, shapes) : null;
      },
      offer: () => offered && fitting(offered.values, blank, shapes),
      settleOffer: () => {
        offered = null;
      },
      // A browser that keeps nothing has it still on the screen.
      keep: (values) => {
        if (JSON.stringify(values) !== opened) saveUnsaved(key, { values, row, blank: opened, offered });
        else if (offered) saveUnsaved(key, { values: offered.values, row, blank: offered.blank });
        else dropUnsaved(key);
      },
      forget: () => {
        if (offered) saveUnsaved(key, { values: offered.values, row, blank: offered.blank });
        else dropUnsaved(key);
      },
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
    const value = shape && z.safeParse(shape, kept[name]);
    // The shape of a value was read off the very field that it goes into.
    if (value?.success) known[name] = value.data as Values[typeof name];
  }
  return known;
}

function shapeOf(value: unknown): z.core.$ZodType | null {
  if (typeof value === "string") return z.string();
  if (typeof value === "boolean") return z.boolean();
  if (Array.isArray(value)) return z.array(z.string());
  return typeof value === "object" ? z.record(z.string(), z.string()) : null;
}
