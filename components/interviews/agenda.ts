import type { Check } from "@/lib/rules/types";
import { clashes, clashingInterviews, isSoft } from "@/lib/season/clashes";
import { HOUR } from "@/lib/season/durations";
import { formatMoment, formatSpan, zoneCity } from "@/lib/season/format";
import type { Interview, Season } from "@/lib/season/schema";
import { takesPlace } from "@/lib/season/takes-place";
import { dayOf, instantMs, wallTime } from "@/lib/season/time";
import { count, FORMAT_WORDS, shortName } from "@/lib/season/words";
import { type Thanks, thankedAt, thanksFor } from "./thanks";
import { theirTime } from "./their-time";

/** An interview as a line of the agenda: plain data, its moments in words. */
export type AgendaEntry = {
  interview: Interview;
  program: { id: string; name: string; place: string };
  /** In the season's zone. */
  yours: string;
  /** Where the program is; null where that reads the same. */
  theirs: string | null;
  format: string;
  people: string[];
  /** Now, still to come, over, or not taking place. */
  state: "now" | "coming" | "over" | "off";
  clash: boolean;
  /** The rotation that it takes a day of, where there is one to ask for it. */
  during: string | null;
  /** "Interview 1 of 2", where the program has several that take place; null else. */
  part: string | null;
  noContact: boolean;
  thanks: Thanks[];
};

export type AgendaDay = { day: string; entries: AgendaEntry[] };

/** The season's interviews by day of its zone: what is on or ahead, soonest first, and what is behind, latest first. */
export function agenda(season: Season, check: Check, now: number): { coming: AgendaDay[]; past: AgendaDay[] } {
  const zone = season.season.timeZone;
  const programs = new Map(season.programs.map((program) => [program.id, program]));
  const contacts = new Map(season.contacts.map((contact) => [contact.id, contact]));
  const thanked = thankedAt(season, now);
  const clashing = clashingInterviews(season, now);
  const during = rotationsBehind(season, now);
  const part = partsOf(season);
  const entries = season.interviews
    .toSorted((a, b) => instantMs(a.startsAt) - instantMs(b.startsAt))
    .map((interview): AgendaEntry => {
      const program = programs.get(interview.programId);
      const over = instantMs(interview.endsAt) <= now;
      const started = instantMs(interview.startsAt) <= now;
      return {
        interview,
        program: {
          id: interview.programId,
          name: program?.name ?? "",
          place: [program?.city, program?.state].filter(Boolean).join(", "),
        },
        yours: formatSpan(interview.startsAt, interview.endsAt, zone, "time"),
        theirs: theirTime(interview, zone),
        format: FORMAT_WORDS[interview.format],
        people: interview.participants.flatMap(({ contactId }) => {
          const contact = contacts.get(contactId);
          return contact ? [shortName(contact)] : [];
        }),
        state: !takesPlace(interview) ? "off" : over ? "over" : started ? "now" : "coming",
        clash: clashing.has(interview.id),
        during: during.get(interview.id) ?? null,
        part: part.get(interview.id) ?? null,
        noContact: program?.contactPolicy !== "open" && program?.contactPolicy !== undefined,
        thanks: over && takesPlace(interview) ? thanksFor(interview, contacts, thanked, check.reminders, zone) : [],
      };
    });
  const isPast = ({ interview }: AgendaEntry) => instantMs(interview.endsAt) <= now;
  return {
    coming: byDay(
      entries.filter((entry) => !isPast(entry)),
      zone,
    ),
    past: byDay(entries.filter(isPast).reverse(), zone),
  };
}

/** The rotation whose day an interview takes, by interview. */
function rotationsBehind(season: Season, now: number): Map<string, string> {
  return new Map(
    clashes(season, now)
      .filter(isSoft)
      .flatMap(({ first, second }): [string, string][] =>
        second.kind === "interview"
          ? [[second.id, first.name]]
          : first.kind === "interview"
            ? [[first.id, second.name]]
            : [],
      ),
  );
}

/** Which of several each interview is, by interview, where its program has more than one that takes place. */
function partsOf({ interviews }: Season): Map<string, string> {
  const days = new Map<string, Interview[]>();
  for (const interview of interviews.filter(takesPlace).sort((a, b) => instantMs(a.startsAt) - instantMs(b.startsAt))) {
    const others = days.get(interview.programId) ?? [];
    days.set(interview.programId, [...others, interview]);
  }
  const several = [...days.values()].filter(({ length }) => length > 1);
  return new Map(
    several.flatMap((of) =>
      of.map(({ id }, place): [string, string] => [id, `Interview ${place + 1} of ${of.length}`]),
    ),
  );
}

function byDay(entries: AgendaEntry[], zone: string): AgendaDay[] {
  const days: AgendaDay[] = [];
  for (const entry of entries) {
    const day = dayOf(instantMs(entry.interview.startsAt), zone);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

/** "Denver" and "2 hours behind you on Jan 29", for each zone of an interview to come; as the clocks stand on that date. */
export function zonesAhead(coming: AgendaDay[], zone: string): { city: string; differs: string }[] {
  const zones = new Map<string, string>();
  for (const { interview, state } of coming.flatMap(({ entries }) => entries)) {
    if (state === "off" || interview.timeZone === null || interview.timeZone === zone) continue;
    if (zones.has(interview.timeZone)) continue;
    zones.set(interview.timeZone, difference(instantMs(interview.startsAt), zone, interview.timeZone));
  }
  return [...zones].map(([name, differs]) => ({ city: zoneCity(name), differs }));
}

function difference(at: number, zone: string, theirs: string): string {
  const clock = (where: string) => Date.parse(`${wallTime(at, where)}Z`);
  const hours = (clock(theirs) - clock(zone)) / HOUR;
  const on = `on ${formatMoment(at, zone, "day")}`;
  if (hours === 0) return `same time as you ${on}`;
  return `${count(Math.abs(hours), "hour")} ${hours < 0 ? "behind" : "ahead of"} you ${on}`;
}
