import { say } from "@/components/ui/undo";
import type { NewOutboxEntry } from "./outbox-changed";
import { keptHere, putInOutbox } from "./put-in-outbox";

/** Puts what a form sent into this device's outbox, says so, and goes on; false where it can't wait here, and the form says why. */
export async function putFormInOutbox(entry: NewOutboxEntry, onKept: () => void): Promise<boolean> {
  if (!(await putInOutbox(entry))) return false;
  say(keptHere(entry.title));
  onKept();
  return true;
}
