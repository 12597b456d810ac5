import type { OutboxEntry } from "@/lib/offline/outbox-entry";

/** The window's event when something was put into the outbox or taken out of it. */
export const OUTBOX_CHANGED = "rt:outbox";

/** Something for the outbox; written at this moment, unless it says when. */
export type NewOutboxEntry = Omit<OutboxEntry, "at" | "refused"> & Partial<OutboxEntry>;
