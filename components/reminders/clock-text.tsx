"use client";

import { formatMoment, type MomentStyle } from "@/lib/season/format";
import { useNow } from "./use-now";

/** The present moment in a zone, going on by itself. */
export function ClockText({ serverNow, zone, style }: { serverNow: number; zone: string; style: MomentStyle }) {
  return <>{formatMoment(useNow(serverNow), zone, style)}</>;
}
