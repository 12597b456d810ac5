"use client";

import { useEffect, useState } from "react";
import type { OutboxEntry } from "@/lib/offline/outbox-entry";
import { OUTBOX_CHANGED } from "./outbox-changed";
import { hasOutbox } from "./put-in-outbox";

async function read(): Promise<OutboxEntry[]> {
  const { entriesHere } = await import("./outbox");
  return entriesHere();
}

/** What `useOutbox` gives before it has looked, and where there is no outbox. */
export const NOT_LOOKED: OutboxEntry[] = [];

/** What waits on this device to be sent; `NOT_LOOKED` before it has looked. */
export function useOutbox(): OutboxEntry[] {
  const [entries, setEntries] = useState(NOT_LOOKED);
  useEffect(() => {
    let over = false;
    const look = async () => {
      const found = hasOutbox() ? await read().catch(() => NOT_LOOKED) : NOT_LOOKED;
      if (!over) setEntries((before) => (before !== NOT_LOOKED && before.length + found.length === 0 ? before : found));
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
  return entries;
}
