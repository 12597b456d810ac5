"use client";

import { startTransition, useEffect, useState } from "react";
import { useSeasonData } from "@/components/log/season-data";
import { whenIdle } from "@/components/saving/when-idle";
import { momentOf } from "@/lib/rules/moment";
import { type Assessment, assess } from "./assess";
import type { Written } from "./written";

/** The checks run this long after the last key, in the browser, where the words are. */
const PAUSE_MS = 300;

/** What was found, and in which words. */
export type Found = Assessment & { written: Written };

/** What the rules say of a draft: at first what the server found, of what is typed since what this browser finds itself. */
export function useAssessment({
  draftId,
  programId,
  written,
  initial,
  revision,
}: {
  /** How the draft is stored; null where it is not yet. */
  draftId: string | null;
  programId: string;
  written: Written;
  initial: Found;
  revision: number;
}) {
  const data = useSeasonData(revision, true);
  const season = data.status === "ready" ? data.season : null;
  const [found, setFound] = useState(initial);

  useEffect(() => {
    if (!season || found.written === written) return;
    return whenIdle(() => {
      const assessed = assess(season, draftId, programId, written, momentOf(season, Date.now()));
      startTransition(() => setFound({ ...assessed, written }));
    }, PAUSE_MS);
  }, [season, draftId, programId, written, found]);

  return { found, season, retry: data.status === "failed" ? data.retry : null };
}
