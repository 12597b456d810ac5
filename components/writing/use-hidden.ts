"use client";

import { useCallback, useEffect, useState } from "react";
import { z } from "zod";
import { dropUnsaved, readUnsaved, saveUnsaved, unsavedKey } from "@/components/unsaved/browser-store";

const NOTHING: ReadonlySet<string> = new Set();
const MOST = 500;
const keptSchema = z.array(z.string()).max(MOST);

const placeOf = (seasonId: string, draftId: string) => unsavedKey({ seasonId, about: `hidden:${draftId}` });

function read(key: string): ReadonlySet<string> {
  return new Set(keptSchema.safeParse(readUnsaved(key)).data);
}

function keep(key: string, hidden: ReadonlySet<string>): void {
  // Where this browser keeps nothing they last until the page is left.
  if (hidden.size > 0) saveUnsaved(key, [...hidden].slice(-MOST));
  else dropUnsaved(key);
}

/** The checks that somebody put out of sight in a draft (`hides` of each), kept by this browser until they sign out. */
export function useHidden(seasonId: string, draftId: string | null) {
  const [hidden, setHidden] = useState(NOTHING);

  useEffect(() => {
    if (draftId === null) return;
    const kept = read(placeOf(seasonId, draftId));
    if (kept.size > 0) setHidden((before) => new Set([...kept, ...before]));
  }, [seasonId, draftId]);

  useEffect(() => {
    if (draftId !== null && hidden !== NOTHING) keep(placeOf(seasonId, draftId), hidden);
  }, [seasonId, draftId, hidden]);

  const hide = useCallback((hides: string) => setHidden((before) => new Set(before).add(hides)), []);
  const showAll = useCallback(() => setHidden(new Set()), []);
  return { hidden, hide, showAll };
}
