"use client";

import { useCallback, useEffect, useState } from "react";
import * as z from "zod/mini";
import { dropUnsaved, readUnsaved, saveUnsaved, unsavedKey } from "@/components/unsaved/browser-store";

const NOTHING: ReadonlySet<string> = new Set();
const MOST = 500;
const hiddenSchema = z.array(z.string()).check(z.maxLength(MOST));

const placeOf = (seasonId: string, draftId: string) => unsavedKey({ seasonId, about: `hidden:${draftId}` });

function read(key: string): ReadonlySet<string> {
  return new Set(hiddenSchema.safeParse(readUnsaved(key)).data);
}

function store(key: string, hidden: ReadonlySet<string>): void {
  // Where this browser stores nothing they stay hidden until the page is left.
  if (hidden.size > 0) saveUnsaved(key, [...hidden].slice(-MOST));
  else dropUnsaved(key);
}

/** The checks that somebody hid in a draft (`hides` of each), stored in this browser until they sign out. */
export function useHidden(seasonId: string, draftId: string | null) {
  const [hidden, setHidden] = useState(NOTHING);

  useEffect(() => {
    if (draftId === null) return;
    const stored = read(placeOf(seasonId, draftId));
    if (stored.size > 0) setHidden((before) => new Set([...stored, ...before]));
  }, [seasonId, draftId]);

  useEffect(() => {
    if (draftId !== null && hidden !== NOTHING) store(placeOf(seasonId, draftId), hidden);
  }, [seasonId, draftId, hidden]);

  const hide = useCallback((hides: string) => setHidden((before) => new Set(before).add(hides)), []);
  const showAll = useCallback(() => setHidden(new Set()), []);
  return { hidden, hide, showAll };
}
