"use client";

import { useEffect, useState } from "react";
import type { Findings } from "@/lib/store/search";
import type { Names } from "./names";

/** Where an answer stands: on its way, here, or the server did not give one. */
type Status = "waiting" | "ready" | "failed";

/** Message texts are searched once typing has paused for this long. */
const PAUSE_MS = 120;
const NO_NAMES: Names = { programs: [], people: [] };
const NOTHING: Findings = { total: 0, found: [] };

async function ask<Answer>(signal: AbortSignal, body?: object): Promise<Answer> {
  const posted = body && {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json" },
  };
  const response = await fetch("/api/search", { signal, cache: "no-store", ...posted });
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return response.json();
}

/** The names of the season, asked for once; another `attempt` asks again. */
export function useNames(attempt: number): { status: Status; names: Names } {
  const [held, setHeld] = useState<{ attempt: number; names: Names | null } | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    ask<Names>(abort.signal)
      .then((names) => setHeld({ attempt, names }))
      .catch(() => {
        if (!abort.signal.aborted) setHeld({ attempt, names: null });
      });
    return () => abort.abort();
  }, [attempt]);
  const names = held?.names ?? NO_NAMES;
  if (held?.attempt !== attempt) return { status: "waiting", names };
  return { status: held.names ? "ready" : "failed", names };
}
/**
 * The texts with these words, `most` of them at most; null asks nothing. What is asked next drops what was asked before; while it is
 * on its way, what is known of the word's beginning stays.
 */
export function useTexts(words: string | null, most: number, attempt: number): { status: Status; texts: Findings } {
  const [held, setHeld] = useState<{ words: string; most: number; attempt: number; texts: Findings | null } | null>(
    null,
  );
  useEffect(() => {
    if (words === null) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      ask<Findings>(abort.signal, { words, most })
        .then((texts) => setHeld({ words, most, attempt, texts }))
        .catch(() => {
          if (!abort.signal.aborted) setHeld({ words, most, attempt, texts: null });
        });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [words, most, attempt]);
  if (words === null) return { status: "ready", texts: NOTHING };
  const texts = (held && words.startsWith(held.words) && held.texts) || NOTHING;
  if (held?.words !== words || held.most !== most || held.attempt !== attempt) return { status: "waiting", texts };
  return { status: held.texts ? "ready" : "failed", texts };
}
