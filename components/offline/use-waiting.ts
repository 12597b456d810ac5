"use client";

import { useEffect, useState } from "react";
import type { Waiting } from "@/lib/offline/waiting";
import { OUTBOX_CHANGED } from "./to-wait";
import { canWait } from "./wait";

async function read(): Promise<Waiting[]> {
  const { waitingHere } = await import("./outbox");
  return waitingHere();
}

/** What `useWaiting` gives before it looked, and where nothing can wait. */
export const NOT_LOOKED: Waiting[] = [];

/** What waits on this device to be sent; `NOT_LOOKED` before it was looked for. */
export function useWaiting(): Waiting[] {
  const [waiting, setWaiting] = useState(NOT_LOOKED);
  useEffect(() => {
    let over = false;
    const look = async () => {
      const found = canWait() ? await read().catch(() => NOT_LOOKED) : NOT_LOOKED;
      if (!over) setWaiting((before) => (before !== NOT_LOOKED && before.length + found.length === 0 ? before : found));
    };
    void look();
    addEventListener(OUTBOX_CHANGED, look);
    addEventListener("focus", look);
    return () => {
      over = true;
      removeEventListener(OUTBOX_CHANGED, look);
      removeEventListener("focus", look);
    };
  }, []);
  return waiting;
}
