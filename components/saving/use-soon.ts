"use client";

import { useEffect } from "react";
import { whenIdle } from "./when-idle";

/** So long after a page is there what it needs later is fetched: not needed to read it, but there before the first press. */
const SOON_MS = 200;

/** Fetches what a page needs later once it is quiet. `load` is one function, always the same. Fetched in vain, it is asked for again where it is needed. */
export function useSoon(load: () => Promise<unknown>): void {
  useEffect(() => whenIdle(() => void load().catch(() => {}), SOON_MS), [load]);
}
