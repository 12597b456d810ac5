"use client";

import { settle } from "@/components/form/settle";
import { removeDevice } from "@/components/notices/actions";
import { lookHere } from "@/components/notices/push-here";
import { forgetHere } from "@/components/offline/forget-here";
import { Button } from "@/components/ui/button";
import { say } from "@/components/ui/undo";
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
  async function here() {
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
      <div className="row wrap">
        <Button onClick={here}>Sign out</Button>
        <Button onClick={everywhere}>Sign out everywhere</Button>
      </div>
    </div>
  );
}
