"use client";

import { useCallback, useEffect, useState } from "react";
import type { LettersTold } from "@/lib/rules/letters-read";
import type { Season } from "@/lib/season/schema";

export type SeasonData =
  | { status: "loading" }
  | { status: "failed"; retry: () => void }
  | ({ status: "ready" } & Loaded);

/** `letters` is what the server read in its messages, for `takeLetters`; this device keeps no such thing. */
type Loaded = { id: string; revision: number; season: Season; letters?: LettersTold };

/** The season that this device keeps, with what waits on it; its code is asked for when it is needed. */
async function kept(): Promise<Loaded | null> {
  const { seasonWithOutbox } = await import("@/components/offline/season-with-outbox");
  return seasonWithOutbox();
}

/**
 * The season for the browser's own use of the rules, fetched once it is wanted and again when the page was rendered from a
 * newer revision. Where the server doesn't answer it is the one that this device keeps, if it keeps any. Nothing that is typed leaves
 * the page for it.
 */
export function useSeasonData(revision: number, wanted: boolean): SeasonData {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failed, setFailed] = useState(false);
  const retry = useCallback(() => setFailed(false), []);
  // Wanted again, it is asked for again.
  useEffect(() => {
    if (!wanted) setFailed(false);
  }, [wanted]);
  const stale = !loaded || loaded.revision < revision;

  useEffect(() => {
    if (!wanted || !stale || failed) return;
    const abort = new AbortController();
    const { signal } = abort;
    // Its answer says itself that nobody may store it.
    fetch("/api/season", { signal })
      .then(
        (response) => (response.ok ? (response.json() as Promise<Loaded>) : Promise.reject()),
        async () => (!signal.aborted && (await kept())) || Promise.reject(),
      )
      .then((season) => signal.aborted || setLoaded(season))
      .catch(() => signal.aborted || setFailed(true));
    return () => abort.abort();
  }, [wanted, stale, failed]);

  if (loaded && !stale) return { status: "ready", ...loaded };
  if (failed) return { status: "failed", retry };
  return loaded ? { status: "ready", ...loaded } : { status: "loading" };
}
