"use client";

import { useState } from "react";
import { settle } from "@/components/form/settle";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { mailConfirmation } from "./actions";
import { SendNow } from "./send-now";
import { type PanelState, WayPanel } from "./way-panel";

type Props = {
  /** Whether this server sends email at all. */
  served: boolean;
  email: string | null;
  confirmed: boolean;
  on: boolean;
  failing: string | null;
  zone: string;
};

/** Email: to the account's own address, once it was confirmed. */
export function EmailPanel({ served, email, confirmed, on, failing, zone }: Props) {
  const state = stateOf({ served, email, confirmed, on, failing });
  return (
    <WayPanel title="Email" state={state}>
      {!served ? (
        <p className="muted">This server sends no email. Whoever runs it can turn email on.</p>
      ) : email === null ? (
        <p className="muted">
          A guest has no address.{" "}
          <Link className="link" href="/settings#account">
            Add one to your account
          </Link>
          .
        </p>
      ) : confirmed ? (
        <>
          <p className="muted">{email}, confirmed. Every email has a one-click unsubscribe.</p>
          {failing && <p className="late">{failing}</p>}
          {on && <SendNow way="email" zone={zone} />}
        </>
      ) : (
        <Confirm email={email} />
      )}
    </WayPanel>
  );
}

/** On means that something is sent: nothing is to an address that isn’t confirmed. */
function stateOf({ served, email, confirmed, on, failing }: Omit<Props, "zone">): PanelState {
  if (!served) return "missing";
  if (email === null) return "unset";
  if (!on) return "off";
  if (!confirmed) return "unconfirmed";
  return failing ? "failing" : "on";
}

function Confirm({ email }: { email: string }) {
  const [said, setSaid] = useState("");
  const [pending, setPending] = useState(false);
  async function ask() {
    setPending(true);
    const asked = await settle(mailConfirmation, {});
    setPending(false);
    setSaid(asked.ok ? `We sent a link to ${email}. Open it within a day.` : asked.problem);
  }
  return (
    <>
      <p className="muted">{email} isn’t confirmed yet. Nothing is sent there until it is.</p>
      <div>
        <Button size="sm" disabled={pending} onClick={ask}>
          Email me a link
        </Button>
      </div>
      <p role="status" className="muted">
        {said}
      </p>
    </>
  );
}
