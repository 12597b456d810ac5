"use client";

import { useEffect, useState } from "react";
import { useSeasonData } from "@/components/log/season-data";
import { type Finding, preflight } from "@/lib/rules";
import type { Draft } from "@/lib/season/schema";
import type { Written } from "./draft-editor";

/** So long after the last key the checks run; in the browser, where the words are. */
const PAUSE_MS = 300;

/** What the rules say of a draft: of the saved one from the server, of what is typed since from the browser itself. */
export function useDraftFindings({
  draft,
  written,
  initial,
  changed,
  revision,
}: {
  draft: Draft;
  written: Written;
  initial: Finding[];
  changed: boolean;
  revision: number;
}): Finding[] {
  const data = useSeasonData(revision, changed);
  const [found, setFound] = useState<Finding[] | null>(null);

  useEffect(() => {
    if (!changed || data.status !== "ready") return;
    const timer = setTimeout(() => {
      setFound(preflight(data.season, { ...draft, ...written, acknowledged: [] }, Date.now()).findings);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [changed, data, draft, written]);

  return changed ? (found ?? initial) : initial;
}
