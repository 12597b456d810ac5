"use client";

import { useLoaded } from "@/components/ui/use-loaded";
import { useOutbox } from "./use-outbox";

const load = () => import("./outbox-rows");

/** What waits on this device to be sent, where anything does; few pages ever have to draw it. */
export function OutboxList({ zone }: { zone: string }) {
  const entries = useOutbox();
  const rows = useLoaded(load);
  return rows && entries.length > 0 ? <rows.OutboxRows entries={entries} zone={zone} /> : null;
}
