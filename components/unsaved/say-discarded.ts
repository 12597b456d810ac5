import { say } from "@/components/ui/undo";

/** Says that unsaved text was discarded, with Undo; `undo` is what brings it back. */
export function sayDiscarded(undo: () => void): void {
  say("Discarded what wasn’t saved.", async () => {
    undo();
    return "It’s back.";
  });
}
