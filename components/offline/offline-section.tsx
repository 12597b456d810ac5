"use client";

import { useEffect, useState } from "react";
import { SERVICE_WORKER } from "@/components/notices/service-worker";
import { Button } from "@/components/ui/button";
import { formatMoment } from "@/lib/season/format";
import { count } from "@/lib/season/words";
import { canAnswer } from "./key-here";
import { entriesHere } from "./outbox";
import { keepRelease } from "./release-here";
import { beginKeeping, keptAsOf, stopKeeping } from "./season-here";

const HTTP = "This page is open over plain http. Browsers keep pages for reading offline only over https.";
const NONE = "This browser can’t keep pages for reading offline.";
const NOT_KEPT = "Not kept: the server didn’t answer, or this device has no room. Try again.";

type State = { is: "looking" | "off" | "keeping" } | { is: "on"; asOf: number } | { is: "unavailable"; why: string };

const stateOf = (asOf: number | null): State => (asOf === null ? { is: "off" } : { is: "on", asOf });

/** Whether this device keeps the open season to be read without a connection, and the way to choose so. */
export function OfflineSection({ zone }: { zone: string }) {
  const [state, setState] = useState<State>({ is: "looking" });
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    if (!canAnswer()) return setState({ is: "unavailable", why: window.isSecureContext ? NONE : HTTP });
    keptAsOf().then(
      (asOf) => setState(stateOf(asOf)),
      () => setState({ is: "unavailable", why: NONE }),
    );
  }, []);

  async function keep() {
    setProblem(null);
    setState({ is: "keeping" });
    try {
      await navigator.serviceWorker.register(SERVICE_WORKER);
      await keepRelease(true);
      setState(stateOf(await beginKeeping()));
    } catch {
      setState({ is: "off" });
      setProblem(NOT_KEPT);
    }
  }
  async function stop() {
    const waiting = (await entriesHere()).length;
    if (waiting > 0)
      return setProblem(`${count(waiting, "change")} made offline must be sent or taken back first, on Today.`);
    await stopKeeping();
    setState({ is: "off" });
  }

  if (state.is === "looking") return null;
  if (state.is === "unavailable") return <p className="meta">{state.why}</p>;
  return (
    <>
      <div className="row wrap">
        {state.is === "on" ? (
          <Button onClick={stop}>Stop keeping it here</Button>
        ) : (
          <Button onClick={keep} disabled={state.is === "keeping"}>
            {state.is === "keeping" ? "Keeping…" : "Keep this season on this device"}
          </Button>
        )}
      </div>
      <p role="status" className="meta">
        {state.is === "on" && `Kept on this device as of ${formatMoment(state.asOf, zone, "moment")}.`}
        {problem}
      </p>
    </>
  );
}
