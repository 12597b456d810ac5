"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

/** Asks whether a letter of intent that doesn't say so counts as the #1 letter, before it is logged as that. */
export function UnsaidDialog({
  opened,
  to,
  toNobody,
  onFirst,
  onInterest,
  onStay,
}: {
  opened: boolean;
  /** The program's short name. */
  to: string;
  /** Whether nobody is named under To. */
  toNobody: boolean;
  onFirst: () => void;
  /** It is one of strong interest instead. */
  onInterest: () => void;
  onStay: () => void;
}) {
  return (
    <Dialog opened={opened} onClose={onStay} title={`Is this your #1 letter to ${to}?`} width={520}>
      <div className="stack">
        <p>
          It’s written as a #1 letter, but none of its sentences tells {to} it’s first
          {toNobody && ", and nobody is under To"}. If you mark it as sent, it counts as the one #1 letter of your
          season.
        </p>
        <p className="muted">Nothing is logged yet, and your text stays as it is.</p>
        <div className="row wrap">
          <Button look="primary" onClick={onStay} data-autofocus>
            Back to the letter
          </Button>
          <Button onClick={onInterest}>Make it strong interest</Button>
          <Button onClick={onFirst}>Yes, it’s my #1 letter</Button>
        </div>
      </div>
    </Dialog>
  );
}
