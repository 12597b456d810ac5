import { THANKS_DUE_HOURS, THANKS_LATE_HOURS } from "@/lib/rules/reminders/thanks-hours";
import { HOUR } from "@/lib/season/durations";
import { formatMoment, formatSpan } from "@/lib/season/format";
import type { Interview } from "@/lib/season/schema";
import { dayOf, instantMs } from "@/lib/season/time";
import { KIND_WORDS, listOf } from "@/lib/season/words";
import type { Follow } from "./item";
import type { Lot } from "./lot";

/** What follows from moving or canceling an interview, in words. */

/** Other interviews that take place at the same time as one would. */
export function clashesOf(lot: Lot, interview: Interview, next: { startsAt: string; endsAt: string }): Follow[] {
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
    .map((other) => ({
      kind: "clash",
      words: `Clashes with ${nameOf(lot, other.programId)}, ${formatSpan(other.startsAt, other.endsAt, zone, "moment")}.`,
    }));
}

const nameOf = (lot: Lot, id: string) =>
  lot.season.programs.find((program) => program.id === id)?.name ?? "another program";

/** Messages and drafts that name the day it was to be. */
export function mailNaming(lot: Lot, interview: Interview, zone: string): Follow[] {
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
    .map((letter) => ({
      kind: "mail",
      words: `Your ${"at" in letter ? "message" : "draft"} “${letter.subject || KIND_WORDS[letter.kind]}” names the old day.`,
    }));
}

/** By when thank-yous are due and late where an interview ends at another time. */
export function thanksAfter(lot: Lot, interview: Interview, endsAt: string): Follow[] {
  const people = interview.participants.filter(({ thankYou }) => thankYou !== "none").length;
  if (people === 0 || interview.status === "cancelled") return [];
  const ended = instantMs(endsAt);
  const at = (hours: number) => formatMoment(ended + hours * HOUR, lot.season.season.timeZone, "moment");
  const words = `${people === 1 ? "A thank-you is" : `${people} thank-yous are`} due by ${at(THANKS_DUE_HOURS)}, late after ${at(THANKS_LATE_HOURS)}.`;
  return [{ kind: "so", words }];
}

/** What is left to do where an interview is canceled. */
export function openAfter(lot: Lot, interview: Interview): Follow[] {
  const people = interview.participants.flatMap(({ contactId, thankYou }) =>
    thankYou === "none" ? [] : lot.season.contacts.filter(({ id }) => id === contactId).map(({ name }) => name),
  );
  const drafts = lot.season.drafts.filter(({ interviewId }) => interviewId === interview.id).length;
  const tasks = lot.tasksOf(interview.programId).filter(({ doneAt }) => doneAt === null);
  const words = [
    ...(people.length > 0 ? [`No thank-yous will be due to ${listOf(people)}.`] : []),
    ...(drafts > 0 ? [`${drafts === 1 ? "A draft" : `${drafts} drafts`} for it will stay.`] : []),
    ...tasks.slice(0, 5).map(({ title }) => `Still to do: ${title}.`),
  ];
  return words.map((one) => ({ kind: "so", words: one }));
}
