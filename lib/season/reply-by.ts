import { HOUR } from "./durations";
import type { Invitation } from "./schema";
import { instantMs } from "./time";

/** Unless an invitation says otherwise, it has to be answered within two days (elapsed hours): that is how long a program holds the date. */
export const INVITATION_REPLY_HOURS = 48;

/** The moment by which an invitation wants its answer, in epoch milliseconds. */
export function replyByOf({ at, replyBy }: Pick<Invitation, "at" | "replyBy">): number {
  return replyBy === null ? instantMs(at) + INVITATION_REPLY_HOURS * HOUR : instantMs(replyBy);
}
