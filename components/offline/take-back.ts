import { say } from "@/components/ui/undo";
import type { OutboxEntry } from "@/lib/offline/outbox-entry";
import { dropFromOutbox, putInOutbox } from "./put-in-outbox";

/** The window's event when something was taken back, with its id as `detail`. */
export const TAKEN_BACK = "rt:taken-back";

/** Takes something out of the outbox, and says so with an Undo, which puts it back. */
export async function takeBack(entry: OutboxEntry): Promise<void> {
  const { id, title } = entry;
  await dropFromOutbox(id);
  dispatchEvent(new CustomEvent(TAKEN_BACK, { detail: id }));
  say(`Taken back: ${title}.`, async () => {
    await putInOutbox(entry);
    return `Waiting again: ${title}.`;
  });
}
