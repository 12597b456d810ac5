import { HOUR, MINUTE } from "@/lib/season/durations";
import { planNotices } from "@/lib/sending/plan";
import { sendNotice } from "@/lib/sending/send";
import { backUpDaily } from "@/lib/store/backups";
import { NOTICE_JOB, NOTICE_TRIES } from "@/lib/store/notice-queue";
import { upkeep } from "@/lib/store/upkeep";
import type { JobKinds } from "./turn";

/** Kinds of jobs that wait for one another, and how many of them run at a time in a process. */
type Lane = { kinds: JobKinds; abreast: number };

/** Everything that runs by the clock, by its kind's name. A kind that comes again has one job, whose key is that name. */
export const LANES: readonly Lane[] = [
  {
    kinds: {
      /** Before the upkeep, so that the copy holds what is about to be removed. */
      backup: { tries: 3, every: HOUR, run: (_job, now) => backUpDaily(now) },
      upkeep: { tries: 3, every: HOUR, run: (_job, now) => upkeep(now) },
    },
    abreast: 1,
  },
  {
    kinds: { notices: { tries: 3, every: MINUTE, run: (_job, now) => planNotices(now) } },
    abreast: 1,
  },
  {
    /** Somebody else's server may take its time. */
    kinds: { [NOTICE_JOB]: { tries: NOTICE_TRIES, every: null, run: sendNotice } },
    abreast: 4,
  },
];
