"use client";

import { useEffect, useState } from "react";
import { settle } from "@/components/form/settle";
import { Button } from "@/components/ui/button";
import { say } from "@/components/ui/undo";
import { addDevice, removeDevice } from "./actions";
import { deviceMark } from "./device-mark";
import { bytesOf, type Here, lookHere } from "./push-here";
import { SendNow } from "./send-now";
import { SERVICE_WORKER } from "./service-worker";
import { type PanelState, WayPanel } from "./way-panel";

type Props = {
  /** The key that this server pushes with; null where it doesn't. */
  serverKey: string | null;
  /** The marks of the devices that are pushed to. */
  devices: string[];
  on: boolean;
  failing: string | null;
  zone: string;
};

/** Push, device by device: what this one can have, and why not. */
export function PushPanel({ serverKey, devices, on, failing, zone }: Props) {
  const [here, setHere] = useState<(Here & { mark: string | null }) | null>(null);
  const [pending, setPending] = useState(false);
  useEffect(() => {
    lookAgain().then(setHere);
  }, []);

  async function turnOn() {
    if (serverKey === null) return;
    setPending(true);
    const problem = await subscribe(serverKey);
    setHere(await lookAgain());
    setPending(false);
    say(problem ?? "Reminders are pushed to this device.");
  }
  async function turnOff() {
    if (!here?.device) return;
    setPending(true);
    const removed = await settle(removeDevice, { device: here.device });
    if (removed.ok) await here.end?.();
    setHere(await lookAgain());
    setPending(false);
    say(removed.ok ? "Nothing is pushed to this device." : removed.problem);
  }

  const missing = serverKey === null ? SERVER : (here?.why ?? null);
  // A browser may be pushed to for somebody else, or by an earlier database: what counts is whether this account has it.
  const isThis = here?.mark != null && devices.includes(here.mark);
  const some = devices.length > 0 && on;
  const state: PanelState = some
    ? failing
      ? "failing"
      : "on"
    : missing
      ? "missing"
      : devices.length === 0
        ? "unset"
        : "off";
  return (
    <WayPanel id="way-push" title="Push" state={state}>
      {missing && <p className="muted">{missing}</p>}
      {devices.length > 0 && <p className="muted">{devicesWords(devices.length, here && isThis)}</p>}
      {failing && <p className="late">{failing}</p>}
      {!missing && here && (
        <>
          <div className="row wrap">
            {isThis ? (
              <Button look="ghost" size="sm" disabled={pending} onClick={turnOff}>
                Stop on this device
              </Button>
            ) : (
              <Button size="sm" disabled={pending} onClick={turnOn}>
                Push to this device
              </Button>
            )}
          </div>
          {here.device && <SendNow way="push" device={here.device} zone={zone} offered={isThis} />}
        </>
      )}
    </WayPanel>
  );
}

/** How many devices are pushed to, and whether this one is among them; null where that is not known yet. */
function devicesWords(devices: number, isThis: boolean | null): string {
  const some = devices === 1 ? "One device is" : `${devices} devices are`;
  const which = isThis === null ? "." : isThis ? ", this one among them." : "; this one isn’t.";
  return `${some} pushed to${which}`;
}

/** This browser as it is now, with the mark by which the server knows it. */
async function lookAgain(): Promise<Here & { mark: string | null }> {
  const here = await lookHere();
  return { ...here, mark: here.device && (await deviceMark(here.device.endpoint)) };
}

const SERVER = "This server sends no push notifications. Whoever runs it can turn them on.";

/** Asks the browser, then the server; what went wrong in a sentence, or null. */
async function subscribe(serverKey: string): Promise<string | null> {
  try {
    await navigator.serviceWorker.register(SERVICE_WORKER);
    const { pushManager } = await navigator.serviceWorker.ready;
    // One that was made with another key of the server can't be made anew beside itself.
    await (await pushManager.getSubscription())?.unsubscribe();
    const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytesOf(serverKey) });
    const added = await settle(addDevice, { device: made.toJSON() });
    if (added.ok) return null;
    await made.unsubscribe();
    return added.problem;
  } catch {
    return "The browser didn’t allow it. You can change that in its settings for this site.";
  }
}
