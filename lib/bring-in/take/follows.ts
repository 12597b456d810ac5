import { formatSpan } from "@/lib/season/format";
import type { Interview } from "@/lib/season/schema";
import { dayOf, instantMs } from "@/lib/season/time";
import { KIND_WORDS, listOf } from "@/lib/season/words";
import type { Lot } from "./lot";

/** What follows from moving or canceling an interview, in words. */

/** Other interviews that take place at the same time as one would. */
export function clashesOf(lot: Lot, interview: Interview, next: { startsAt: string; endsAt: string }): string[] {
  const [from, to] = [instantMs(next.startsAt), instantMs(next.endsAt)];
  const zone = lot.season.season.timeZone;
  return lot.season.interviews
    .filter(
      (other) =>
        other.id !== interview.id &&
        other.status === "scheduled" &&
        instantMs(other.startsAt) < to &&
        instantMs(other.endsAt) > from,
    )
    .map(
      (other) =>
        `Clashes with ${nameOf(lot, other.programId)}, ${formatSpan(other.startsAt, other.endsAt, zone, "moment")}.`,
    );
}

const nameOf = (lot: Lot, id: string) =>
  lot.season.programs.find((program) => program.id === id)?.name ?? "another program";

/** Messages and drafts that name the day it was to be. */
export function mailNaming(lot: Lot, interview: Interview, zone: string): string[] {
  const day = dayOf(instantMs(interview.startsAt), zone);
  const date = new Date(`${day}T12:00:00Z`);
  const month = new Intl.DateTimeFormat("en-US", { month: "long", timeZone: "UTC" }).format(date);
  const pattern = new RegExp(
    `\\b${month.slice(0, 3)}[a-z]*\\.?\\s+${Number(day.slice(8))}\\b|\\b0?${Number(day.slice(5, 7))}/0?${Number(day.slice(8))}\\b`,
    "i",
  );
  const letters = [
    ...lot.messagesOf(interview.programId),
    ...lot.season.drafts.filter(({ programId }) => programId === interview.programId),
  ];
  return letters
    .filter(({ subject, body }) => pattern.test(`${subject}\n${body}`))
    .slice(0, 5)
    .map(
      (letter) =>
        `Your ${"at" in letter ? "message" : "draft"} “${letter.subject || KIND_WORDS[letter.kind]}” names the old day.`,
    );
}

/** What is left to do where an interview is canceled. */
export function openAfter(lot: Lot, interview: Interview): string[] {
  const people = interview.participants.flatMap(({ contactId, thankYou }) =>
    thankYou === "none" ? [] : lot.season.contacts.filter(({ id }) => id === contactId).map(({ name }) => name),
  );
  const drafts = lot.season.drafts.filter(({ interviewId }) => interviewId === interview.id).length;
  const tasks = lot.tasksOf(interview.programId).filter(({ doneAt }) => doneAt === null);
  return [
    ...(people.length > 0 ? [`No thank-yous will be due to ${listOf(people)}.`] : []),
    ...(drafts > 0 ? [`${drafts === 1 ? "A draft" : `${drafts} drafts`} for it will stay.`] : []),
    ...tasks.slice(0, 5).map(({ title }) => `Still to do: ${title}.`),
  ];
}
