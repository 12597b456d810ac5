"use client";

import { useState } from "react";
import { settle } from "@/components/form/settle";
import { removeDevice } from "@/components/notices/actions";
import { lookHere } from "@/components/notices/push-here";
import { forgetHere } from "@/components/offline/forget-here";
import { hasOutbox } from "@/components/offline/put-in-outbox";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { serverSilent } from "@/components/ui/server-silent";
import { say } from "@/components/ui/undo";
import { countUnsaved } from "@/components/unsaved/browser-store";
import { count } from "@/lib/season/words";
import { signOutEverywhere } from "./actions";
import { leave } from "./sign-in";

/** A device that nobody is signed in on is not pushed to. */
async function stopPushes(): Promise<void> {
  const { device, end } = await lookHere();
  if (!device) return;
  await settle(removeDevice, { device });
  await end?.();
}

/** What this browser alone has: changes made offline, and places with text that isn’t saved. */
type Losing = { waiting: number; unsaved: number };

async function wouldLose(): Promise<Losing> {
  const waiting = hasOutbox() ? (await (await import("@/components/offline/outbox")).entriesHere()).length : 0;
  return { waiting, unsaved: countUnsaved() };
}

/** Signs out here, or everywhere; what this browser kept of unsaved text goes with it, which is asked first. A guest cannot come back. */
export function SignOutButtons({ guest }: { guest: boolean }) {
  const [asked, setAsked] = useState<Losing | null>(null);

  /** What this browser alone has would go with all else that it keeps; that is said once, and again where there is more of it by then. */
  async function losesNothing(): Promise<boolean> {
    const losing = await wouldLose().catch(() => ({ waiting: 0, unsaved: countUnsaved() }));
    const known = asked ?? { waiting: 0, unsaved: 0 };
    if (losing.waiting <= known.waiting && losing.unsaved <= known.unsaved) return true;
    setAsked(losing);
    return false;
  }

  async function here() {
    if (!(await losesNothing())) return;
    await stopPushes();
    try {
      await leave();
    } catch {
      say(serverSilent(null, "You are still signed in."));
      return;
    }
    await forgetHere();
    window.location.assign("/");
  }

  async function everywhere() {
    if (!(await losesNothing())) return;
    await stopPushes();
    const settled = await settle(signOutEverywhere, {});
    if (settled.ok) {
      await forgetHere();
      window.location.assign("/");
    } else say(settled.problem);
  }

  return (
    <div className="stack">
      {guest && <p className="meta">As a guest, you can’t come back to this season after you sign out.</p>}
      {asked && (
        <Callout level="warn" role="alert">
          {asked.waiting > 0 &&
            `${count(asked.waiting, "change")} made offline ${asked.waiting === 1 ? "hasn’t" : "haven’t"} been sent. `}
          {asked.unsaved > 0 && `What you typed in ${count(asked.unsaved, "place")} isn’t saved. `}
          Signing out deletes it from this device. Sign out again to go ahead.
        </Callout>
      )}
      <div className="row wrap">
        <Button onClick={here}>Sign out</Button>
        <Button onClick={everywhere}>Sign out everywhere</Button>
      </div>
    </div>
  );
}
