"use client";

import { useEffect, useState } from "react";
import { settle } from "@/components/form/settle";
import { Button } from "@/components/ui/button";
import { say } from "@/components/ui/undo";
import { addDevice, removeDevice } from "./actions";
import { bytesOf, type Here, lookHere } from "./push-here";
import { SendNow } from "./send-now";
import { SERVICE_WORKER } from "./service-worker";
import { type PanelState, WayPanel } from "./way-panel";

type Props = {
  /** The key that this server pushes with; null where it doesn't. */
  serverKey: string | null;
  /** How many devices are pushed to. */
  devices: number;
  on: boolean;
  failing: string | null;
  zone: string;
};

/** Push, device by device: what this one can have, and why not. */
export function PushPanel({ serverKey, devices, on, failing, zone }: Props) {
  const [here, setHere] = useState<Here | null>(null);
  const [pending, setPending] = useState(false);
  useEffect(() => {
    lookHere().then(setHere);
  }, []);

  async function turnOn() {
    if (serverKey === null) return;
    setPending(true);
    const problem = await subscribe(serverKey);
    setHere(await lookHere());
    setPending(false);
    say(problem ?? "Reminders are pushed to this device.");
  }
  async function turnOff() {
    if (!here?.device) return;
    setPending(true);
    const removed = await settle(removeDevice, { device: here.device });
    if (removed.ok) await here.end?.();
    setHere(await lookHere());
    setPending(false);
    say(removed.ok ? "Nothing is pushed to this device." : removed.problem);
  }

  const missing = serverKey === null ? SERVER : (here?.why ?? null);
  const some = devices > 0 && on;
  const state: PanelState = some ? (failing ? "failing" : "on") : missing ? "missing" : "off";
  return (
    <WayPanel id="way-push" title="Push" state={state}>
      {missing && <p className="muted">{missing}</p>}
      {devices > 0 && (
        <p className="muted">
          {devices === 1 ? "One device is" : `${devices} devices are`} pushed to
          {here?.device ? ", this one among them." : "."}
        </p>
      )}
      {failing && <p className="late">{failing}</p>}
      {!missing && here && (
        <>
          <div className="row wrap">
            {here.device && devices > 0 ? (
              <Button look="ghost" size="sm" disabled={pending} onClick={turnOff}>
                Stop on this device
              </Button>
            ) : (
              <Button size="sm" disabled={pending} onClick={turnOn}>
                Push to this device
              </Button>
            )}
          </div>
          {here.device && <SendNow way="push" device={here.device} zone={zone} offered={devices > 0} />}
        </>
      )}
    </WayPanel>
  );
}

const SERVER = "This server sends no pushes. Whoever runs it can set MAIL_FROM, or serve it over https.";

/** Asks the browser, then the server; what went wrong in a sentence, or null. */
async function subscribe(serverKey: string): Promise<string | null> {
  try {
    await navigator.serviceWorker.register(SERVICE_WORKER);
    const { pushManager } = await navigator.serviceWorker.ready;
    const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytesOf(serverKey) });
    const added = await settle(addDevice, { device: made.toJSON() });
    if (added.ok) return null;
    await made.unsubscribe();
    return added.problem;
  } catch {
    return "The browser didn’t allow it. You can change that in its settings for this site.";
  }
}
