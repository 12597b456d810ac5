import type { LetterState } from "@/lib/rules/letter";
import { formatMoment } from "@/lib/season/format";
import { programShortName } from "@/lib/season/program-names";
import type { Season } from "@/lib/season/schema";
import { dayOf, daysBetween, instantMs } from "@/lib/season/time";
import { count, listOf } from "@/lib/season/words";
import type { RankLists } from "./rank-rows";

/** `above`: the list itself says more about it, with what can be done. */
export type ToSettle = {
  id: string;
  level: "stop" | "warn" | "notice";
  title: string;
  detail: string;
  above?: true;
};

/** Longer before the deadline than this few lists are certified: ranking opens about a month before it. */
export const EARLY_DAYS = 35;

/**
 * What is asked before the list is marked as certified: it is months early, or something red stands against it. Nothing where nothing
 * is to be asked; what was really done can be marked anyway. `now` in epoch milliseconds.
 */
export function askedBeforeCertifying(
  { timeZone, milestones: { rankingOpens, rankListDeadline } }: Pick<Season["season"], "timeZone" | "milestones">,
  toSettle: ToSettle[],
  now: number,
): string[] {
  // By the calendar, as everywhere else that counts down to it.
  const days =
    rankListDeadline === undefined
      ? 0
      : daysBetween(dayOf(now, timeZone), dayOf(instantMs(rankListDeadline), timeZone));
  const unopened =
    rankingOpens !== undefined && now < instantMs(rankingOpens)
      ? [`Ranking doesn’t open until ${formatMoment(rankingOpens, timeZone, "dated")}.`]
      : [];
  const early =
    rankListDeadline !== undefined && days > EARLY_DAYS
      ? [`The deadline is ${count(days, "day")} away, on ${formatMoment(rankListDeadline, timeZone, "dated")}.`]
      : [];
  return [
    ...unopened,
    ...early,
    ...toSettle
      .filter(({ level }) => level === "stop")
      .map(({ title, detail, above }) => (above ? `${title}.` : `${title}: ${detail}.`)),
  ];
}

/** How many names fit on a line of the rail. */
const MOST_NAMES = 3;

function names(rows: { name: string }[]): string {
  const named = rows.slice(0, MOST_NAMES).map(({ name }) => name);
  return rows.length > MOST_NAMES ? `${named.join(", ")} and ${rows.length - MOST_NAMES} more` : listOf(named);
}

/** What to look at before the list is certified, the most serious first. */
export function beforeCertifying(
  season: Season,
  letter: LetterState,
  primary: RankLists,
  supplemental: RankLists,
): ToSettle[] {
  const found: ToSettle[] = [];
  if (letter.state === "conflict")
    found.push({
      id: "letters",
      level: "stop",
      title: `${letter.holders.length} #1 letters are out`,
      detail: `To ${listOf(letter.holders.map(({ program }) => program.name))}`,
    });
  if (letter.state === "out" && letter.list === "differs")
    found.push({
      id: "letter",
      level: "stop",
      title: "#1 letter and rank 1 differ",
      detail: `${letter.program.name} is ${letter.program.rank === null ? "not ranked" : `ranked ${letter.program.rank}`}`,
      above: true,
    });
  // No program is first yet, so the letter isn’t untrue; but a list without it would make it so.
  const unplaced = letter.state === "out" && letter.list === "open" ? letter.program : null;
  if (unplaced)
    found.push({
      id: "letter",
      level: "warn",
      title: `${programShortName(unplaced)} holds your #1 letter but isn’t ${unplaced.rank === null ? "on the list" : "first"}`,
      detail: "Put it first, or take the letter back",
    });
  const met = [...primary.unranked, ...supplemental.unranked].filter(
    ({ id, interview }) => interview === "done" && id !== unplaced?.id,
  );
  if (met.length > 0)
    found.push({
      id: "unranked",
      level: "warn",
      title: `${count(met.length, "program")} you interviewed at ${met.length === 1 ? "is" : "are"} not on the list`,
      detail: names(met),
    });
  const unmet = [...primary.ranked, ...supplemental.ranked].filter(({ interview }) => interview === "none");
  if (unmet.length > 0)
    found.push({
      id: "unmet",
      level: "notice",
      title: `${count(unmet.length, "program")} on the list with no interview entered`,
      detail: names(unmet),
    });
  const coming = [...primary.ranked, ...primary.unranked, ...supplemental.ranked, ...supplemental.unranked].filter(
    ({ interview }) => interview === "coming",
  );
  if (coming.length > 0)
    found.push({
      id: "coming",
      level: "notice",
      title: `${count(coming.length, "interview")} still to come`,
      detail: names(coming),
    });
  const advanced = new Set(
    season.programs.filter(({ positionType }) => positionType === "advanced").map(({ id }) => id),
  );
  const later = primary.ranked.filter(({ id }) => advanced.has(id));
  if (later.length > 0 && supplemental.ranked.length === 0)
    found.push({
      id: "first-year",
      level: "notice",
      title: "No preliminary or transitional year is ranked",
      detail: `${count(later.length, "position")} on the list ${later.length === 1 ? "is" : "are"} advanced and ${later.length === 1 ? "starts" : "start"} in the second year`,
    });
  return found;
}
