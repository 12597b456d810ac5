import type { Reminder } from "@/lib/rules/types";
import type { Contact, Interview, Message, Rotation, Season } from "@/lib/season/schema";
import { takesPlace } from "@/lib/season/takes-place";
import { instantMs } from "@/lib/season/time";

/** The open thank-you of the latest interview, of one program or of all: what is most likely being logged. */
export function openThankYou(reminders: Reminder[], programId?: string): Reminder | undefined {
  return reminders
    .filter(
      ({ rule, state, programId: of }) =>
        rule === "thank-you" && state !== "lapsed" && (programId === undefined || of === programId),
    )
    .sort((one, other) => instantMs(other.opensAt) - instantMs(one.opensAt))[0];
}

/** Interviews of a program that had ended by a moment and took place, latest first. */
export function endedInterviews(season: Season, programId: string, moment: number): Interview[] {
  return season.interviews
    .filter(
      (interview) =>
        interview.programId === programId && instantMs(interview.endsAt) <= moment && takesPlace(interview),
    )
    .sort((one, other) => instantMs(other.endsAt) - instantMs(one.endsAt));
}

/** Rotations at a program, the last to end first. */
export function rotationsAt(season: Season, programId: string): Rotation[] {
  return season.rotations
    .filter((rotation) => rotation.programId === programId)
    .sort((one, other) => other.endsOn.localeCompare(one.endsOn));
}

/** What a program wrote, latest first. */
export function theirMessages(season: Season, programId: string): Message[] {
  return season.messages
    .filter((message) => message.programId === programId && message.direction === "received")
    .sort((one, other) => instantMs(other.at) - instantMs(one.at));
}

/** Whom an interview still owes a thank-you. */
export function notYetThanked(reminders: Reminder[], interviewId: string): string[] {
  return reminders
    .filter((reminder) => reminder.rule === "thank-you" && reminder.interviewId === interviewId)
    .flatMap(({ contactId }) => contactId ?? []);
}

/** People of a program, those met at this interview first. */
export function peopleFor(
  season: Season,
  { programId, interviewId }: { programId: string | null; interviewId: string | null },
): Contact[] {
  const met = season.interviews.find(({ id }) => id === interviewId)?.participants ?? [];
  const place = new Map(met.map(({ contactId }, at) => [contactId, at]));
  const placeOf = ({ id }: Contact) => place.get(id) ?? met.length;
  return season.contacts
    .filter((contact) => contact.programId === programId)
    .sort((one, other) => placeOf(one) - placeOf(other));
}
