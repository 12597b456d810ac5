import { takesPlace } from "@/lib/season/takes-place";
import { instantMs } from "@/lib/season/time";
import type { ProgramFacts } from "./next-step";

/** The moment a program's stage speaks of (epoch milliseconds): its interview, or the mail that decided; null when unknown. */
export function stageMoment({ program, interviews, messages, now }: ProgramFacts): number | null {
  const times = interviews.filter(takesPlace).map(({ startsAt, endsAt }) => ({
    start: instantMs(startsAt),
    over: instantMs(endsAt) <= now,
  }));
  const latest = (moments: number[]) => (moments.length > 0 ? Math.max(...moments) : null);
  const received = (kind: string) =>
    latest(
      messages
        .filter((message) => message.direction === "received" && message.kind === kind)
        .map(({ at }) => instantMs(at)),
    );
  switch (program.stage) {
    case "interviewed":
      return latest(times.filter(({ over }) => over).map(({ start }) => start));
    case "scheduled": {
      const coming = times.filter(({ over }) => !over).map(({ start }) => start);
      return coming.length > 0 ? Math.min(...coming) : null;
    }
    case "invited":
      return received("invitation");
    case "waitlisted":
    case "rejected":
      return received("decision");
    default:
      return null;
  }
}
