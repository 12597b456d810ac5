"use client";

import { type ReactNode, useState } from "react";
import { enter } from "./sign-in";

/** Opens a sample season as a guest, with one press. */
export function TrySample({ className, children }: { className?: string; children: ReactNode }) {
  const [state, setState] = useState<"idle" | "opening" | string>("idle");

  async function open() {
    if (state === "opening") return;
    setState("opening");
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const entering = await enter("sample", { timeZone });
    if (entering.ok) window.location.assign("/today");
    else setState(entering.problem);
  }

  return (
    <>
      <button type="button" className={className} onClick={open} aria-busy={state === "opening"}>
        {children}
      </button>
      {state !== "idle" && (
        <p role={state === "opening" ? "status" : "alert"} className={state === "opening" ? "meta" : "late"}>
          {state === "opening" ? "Setting up a sample season…" : state}
        </p>
      )}
    </>
  );
}
