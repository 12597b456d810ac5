"use client";

import { useNow } from "@/components/reminders/use-now";
import { type MomentStyle, momentWords } from "@/lib/season/moment-words";

/** The present moment in a zone, going on by itself. */
export function ClockText({ serverNow, zone, style }: { serverNow: number; zone: string; style: MomentStyle }) {
  return <>{momentWords(useNow(serverNow), zone, style)}</>;
}
