import type { Context, Touch } from "@/lib/rules/context";
import type { CadenceRule, Found } from "@/lib/rules/rule";
import { dateWords } from "@/lib/rules/words";
import { season } from "@/lib/season/builder";
import { DAY } from "@/lib/season/durations";
import { dayOf, daysBetween } from "@/lib/season/time";
import { KIND_WORDS } from "@/lib/season/words";

/** Mail a week (calendar days in the season's zone) or less after the last is weekly mail. */
export const TOO_FREQUENT_DAYS = 7;
/** Thanks come when they come; they never arrive too soon after something else. */
const NEVER_TOO_SOON: readonly string[] = ["thank-you", "rotation-thanks"];

/** No zone's clock change moves a gap of elapsed days by more than this against calendar days. */
const SLACK_DAYS = 2;

/** Calendar days between two moments when that is near the limit; elapsed days where the answer is plain without. */
function daysApart(from: number, to: number, zone: string): number {
  const elapsed = (to - from) / DAY;
  if (elapsed > TOO_FREQUENT_DAYS + SLACK_DAYS) return elapsed;
  return daysBetween(dayOf(from, zone), dayOf(to, zone));
}

function tooSoon(context: Context, earlier: Touch, later: Touch): Found[] {
  if (NEVER_TOO_SOON.includes(later.first.kind)) return [];
  const days = daysApart(earlier.at, later.at, context.zone);
  if (days > TOO_FREQUENT_DAYS) return [];
  const { kind } = later.first;
  const what = `${KIND_WORDS[kind]} to ${context.programName(later.programId)} on ${dateWords(later.at, context.zone)}`;
  const gap =
    days === 0
      ? "already messaged them that day"
      : `messaged them only ${days === 1 ? "the day" : `${days} days`} before`;
  const { programId } = later;
  return [
    {
      keyRest: later.first.id,
      level: "warn",
      programId,
      messageIds: [earlier.first.id, later.first.id],
      message: `${what}: you ${gap}.`,
    },
  ];
}

const written = () =>
  season()
    .program("p1", { name: "Lakeshore University IR Residency" })
    .sent("p1", "interest", "2026-10-01T09:00:00-04:00");

export const tooFrequent: CadenceRule<"too-frequent"> = {
  id: "too-frequent",
  title: "Messages close together",
  why: "Weekly messages wear out their welcome faster than they build interest. Thank-yous are the exception: they belong in the days right after an interview or a rotation.",
  todo: "Let more than a week pass, and wait until you have something new to say.",
  level: "warn",
  keyNames: ["message"],
  examples: [
    {
      says: "An update is sent a week after the letter of interest.",
      fires: true,
      season: () => written().sent("p1", "update", "2026-10-08T18:00:00-04:00").build(),
      now: "2026-10-10T09:00:00-04:00",
    },
    {
      says: "A thank-you is sent the day after another message.",
      fires: false,
      season: () => written().sent("p1", "thank-you", "2026-10-02T18:00:00-04:00").build(),
      now: "2026-10-10T09:00:00-04:00",
    },
  ],
  check: (context) =>
    context.inView.flatMap((program) => {
      const touches = context.touchesOf(program.id);
      return touches.flatMap((later, i) => {
        const earlier = touches[i - 1];
        return earlier ? tooSoon(context, earlier, later) : [];
      });
    }),
};
