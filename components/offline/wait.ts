import { keyHere } from "./key-here";
import type { ToWait } from "./to-wait";

/** Whether what is written without the server can wait here: where the person chose that this device keeps the season. */
export const canWait = (): boolean => keyHere() !== null;

/** Lets something wait on this device, in place of what waits under its id; false where nothing is kept here, or there is no room. */
export async function keepWaiting(waiting: ToWait): Promise<boolean> {
  if (!canWait()) return false;
  // What keeps it is asked for when it is needed: few pages ever do.
  const { putWaiting } = await import("./outbox");
  return putWaiting(waiting);
}

/** Something waits no more: it was sent, or taken back. */
export async function dropWaiting(id: string): Promise<void> {
  if (!canWait()) return;
  const { removeWaiting } = await import("./outbox");
  await removeWaiting(id);
}
