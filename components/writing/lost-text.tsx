"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

/** Asks before a template would take the place of words that were typed outside of its slots. */
export function LostText({
  title,
  onReplace,
  onBelow,
  onClose,
}: {
  /** The template's; null where nothing is asked. */
  title: string | null;
  onReplace: () => void;
  onBelow: () => void;
  onClose: () => void;
}) {
  return (
    <Dialog opened={title !== null} onClose={onClose} title={title ?? ""} width={460}>
      <div className="stack">
        <p>You’ve written outside the slots. The template can replace your text or go below it.</p>
        <div className="row wrap">
          <Button look="primary" onClick={onBelow} data-autofocus>
            Keep my text, put it below
          </Button>
          <Button onClick={onReplace}>Replace my text</Button>
          <Button look="ghost" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
