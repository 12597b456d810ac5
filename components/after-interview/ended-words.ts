import { formatDay, formatMoment } from "@/lib/season/format";
import type { Interview } from "@/lib/season/schema";
import { dayOf, daysBetween, instantMs } from "@/lib/season/time";

/** Which interview it was and when it ended, as one says it now (epoch milliseconds): "Interview today, ended 1:30 PM EST". */
export function endedWords({ endsAt }: Pick<Interview, "endsAt">, now: number, zone: string): string {
  const ended = instantMs(endsAt);
  const day = dayOf(ended, zone);
  const days = daysBetween(day, dayOf(now, zone));
  const when = days === 0 ? "today" : days === 1 ? "yesterday" : formatDay(day, "weekday");
  return `Interview ${when}, ${ended <= now ? "ended" : "ends"} ${formatMoment(ended, zone, "timeZoned")}`;
}
