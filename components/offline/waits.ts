import { say } from "@/components/ui/undo";
import type { ToWait } from "./to-wait";
import { keepWaiting } from "./wait";

/** Lets what a form sent wait on this device, says so, and goes on; false where it can't wait here, and the form says why. */
export async function waits(waiting: ToWait, onKept: () => void): Promise<boolean> {
  if (!(await keepWaiting(waiting))) return false;
  say(`Kept on this device, and sent once when the server is back: ${waiting.title}.`);
  onKept();
  return true;
}
