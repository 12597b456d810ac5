"use client";

import { useId, useState } from "react";
import { settle, undoing } from "@/components/form/settle";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { lazily } from "@/components/ui/lazily";
import { say } from "@/components/ui/undo";
import { certify, reopenList } from "./actions";

const CertifyForm = lazily(() => import("./certify-form").then((form) => form.CertifyForm));

/**
 * Notes when the list was certified in the Match's own system, which locks it here; it can be opened again. `words` say when, null
 * while it is not.
 */
export function CertifyPanel({
  at,
  empty,
  words,
  asks,
  zone,
  now,
}: {
  at: string | null;
  /** Nothing is on the list, so nothing can have been certified from it. */
  empty: boolean;
  words: string | null;
  /** What is asked before it is marked. */
  asks: string[];
  zone: string;
  now: number;
}) {
  const why = useId();
  const [asking, setAsking] = useState(false);
  const [sure, setSure] = useState(false);

  async function open(forget: boolean) {
    const opened = await settle(reopenList, { forget });
    if (!opened.ok) return say(opened.problem);
    say(
      forget
        ? "No longer marked as certified. The copy was deleted."
        : "The list is open again. The certified copy stays.",
      undoing(certify, { instant: at ?? undefined, at: "", zone }, "Marked as certified again."),
    );
  }

  function close() {
    setAsking(false);
    setSure(false);
  }

  if (asking && at === null && !sure && asks.length > 0)
    return <AskFirst asks={asks} onSure={() => setSure(true)} onClose={close} />;
  if (asking) return <CertifyForm at={at} zone={zone} now={now} onClose={close} />;
  if (words === null)
    return (
      <>
        <Button disabled={empty} aria-describedby={empty ? why : undefined} onClick={() => setAsking(true)}>
          Mark as certified
        </Button>
        {empty && (
          <p id={why} className="meta">
            Put a program on the list first.
          </p>
        )}
      </>
    );
  return (
    <>
      <p>
        <span className="done strong">Marked as certified</span> {words}. The list is locked.
      </p>
      <p className="row wrap" style={{ marginTop: 8 }}>
        <Button size="sm" onClick={() => open(false)}>
          Reopen the list
        </Button>
        <Button size="sm" look="ghost" onClick={() => setAsking(true)}>
          Change the time
        </Button>
        <Button size="sm" look="ghost" onClick={() => open(true)}>
          Marked by mistake
        </Button>
      </p>
    </>
  );
}

/** What speaks against it, and whether it was done in R3 anyway. */
function AskFirst({ asks, onSure, onClose }: { asks: string[]; onSure: () => void; onClose: () => void }) {
  return (
    <Callout level="warn" role="alert">
      <p className="strong">Have you certified this list in R3?</p>
      <ul>
        {asks.map((asked) => (
          <li key={asked}>{asked}</li>
        ))}
      </ul>
      <p className="row wrap" style={{ marginTop: 8 }}>
        <Button size="sm" onClick={onClose} autoFocus>
          Not yet
        </Button>
        <Button size="sm" look="ghost" onClick={onSure}>
          Yes, choose when
        </Button>
      </p>
    </Callout>
  );
}
