import type { Program } from "@/lib/season/schema";

const BEFORE: readonly Program["stage"][] = ["considering", "applied"];

/** The stage of a program that an invitation would move on; null where it stands beyond that already. */
export const stageBeforeInvitation = (stage: Program["stage"] | null): Program["stage"] | null =>
  stage !== null && BEFORE.includes(stage) ? stage : null;
