"use client";

import { useMemo } from "react";
import { takeLetters } from "@/lib/rules/letters-read";
import type { SeasonData } from "./season-data";

/** Takes over what the server read in the season's letters, once for a season, before anything that is drawn with it asks what they say. */
export function useToldLetters(data: SeasonData): void {
  // The data are put together anew with every drawing; what was fetched stays the same.
  const { season, letters } = data.status === "ready" ? data : { season: null, letters: undefined };
  useMemo(() => season && takeLetters(season.messages, letters), [season, letters]);
}
