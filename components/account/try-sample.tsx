"use client";

import { type ReactNode, useState } from "react";
import { enter } from "./sign-in";

/** Opens a season as a guest, with one press: the sample, or an empty one to find programs for. */
export function TrySample({
  className,
  find = false,
  children,
}: {
  className?: string;
  find?: boolean;
  children: ReactNode;
}) {
  const [state, setState] = useState<"idle" | "opening" | string>("idle");

  async function open() {
    if (state === "opening") return;
    setState("opening");
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const entering = await enter("sample", { timeZone, season: find ? "empty" : "sample" });
    if (entering.ok) window.location.assign(find ? "/find" : "/today");
    else setState(entering.problem);
  }

  return (
    <>
      <button type="button" className={className} onClick={open} aria-busy={state === "opening"}>
        {children}
      </button>
      {state !== "idle" && (
        <p role={state === "opening" ? "status" : "alert"} className={state === "opening" ? "meta" : "late"}>
          {state === "opening" ? (find ? "Setting up…" : "Setting up a sample season…") : state}
        </p>
      )}
    </>
  );
}
