"use client";

import { useMemo, useState } from "react";
import type { Assessment } from "./assess";
import { cardsOf, checksOf } from "./checks";
import { useAssessment } from "./use-assessment";
import { useHidden } from "./use-hidden";
import type { Written } from "./written";

/** What the rules say of a draft while it is typed: the checks that are shown, one card for those that belong together, and how many are hidden. */
export function useDraftChecks({
  draftId,
  programId,
  seasonId,
  revision,
  written,
  opened,
}: {
  /** How the draft is stored; null where it is not yet. */
  draftId: string | null;
  programId: string;
  seasonId: string;
  revision: number;
  written: Written;
  /** What the server found in the draft that the page was rendered with. */
  opened: { assessment: Assessment; written: Written };
}) {
  const [initial] = useState(() => ({ ...opened.assessment, written: opened.written, revision }));
  const { found, season, retry } = useAssessment({ draftId, programId, written, initial, revision });
  const hidden = useHidden(seasonId, draftId);
  const { shown, away } = useMemo(() => checksOf(found, hidden.hidden), [found, hidden.hidden]);
  const cards = useMemo(() => cardsOf(shown), [shown]);
  const leads = useMemo(() => cards.map(({ first }) => first), [cards]);
  return {
    found,
    season,
    /** Set where the season could not be read, so that nothing typed since is checked. */
    retry,
    hidden,
    shown,
    /** How many the person has hidden. */
    away,
    cards,
    /** The first check of each card. */
    leads,
  };
}
