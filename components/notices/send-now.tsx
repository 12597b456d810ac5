"use client";

import { useState } from "react";
import { settle } from "@/components/form/settle";
import { Button } from "@/components/ui/button";
import type { SentWay } from "@/lib/notices/ways";
import { formatMoment } from "@/lib/season/format";
import { sendOneNow } from "./actions";

/**
 * Sends a test notice in one of the ways, and shows the outcome in place. The outcome stays to be read where the way has ended since,
 * when nothing is `offered` anymore.
 */
export function SendNow({
  way,
  device,
  zone,
  offered = true,
}: {
  way: SentWay;
  device?: object;
  zone: string;
  offered?: boolean;
}) {
  const [said, setSaid] = useState("");
  const [pending, setPending] = useState(false);
  async function send() {
    setPending(true);
    setSaid("Sending …");
    const sent = await settle(sendOneNow, { way, device });
    setPending(false);
    if (!sent.ok) return setSaid(sent.problem);
    const { at, answer, outcome } = sent.result;
    if (outcome === "sent") return setSaid(`Sent ${formatMoment(at, zone, "time")}. The server took it.`);
    // What may have arrived isn't said not to be sent.
    setSaid(outcome === "unknown" ? answer : `Not sent: ${answer}`);
  }
  return (
    <>
      {offered && (
        <div>
          <Button size="sm" disabled={pending} onClick={send}>
            Send me one now
          </Button>
        </div>
      )}
      <p role="status" className="muted">
        {said}
      </p>
    </>
  );
}
