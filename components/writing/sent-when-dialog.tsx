"use client";

import { useState } from "react";
import { NOW, type When } from "@/components/log/when";
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
  onSent: (when: When) => void;
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
  const [when, setWhen] = useState<When>(from === null ? NOW : { at: new Date(from).toISOString(), dayOnly: false });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onSent(when);
      }}
    >
      {from !== null && <p className="muted">You copied it then. Change the time if you sent it later.</p>}
      <WhenField {...when} now={now} zone={zone} onChange={(at, dayOnly) => setWhen({ at, dayOnly })} />
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
