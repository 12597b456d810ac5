/** A job as its handler sees it. */
export type Job = {
  key: string;
  about: string;
  /** The how many-th try this is, from 1. */
  tries: number;
  /** Whether there is another after it. */
  last: boolean;
};

/** One kind of what runs by the clock. */
export type JobKind = {
  /** Maximum attempts. An attempt whose process died counts. */
  tries: number;
  /** After how many milliseconds it comes again once done or given up; without it, it is done once. */
  every: number | null;
  /** May run twice: after the process that ran it has ended in the middle. Throws `GiveUp` where trying again is of no use. */
  run: ((job: Job, now: number) => Promise<void>) | ((job: Job, now: number) => Promise<Ran>);
};

/** What a handler tells of a job that it did. */
export type Ran = {
  /** It is to be done, or done on, at a moment (epoch milliseconds): it is not the time yet. */
  againAt?: number;
  /** What of it failed, in our own words, where the rest was done: reported until it is done whole. */
  problem?: string;
};

/** Thrown by a handler: trying again would end the same way. Its message is written down, in our own words. */
export class GiveUp extends Error {
  override name = "GiveUp";
}
