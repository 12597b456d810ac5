"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { SentKind } from "@/lib/season/schema";
import { KIND_WORDS } from "@/lib/season/words";
import type { Template } from "@/lib/templates";

/** Asks what becomes of the words of a letter whose kind is changed. */
export function KindDialog({
  asked,
  onOnlyKind,
  onTemplate,
  onClose,
}: {
  /** The new kind, and its template where there is one; null where nothing is asked. */
  asked: { kind: SentKind; template: Template | null } | null;
  onOnlyKind: () => void;
  onTemplate: () => void;
  onClose: () => void;
}) {
  return (
    <Dialog
      opened={asked !== null}
      onClose={onClose}
      title={asked ? `Change the kind to ${KIND_WORDS[asked.kind]}` : ""}
      width={460}
    >
      {asked && (
        <div className="stack">
          <p>
            {asked.template
              ? "You’ve written in this letter. Change its kind and keep every word, or lay it out with the template for that kind too?"
              : "You’ve written in this letter. Its subject and text stay as they are."}
          </p>
          <div className="row wrap">
            <Button look="primary" onClick={onOnlyKind} data-autofocus>
              Change the kind only
            </Button>
            {asked.template && <Button onClick={onTemplate}>Use the template too</Button>}
            <Button look="ghost" onClick={onClose}>
              Cancel
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
