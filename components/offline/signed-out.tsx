"use client";

import { useEffect, useState } from "react";
import { Callout } from "@/components/ui/callout";
import { count } from "@/lib/season/words";
import { keyHere } from "./key-here";

/**
 * Where nobody is signed in anymore, as when the session was ended on another device, no season stays in this browser. What waits to
 * be sent stays, sealed: it can be read after signing in to the same account, and not before.
 */
export function SignedOut() {
  const [waits, setWaits] = useState(0);
  useEffect(() => {
    if (!("indexedDB" in window)) return;
    (async () => {
      if (keyHere()) await (await import("./season-here")).stopKeeping();
      // A browser that keeps nothing has nothing to look through.
      const known = await indexedDB.databases?.();
      if (known?.length === 0) return;
      setWaits((await (await import("./outbox")).outboxNames()).length);
    })().catch(() => {});
  }, []);
  if (waits === 0) return null;
  return (
    <Callout level="notice" role="status">
      {count(waits, "change")} made offline {waits === 1 ? "waits" : "wait"} on this device. Sign in to the same account
      to send {waits === 1 ? "it" : "them"}.
    </Callout>
  );
}
