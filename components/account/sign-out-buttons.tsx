"use client";

import { useState } from "react";
import { settle } from "@/components/form/settle";
import { removeDevice } from "@/components/notices/actions";
import { lookHere } from "@/components/notices/push-here";
import { forgetHere } from "@/components/offline/forget-here";
import { useWaiting } from "@/components/offline/use-waiting";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { say } from "@/components/ui/undo";
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

/** Signs out here, or everywhere; what this browser kept of unsaved text goes with it. A guest cannot come back. */
export function SignOutButtons({ guest }: { guest: boolean }) {
  const waiting = useWaiting().length;
  const [asked, setAsked] = useState(false);

  /** What was written offline would go with all else that this browser keeps; that is said once. */
  function losesNothing(): boolean {
    if (waiting > 0) setAsked(true);
    return waiting === 0 || asked;
  }

  async function here() {
    if (!losesNothing()) return;
    await stopPushes();
    try {
      await leave();
    } catch {
      say("The server didn’t answer. You are still signed in.");
      return;
    }
    await forgetHere();
    window.location.assign("/");
  }

  async function everywhere() {
    if (!losesNothing()) return;
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
          {count(waiting, "change")} made offline {waiting === 1 ? "hasn’t" : "haven’t"} been sent. Signing out deletes{" "}
          {waiting === 1 ? "it" : "them"} from this device. Sign out again to go ahead.
        </Callout>
      )}
      <div className="row wrap">
        <Button onClick={here}>Sign out</Button>
        <Button onClick={everywhere}>Sign out everywhere</Button>
      </div>
    </div>
  );
}
