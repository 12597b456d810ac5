"use client";

import { useRef, useState } from "react";
import { v4 as randomKey } from "uuid";
import { type Decisions, noDecisions } from "@/lib/bring-in/take/decisions";
import type { Encoding } from "@/lib/bring-in/text";
import { changedSince } from "./changed-since";
import { commitLot, type Done, type ImportRequest } from "./send";
import { useLastMappings } from "./use-last-mappings";
import { useLooking } from "./use-looking";
import { useReading } from "./use-reading";

/** What is being brought in: files, what they would do, what a person decides on the way, and what was done. */
export function useLot() {
  const [me, setMe] = useState<string[]>([]);
  const [decisions, setDecisions] = useState<Decisions>(noDecisions);
  const [done, setDone] = useState<Done | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [committing, setCommitting] = useState(false);
  const submission = useRef(randomKey());
  const { claims, files, reading, cancel, ...reader } = useReading();
  const { preview, far, stale, ...looking } = useLooking(setProblem);
  const { remembered, ...mappings } = useLastMappings();
  const busy = looking.busy || committing;

  const lotOf = (next: Decisions, mine: string[]): ImportRequest => ({
    claims: claims.current,
    me: mine,
    decisions: next,
  });

  /** Asks what would happen; where tables were seen before, once more with what was chosen then. */
  const look = (next: Decisions, mine: string[]) =>
    looking.look(lotOf(next, mine), (seen, asked) => {
      const known = mappings.withLast(seen.tables, asked.decisions);
      if (!known) return null;
      setDecisions(known);
      return lotOf(known, asked.me);
    });

  async function add(chosen: File[]): Promise<void> {
    setDone(null);
    if (await reader.readAll(chosen, { me, decisions })) await look(decisions, me);
  }

  /** Reads a file again in an encoding that a person chose. */
  async function readAs(file: File, encoding: Encoding): Promise<void> {
    await reader.readAgain(file, { me, decisions, encoding });
    await look(decisions, me);
  }

  function decide(to: Partial<Decisions>): void {
    const next = { ...decisions, ...to };
    setDecisions(next);
    if (to.map) mappings.store(preview?.tables ?? [], next.map);
    void look(next, me);
  }

  async function commit(): Promise<void> {
    if (!preview || busy || stale) return;
    setCommitting(true);
    const answer = await commitLot(lotOf(decisions, me), submission.current, preview.expects);
    setCommitting(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) {
      const now = answer.changed ? await look(decisions, me) : null;
      if (now) setProblem(now.over ?? changedSince(preview, now));
      return;
    }
    setDone(answer.result);
    submission.current = randomKey();
  }

  /** Forgets everything; what it gives restores it. */
  function reset(): () => void {
    const restoreFiles = reader.reset();
    const restorePreview = looking.reset();
    setCommitting(false);
    setDecisions(noDecisions);
    mappings.forget();
    setDone(null);
    setProblem(null);
    return () => {
      restoreFiles();
      restorePreview();
      setDecisions(decisions);
      void look(decisions, me);
    };
  }

  return {
    ...{ files, me, decisions, remembered, preview, done, problem, busy, far, stale, reading },
    ...{ add, readAs, decide, commit, reset, cancel },
    /** Stops working out what would happen. */
    stopLooking: looking.stop,
    lookAgain: () => {
      setProblem(null);
      void look(decisions, me);
    },
    setMine: (addresses: string[]) => {
      setMe(addresses);
      void look(decisions, addresses);
    },
  };
}
export type LotState = ReturnType<typeof useLot>;
