"use client";

import { useLoaded } from "@/components/ui/use-loaded";
import { useWaiting } from "./use-waiting";

const load = () => import("./waiting-rows");

/** What waits on this device to be sent, where anything does; few pages ever have to draw it. */
export function WaitingList({ zone }: { zone: string }) {
  const waiting = useWaiting();
  const rows = useLoaded(load);
  return rows && waiting.length > 0 ? <rows.WaitingRows waiting={waiting} zone={zone} /> : null;
}
