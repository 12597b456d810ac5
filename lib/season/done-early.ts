import { formatMoment } from "./format";
import type { Interview, Season } from "./schema";
import { instantMs } from "./time";

/** What is said of an interview marked done before it has begun. */
export const DONE_EARLY = "It hasn’t started yet, so it can’t be done. Choose another status, or check the date.";

/** Whether an interview is marked done before it has begun; `now` in epoch milliseconds. */
export const isDoneEarly = (interview: Pick<Interview, "status" | "startsAt"> | undefined, now: number): boolean =>
  interview?.status === "completed" && instantMs(interview.startsAt) > now;

/** Each interview that a season file says is done and that hasn't begun, in a sentence; `now` in epoch milliseconds. */
export function doneEarlyIn({ season, programs, interviews }: Season, now: number): string[] {
  const names = new Map(programs.map(({ id, name }) => [id, name]));
  return interviews
    .filter((interview) => isDoneEarly(interview, now))
    .map(({ programId, startsAt, timeZone }) => {
      const when = formatMoment(startsAt, timeZone ?? season.timeZone, "momentZoned");
      return `The interview at ${names.get(programId)} on ${when} is marked done, and it hasn’t started yet.`;
    });
}
