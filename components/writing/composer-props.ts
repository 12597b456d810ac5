import type { Reminder, ReminderState } from "@/lib/rules";
import { formatMoment } from "@/lib/season/format";
import { calledNames, programShortName } from "@/lib/season/program-names";
import type { Contact, Program } from "@/lib/season/schema";
import type { SeasonView } from "@/lib/season-view";
import { type Assessment, assess } from "./assess";
import { type Fact, factsToTell } from "./facts";
import type { Laid } from "./laid";
import { nextAfter } from "./next-to-thank";
import { type NoteSource, notesFor } from "./notes";
import type { Written } from "./written";

/** What the writing screen is rendered with. */
export type ComposerProps = {
  /** Null for a draft that is made with the first change. */
  draftId: string | null;
  version: number;
  written: Written;
  laid: Laid | null;
  /** `shortName` as it is used in letters. */
  program: Pick<Program, "id" | "name" | "shortName" | "rank" | "track">;
  contacts: Contact[];
  /** Names by which other programs are known. */
  otherNames: string[];
  notes: NoteSource[];
  facts: Fact[];
  /** "for the Jan 25 interview" */
  occasion: string;
  /** The reminder that this message would end. */
  clock: { state: ReminderState; lateAt: number } | null;
  assessment: Assessment;
  /** When it was last changed, in epoch milliseconds; now for one that is new. */
  changedAt: number;
  /** Where one goes once it is sent. */
  next: string;
  seasonId: string;
  revision: number;
  zone: string;
  now: number;
};

/** The reminder that a message would end: of its interview and whom it goes to, of its rotation, of what it answers. */
function reminderOf(reminders: Reminder[], { kind, recipients, interviewId, rotationId, inReplyTo }: Written) {
  return reminders.find((reminder) => {
    if (reminder.state === "lapsed") return false;
    if (kind === "thank-you")
      return (
        reminder.rule === "thank-you" &&
        reminder.interviewId === interviewId &&
        (reminder.contactId === undefined || recipients.includes(reminder.contactId))
      );
    if (kind === "reply") return reminder.rule === "reply" && reminder.messageId === inReplyTo;
    return rotationId !== null && reminder.rotationId === rotationId;
  });
}

function occasionOf({ season, zone }: SeasonView, { kind, interviewId, rotationId }: Written): string {
  const interview = season.interviews.find(({ id }) => id === interviewId);
  if (kind === "thank-you" && interview)
    return `for the ${formatMoment(interview.startsAt, interview.timeZone ?? zone, "day")} interview`;
  const rotation = season.rotations.find(({ id }) => id === rotationId);
  if (rotation && (kind === "rotation" || kind === "rotation-thanks")) return "for the rotation";
  return "";
}

/** What the writing screen is rendered with, for a draft that is stored or is yet to be. */
export function composerProps(
  view: SeasonView,
  program: Program,
  opened: Pick<ComposerProps, "draftId" | "version" | "written" | "laid" | "changedAt">,
): ComposerProps {
  const { season, check, zone, now, revision, seasonId } = view;
  const { written } = opened;
  const reminder = reminderOf(check.reminders, written);
  return {
    ...opened,
    program: {
      id: program.id,
      name: program.name,
      shortName: programShortName(program),
      rank: program.rank,
      track: program.track,
    },
    contacts: season.contacts.filter(({ programId }) => programId === program.id),
    otherNames: season.programs.filter(({ id }) => id !== program.id).flatMap(calledNames),
    notes: notesFor(season, program.id, written),
    facts: factsToTell(season, program.id, now),
    occasion: occasionOf(view, written),
    clock: reminder ? { state: reminder.state, lateAt: Date.parse(reminder.lateAt) } : null,
    assessment: assess(season, opened.draftId, program.id, written, now),
    next: nextAfter(season, program, written, now),
    seasonId,
    revision,
    zone,
    now,
  };
}
