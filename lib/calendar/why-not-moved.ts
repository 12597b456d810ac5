import type { Interview } from "@/lib/season/schema";
import { instantMs } from "@/lib/season/time";

/** Why an interview cannot be moved in the calendar to another start (all in epoch milliseconds); null where it can. */
export function whyNotMoved(
  { status, startsAt, endsAt }: Pick<Interview, "status" | "startsAt" | "endsAt">,
  start: number,
  now: number,
): string | null {
  if (status === "cancelled")
    return "That interview was cancelled. If it takes place after all, change its status on its own page first.";
  if (status === "withdrawn")
    return "You withdrew from that interview. If it takes place after all, change its status on its own page first.";
  const [from, to] = [instantMs(startsAt), instantMs(endsAt)];
  if (to <= now) return "That interview is over. Change its times on its own page if they are wrong.";
  if (start + to - from <= now) return "It would be over already. Change its times on its own page if they are wrong.";
  return null;
}
