import { type Engagement, placeOf } from "@/lib/season/clashes";
import type { Contact, Interview, Program } from "@/lib/season/schema";
import { takesPlace } from "@/lib/season/takes-place";
import { instantMs, instantOfWallTime } from "@/lib/season/time";
import { type InterviewValues, peopleOf } from "./interview-values";
import { stageAfter } from "./stage-after";
import type { UsualZone } from "./usual-zones";

/** What of the season the form of an interview knows. */
export type Around = {
  interview?: Interview;
  programs: Pick<Program, "id" | "name" | "stage" | "city" | "state">[];
  /** Where programs' times are likely given, by program. */
  zones?: Record<string, UsualZone>;
  /** The season's. */
  zone: string;
  now: number;
};

/** When an interview is, as far as it has been typed. */
export type When = {
  /** The program's zone where it is known, else the season's. */
  there: string;
  /** The zone that the times are typed in. */
  readIn: string;
  /** Instants; null where it is no moment yet. */
  startsAt: string | null;
  endsAt: string | null;
};

/** `usual` is taken until another zone is chosen; `zone` is the season's. */
export function whenOf(values: InterviewValues, usual: UsualZone | null, zone: string): When {
  const there = values.timeZone || usual?.zone || zone;
  const readIn = values.typedIn === "theirs" ? there : zone;
  const [startsAt, endsAt] = [values.startsAt, values.endsAt].map((wall) => instantOfWallTime(wall, readIn));
  return { there, readIn, startsAt: startsAt ?? null, endsAt: endsAt ?? null };
}

/** Why the zone that stands in the form is not sure to be the program's, in words; null where it was chosen, or is known. */
export function unsureZone(
  { programId, timeZone }: Pick<InterviewValues, "programId" | "timeZone">,
  usual: UsualZone | null,
): string | null {
  if (timeZone !== "" || usual?.guessed === false) return null;
  if (programId === "") return "Your own zone, until you choose a program.";
  return usual
    ? "A guess from the program’s state. Check the invitation."
    : "Your own zone: the program’s isn’t known. Check the invitation.";
}

/** What depends on what is typed: the program, when it is, the stage that it brings the program to. */
export function typedInterview(values: InterviewValues, { interview, programs, zones = {}, zone, now }: Around) {
  const program = programs.find(({ id }) => id === values.programId);
  const usual = zones[values.programId] ?? null;
  const when = whenOf(values, usual, zone);
  const stage =
    !interview && program ? stageAfter(program.stage, when.endsAt === null ? null : instantMs(when.endsAt), now) : null;
  return { program, usual, when, stage };
}

/** What is typed as something that takes time; null while it is not, or where it does not take place. */
export function typedEngagement(values: InterviewValues, around: Around): Engagement | null {
  const { program, when } = typedInterview(values, around);
  if (when.startsAt === null || when.endsAt === null || !program || !takesPlace(values)) return null;
  const [from, to] = [instantMs(when.startsAt), instantMs(when.endsAt)];
  if (to <= from) return null;
  const place = values.format === "in-person" ? placeOf(program) : null;
  const id = around.interview?.id ?? "";
  return { kind: "interview", id, name: program.name, programId: program.id, from, to, place };
}

/** What is typed as the action takes it. */
export function inputOf(values: InterviewValues, around: Around, contacts: readonly Contact[]) {
  const { programId, startsAt, endsAt, timeZone, format, status, notes } = values;
  const { usual, when, stage } = typedInterview(values, around);
  return {
    programId,
    startsAt,
    endsAt,
    zone: when.readIn,
    timeZone: timeZone || usual?.zone || "",
    format,
    status,
    notes,
    ...peopleOf(values, contacts),
    stage: (values.stage && stage) || undefined,
  };
}
