import { keyHere } from "./key-here";
import type { NewOutboxEntry } from "./outbox-changed";

/** Whether this device has an outbox for what is written without the server: where the person chose that it keeps the season. */
export const hasOutbox = (): boolean => keyHere() !== null;

/** Puts something into the outbox, in place of what waits under its id; false where nothing is kept here, or there is no room. */
export async function putInOutbox(entry: NewOutboxEntry): Promise<boolean> {
  if (!hasOutbox()) return false;
  // What keeps it is asked for when it is needed: few pages ever do.
  const { putEntry } = await import("./outbox");
  return putEntry(entry);
}

/** Takes something out of the outbox: it was sent, or taken back. */
export async function dropFromOutbox(id: string): Promise<void> {
  if (!hasOutbox()) return;
  const { removeEntry } = await import("./outbox");
  await removeEntry(id);
}

/** Says that something waits on this device. `title`: what it is, as the outbox shows it. */
export const keptHere = (title: string): string =>
  `Kept on this device, and sent once when the server is back: ${title}.`;
