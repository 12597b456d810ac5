"use client";

import { settle } from "@/components/form/settle";
import { clearKeptText } from "@/components/log/kept";
import { Button } from "@/components/ui/button";
import { say } from "@/components/ui/undo";
import { signOutEverywhere } from "./actions";
import { leave } from "./sign-in";

/** Signs out here, or everywhere; what this browser kept of unsaved text goes with it. A guest cannot come back. */
export function SignOutButtons({ guest }: { guest: boolean }) {
  async function here() {
    try {
      await leave();
    } catch {
      say("The server did not answer. You are still signed in.");
      return;
    }
    clearKeptText();
    window.location.assign("/");
  }

  async function everywhere() {
    const settled = await settle(signOutEverywhere, {});
    if (settled.ok) {
      clearKeptText();
      window.location.assign("/");
    } else say(settled.problem);
  }

  return (
    <div className="stack">
      {guest && <p className="meta">As a guest you cannot come back to this season after signing out.</p>}
      <div className="row wrap">
        <Button onClick={here}>Sign out</Button>
        <Button onClick={everywhere}>Sign out everywhere</Button>
      </div>
    </div>
  );
}
