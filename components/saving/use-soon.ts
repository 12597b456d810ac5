"use client";

import { useEffect } from "react";
import { whenIdle } from "./when-idle";

/** How long after a page has loaded the parts it needs later are fetched: not needed to read it, but ready before the first press. */
const SOON_MS = 200;

/** Fetches what a page needs later once it is quiet. `load` is one function, always the same. If that fails, it is fetched again where it is needed. */
export function useSoon(load: () => Promise<unknown>): void {
  useEffect(() => whenIdle(() => void load().catch(() => {}), SOON_MS), [load]);
}
