import type { Program } from "@/lib/season/schema";

/** A contact policy by which a program asks not to be written to. */
export type WishedPolicy = Exclude<Program["contactPolicy"], "open">;

const STRICTNESS: Record<Program["contactPolicy"], number> = { open: 0, "no-post-interview": 1, "no-contact": 2 };

/** Whether a policy asks for no less than another does. */
export const asStrict = (policy: Program["contactPolicy"], as: WishedPolicy): boolean =>
  STRICTNESS[policy] >= STRICTNESS[as];
