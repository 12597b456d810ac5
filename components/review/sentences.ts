import type { Funnel } from "@/lib/review/funnel";
import type { MarkKind, ReviewStrip } from "@/lib/review/strip";
import type { ThanksTally } from "@/lib/review/thanks";
import type { MessageWeek } from "@/lib/review/weeks";
import { THANKS_DUE_HOURS, THANKS_LATE_HOURS } from "@/lib/rules/reminders/thanks-hours";
import { formatDay } from "@/lib/season/format";
import { count, listOf } from "@/lib/season/words";

/** What each chart of the review shows, in a sentence or two with its figures, for readers who can't see it. */

export function stripSentence({ rows, quiet }: ReviewStrip): string {
  const marks = rows.flatMap((row) => row.marks);
  const of = (kind: MarkKind) => marks.filter((mark) => mark.kind === kind).length;
  const sent = rows.reduce((sum, row) => sum + row.sent, 0);
  const places = rows.reduce((sum, { budget }) => sum + budget.used, 0);
  const full = rows.filter(({ budget }) => budget.used > 0 && budget.used === budget.limit).length;
  const over = rows.filter(({ budget }) => budget.used > budget.limit).length;
  const budgets = [
    full > 0 && `${count(full, "program")} ${full === 1 ? "has its" : "have their"} budget used up`,
    over > 0 && `${count(over, "program")} ${over === 1 ? "is" : "are"} over budget`,
  ].filter((words) => words !== false);
  const coming = of("coming");
  return [
    `${count(rows.length, "program")} of ${rows.length + quiet.length} with activity:`,
    `${count(sent, "message")} sent${places > 0 ? `, using ${count(places, "spot")} in your message budgets` : ""},`,
    `${of("received")} received,`,
    `${count(of("interview"), "interview")} held${coming > 0 ? ` and ${coming} ahead` : ""}.`,
    budgets.length > 0 && `${listOf(budgets)}.`,
  ]
    .filter((words) => words !== false)
    .join(" ");
}

/** The funnel in words. */
export function funnelSentence({ applied, invited, interviewed, ranked, rankedUnseen }: Funnel): string {
  const seen = rankedUnseen > 0 ? ` You didn’t interview at ${rankedUnseen} of those you ranked.` : "";
  return `Of the ${count(applied, "program")} you applied to, ${invited} invited you. You interviewed at ${interviewed} and ranked ${ranked}.${seen}`;
}

/** Hours as one says them: "under an hour", "26 hours", "4 days". */
export function hoursWords(hours: number): string {
  if (hours < 1) return "under an hour";
  return hours < 96 ? count(Math.floor(hours), "hour") : count(Math.floor(hours / 24), "day");
}

/** How soon thank-yous were sent, in words. */
export function thanksSentence(tally: ThanksTally): string {
  const { sent, inTime, due, late, waiting, waitingLate, skipped, unwanted, archived, median } = tally;
  const asked = sent + waiting;
  const left = [
    skipped > 0 && `${skipped} dismissed`,
    unwanted > 0 && `${unwanted} the program asked you not to send`,
    archived > 0 && `${archived} for archived programs`,
  ].filter((words) => words !== false);
  return [
    asked > 0 &&
      `${sent} of ${count(asked, "thank-you")} sent: ${inTime} within ${THANKS_DUE_HOURS} hours, ${due} by ${THANKS_LATE_HOURS} hours, ${late} later.`,
    median !== null && `The median took ${hoursWords(median)}.`,
    waiting > 0 && `${waiting} not sent yet, ${waitingLate} of them late.`,
    left.length > 0 && `Left out: ${listOf(left)}.`,
  ]
    .filter((words) => words !== false)
    .join(" ");
}

/** How many messages were sent in these weeks and before them, in words. */
export function weeksSentence(weeks: MessageWeek[], earlier: number): string {
  const sum = (of: (week: MessageWeek) => number) => weeks.reduce((total, week) => total + of(week), 0);
  const busiest = weeks.reduce<MessageWeek | null>(
    (most, week) => (most && most.sent + most.received >= week.sent + week.received ? most : week),
    null,
  );
  const quiet = weeks.filter(({ sent, received }) => sent + received === 0).length;
  return [
    `${count(
      sum(({ sent }) => sent),
      "message",
    )} sent and ${sum(({ received }) => received)} received in ${count(weeks.length, "week")}.`,
    busiest &&
      weeks.length > 1 &&
      `The busiest week, starting ${formatDay(busiest.monday, "weekday")}, had ${busiest.sent + busiest.received}.`,
    quiet > 0 && `${count(quiet, "week")} had none.`,
    earlier > 0 && `${count(earlier, "earlier message")} ${earlier === 1 ? "isn’t" : "aren’t"} shown.`,
  ]
    .filter((words) => words !== false && words !== null)
    .join(" ");
}
