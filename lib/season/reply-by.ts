import { HOUR } from "./durations";
import type { Invitation } from "./schema";
import { instantMs } from "./time";

/** An invitation that does not say otherwise wants its answer within two days (elapsed hours): the program holds the date so long. */
export const INVITATION_REPLY_HOURS = 48;

/** The moment by which an invitation wants its answer, in epoch milliseconds. */
export function replyByOf({ at, replyBy }: Pick<Invitation, "at" | "replyBy">): number {
  return replyBy === null ? instantMs(at) + INVITATION_REPLY_HOURS * HOUR : instantMs(replyBy);
}
