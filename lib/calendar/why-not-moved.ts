import type { Interview } from "@/lib/season/schema";
import { instantMs } from "@/lib/season/time";

/** Why an interview cannot be moved in the calendar to another start (all in epoch milliseconds); null where it can. */
export function whyNotMoved(
  { status, startsAt, endsAt }: Pick<Interview, "status" | "startsAt" | "endsAt">,
  start: number,
  now: number,
): string | null {
  if (status === "cancelled")
    return "That interview was canceled. If it’s happening after all, change its status on its own page first.";
  if (status === "withdrawn")
    return "You withdrew from that interview. If it’s happening after all, change its status on its own page first.";
  const [from, to] = [instantMs(startsAt), instantMs(endsAt)];
  if (to <= now) return "That interview is over. If its times are wrong, change them on its own page.";
  if (start + to - from <= now) return "It would already be over. If its times are wrong, change them on its own page.";
  return null;
}
