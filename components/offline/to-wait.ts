import type { Waiting } from "@/lib/offline/waiting";

/** The event of a window that something waits, or no longer does. */
export const OUTBOX_CHANGED = "rt:outbox";

/** Something that is to wait; at this moment, unless it says when. */
export type ToWait = Omit<Waiting, "at" | "refused"> & Partial<Waiting>;
