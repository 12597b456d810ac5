"use client";

import { startTransition, useEffect, useState } from "react";
import { useSeasonData } from "@/components/log/season-data";
import { useToldLetters } from "@/components/log/use-told-letters";
import { useSoon } from "@/components/saving/use-soon";
import { whenIdle } from "@/components/saving/when-idle";
import type { Assessment } from "./assess";
import type { Written } from "./written";

/** The checks run this long after the last key, in the browser, where the words are. */
const PAUSE_MS = 300;

/** The rules come once the letter is there, which the server has read: it is shown without them. */
const rulesAreRead = async () => {
  const [{ assess }, { momentOf }] = await Promise.all([import("./assess"), import("@/lib/rules/moment")]);
  return { assess, momentOf };
};

/** What was found, in which words, and beside which revision of the season. */
export type Found = Assessment & { written: Written; revision: number };

/**
 * What the rules say of a draft: at first what the server found; of what is typed since, and once the season has changed, what this
 * browser finds itself.
 */
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
  const read = data.status === "ready" ? data.revision : null;
  useToldLetters(data);
  const [found, setFound] = useState(initial);
  const [failed, setFailed] = useState(false);
  useSoon(rulesAreRead);

  useEffect(() => {
    // A message that was sent, taken back, or deleted meanwhile changes what this one would do.
    const isCurrent = found.written === written && (read === null || found.revision >= read);
    if (!season || read === null || isCurrent || failed) return;
    let left = false;
    const wait = whenIdle(async () => {
      const rules = await rulesAreRead().catch(() => null);
      if (left) return;
      if (!rules) return setFailed(true);
      const assessed = rules.assess(season, draftId, programId, written, rules.momentOf(season, Date.now()));
      startTransition(() => setFound({ ...assessed, written, revision: read }));
    }, PAUSE_MS);
    return () => {
      left = true;
      wait();
    };
  }, [season, read, draftId, programId, written, found, failed]);

  const retry = data.status === "failed" ? data.retry : failed ? () => setFailed(false) : null;
  return { found, season, retry };
}
