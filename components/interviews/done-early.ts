import type { Interview } from "@/lib/season/schema";
import { instantMs } from "@/lib/season/time";

/** What is said of an interview marked done before it has begun. */
export const DONE_EARLY = "It hasn’t started yet, so it can’t be done. Choose another status, or check the date.";

/** Whether an interview is marked done before it has begun; `now` in epoch milliseconds. */
export const isDoneEarly = (interview: Pick<Interview, "status" | "startsAt"> | undefined, now: number): boolean =>
  interview?.status === "completed" && instantMs(interview.startsAt) > now;
