import { say } from "@/components/ui/undo";
import type { Waiting } from "@/lib/offline/waiting";
import { dropWaiting, keepWaiting } from "./wait";

/** The event of a window that something was taken back, with its id as `detail`. */
export const TAKEN_BACK = "rt:taken-back";

/** Takes back what waits on this device, and says so with an Undo, which lets it wait again. */
export async function takeBack(waiting: Waiting): Promise<void> {
  const { id, title } = waiting;
  await dropWaiting(id);
  dispatchEvent(new CustomEvent(TAKEN_BACK, { detail: id }));
  say(`Taken back: ${title}.`, async () => {
    await keepWaiting(waiting);
    return `Waiting again: ${title}.`;
  });
}
