import { durationWords } from "@/lib/rules/words";
import { HOUR } from "@/lib/season/durations";
import { formatMoment } from "@/lib/season/format";
import type { Season } from "@/lib/season/schema";
import { instantMs } from "@/lib/season/time";
import type { NoticeContent, Planned, View } from "../planned";

/** Before the deadline, in elapsed hours; each is of use until the next. The last two are never held back: there is no extension. */
const BEFORE = [
  { name: "7d", hours: 7 * 24, held: true },
  { name: "3d", hours: 3 * 24, held: true },
  { name: "1d", hours: 24, held: false },
  { name: "3h", hours: 3, held: false },
] as const;

/** The rank list while it is not certified. */
export function rankListNotices({ season }: Season): Planned[] {
  const { rankListDeadline } = season.milestones;
  if (rankListDeadline === undefined) return [];
  const deadline = instantMs(rankListDeadline);
  return BEFORE.map(
    ({ name, hours, held }, i): Planned => ({
      key: `rank-list:${name}`,
      moment: deadline - hours * HOUR,
      usefulUntil: deadline - (BEFORE[i + 1]?.hours ?? 0) * HOUR,
      held,
      content: (view) => contentOf(view, deadline),
    }),
  );
}

function contentOf({ at, zone, remindersAt }: View, deadline: number): NoticeContent | null {
  const about = remindersAt(at).filter(({ rule }) => rule === "rank-list");
  if (about.length === 0) return null;
  return {
    reminders: about.map(({ key }) => key),
    subject: `Rank list not certified: ${durationWords(deadline - at)} left`,
    text: `The deadline is ${formatMoment(deadline, zone, "momentZoned")}. Certify the list on the Match’s own site, then record it here.`,
    href: "/rank-list",
  };
}
