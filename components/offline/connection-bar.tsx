"use client";

import { useSyncExternalStore } from "react";
import { useLoaded } from "@/components/ui/use-loaded";
import { NOT_LOOKED, useOutbox } from "./use-outbox";

const load = () => import("./offline-bar");

function subscribe(onChange: () => void): () => void {
  addEventListener("online", onChange);
  addEventListener("offline", onChange);
  return () => {
    removeEventListener("online", onChange);
    removeEventListener("offline", onChange);
  };
}

/** The bar over a page whose device has no network, or one that this device drew itself (`drawnHere`), or where something waits to be sent. */
export function ConnectionBar({ asOf, zone, drawnHere }: { asOf: number; zone: string; drawnHere: boolean }) {
  const noNetwork = useSyncExternalStore(
    subscribe,
    () => !navigator.onLine,
    () => false,
  );
  const waiting = useOutbox();
  const bar = useLoaded(load);
  if (!bar || (!drawnHere && !noNetwork && waiting.length === 0)) return null;
  return (
    <bar.OfflineBar
      {...{ asOf, zone, drawnHere, noNetwork }}
      waiting={waiting === NOT_LOOKED ? null : waiting.length}
    />
  );
}
