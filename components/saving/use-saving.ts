"use client";

import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from "react";
import { type Kinds, type Model, type Pace, type Status, statusOf } from "./machine";
import { type Ports, type Runner, run } from "./runner";

/**
 * Saves a document for as long as a screen shows it (see `machine.ts`). It starts with `doc`, or with what this browser stored of it the
 * last time; `model` and `ports` are those of the first render.
 */
export function useSaving<K extends Kinds>(
  model: Model<K>,
  pace: Pace,
  doc: K["doc"],
  ports: Ports<K>,
): { saving: Runner<K>; doc: K["doc"]; status: Status<K["conflict"]>; storedLocally: boolean } {
  const [saving] = useState(() => run(model, pace, doc, ports));
  const { state, storedLocally } = useSyncExternalStore(saving.subscribe, saving.snapshot, saving.snapshot);

  // After the first render, which the server knows too.
  useLayoutEffect(() => saving.restore(), [saving]);

  useEffect(() => {
    saving.dispatch({ is: "entered" });
    // The server may be back, or somebody signed in again in another tab.
    const retry = () => saving.dispatch({ is: "asked" });
    addEventListener("online", retry);
    addEventListener("focus", retry);
    return () => {
      removeEventListener("online", retry);
      removeEventListener("focus", retry);
      saving.dispatch({ is: "left" });
    };
  }, [saving]);

  return { saving, doc: state.doc, status: statusOf(model, state), storedLocally };
}
