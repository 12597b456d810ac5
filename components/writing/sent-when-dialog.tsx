"use client";

import { useState } from "react";
import { WhenField } from "@/components/log/when-field";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

/** When a letter was sent that was written or copied a while ago. */
export function SentWhenDialog({
  asked,
  zone,
  pending,
  onSent,
  onCancel,
}: {
  /** The moment to begin with, null for now; null while nothing is asked. */
  asked: { from: number | null } | null;
  zone: string;
  pending: boolean;
  /** With an ISO instant, null for now. */
  onSent: (at: string | null) => void;
  onCancel: () => void;
}) {
  return (
    <Dialog opened={asked !== null} onClose={onCancel} title="When was it sent?" width={460}>
      {asked && <Fields from={asked.from} zone={zone} pending={pending} onSent={onSent} onCancel={onCancel} />}
    </Dialog>
  );
}

function Fields({
  from,
  zone,
  pending,
  onSent,
  onCancel,
}: { from: number | null } & Omit<Parameters<typeof SentWhenDialog>[0], "asked">) {
  const [now] = useState(() => Date.now());
  const [at, setAt] = useState(from === null ? null : new Date(from).toISOString());
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onSent(at);
      }}
    >
      {from !== null && <p className="muted">You copied it then. Change the time if you sent it later.</p>}
      <WhenField at={at} now={now} zone={zone} onChange={setAt} />
      <div className="row">
        <Button type="submit" look="primary" disabled={pending} data-autofocus>
          {pending ? "Saving…" : "Mark as sent"}
        </Button>
        <Button look="ghost" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
