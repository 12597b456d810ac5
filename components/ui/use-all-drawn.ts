"use client";

import { startTransition, useEffect, useState } from "react";

/**
 * Whether all rows of a long list are drawn: the first ones as the page comes, so that the server draws few, then all. `whole` wants all
 * at once, as where one of them is gone back to.
 */
export function useAllDrawn(whole = false): boolean {
  const [all, setAll] = useState(whole);
  useEffect(() => startTransition(() => setAll(true)), []);
  return all;
}
