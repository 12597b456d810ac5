import { useState } from "react";
import { settle, undoing } from "@/components/form/settle";
import { changeProgram, removeProgram } from "@/components/programs/actions";
import { say } from "@/components/ui/undo";
import type { FoundProgram } from "@/lib/fit/found";
import type { SignalCount } from "@/lib/season/signals";
import { POLICY_WORDS, SIGNAL_WORDS } from "@/lib/season/words";
import { addFound } from "./actions";
import type { Signal } from "./found-row";

/** What is done with a program where it stands: added, or given a signal. Each has its Undo; `busy` is the one that is at it. */
export function useFound(signals: SignalCount[]) {
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function add(program: FoundProgram, signal?: Signal) {
    setBusy(program.id);
    setProblem(null);
    const done = await settle(addFound, { id: program.id, signal, submission: crypto.randomUUID() });
    setBusy(null);
    if (!done.ok) return setProblem(done.problem);
    const { id, contactPolicy } = done.result;
    const policy =
      contactPolicy === "open" ? "" : ` Contact policy: ${POLICY_WORDS[contactPolicy].toLowerCase()}, as it states.`;
    const signaled = signal && signal !== "none" ? ` ${SIGNAL_WORDS[signal]} signal.` : "";
    say(
      `Added ${program.name} to your season.${signaled}${policy}`,
      undoing(removeProgram, { id }, `Undone. ${program.name} is not in your season.`),
    );
  }

  async function signal(program: FoundProgram, wanted: Signal) {
    if (wanted === program.signal) return;
    const tier = signals.find((one) => one.tier === wanted);
    if (tier && tier.limit !== null && tier.used >= tier.limit)
      return setProblem(`No ${wanted} left. Take one back first.`);
    if (!program.added) return wanted === "none" ? undefined : add(program, wanted);
    setBusy(program.id);
    setProblem(null);
    const to = (signal: Signal, was: Signal) => ({ id: program.id, change: { signal }, was: { signal: was } });
    const done = await settle(changeProgram, to(wanted, program.signal));
    setBusy(null);
    if (!done.ok) return setProblem(done.problem);
    say(
      wanted === "none"
        ? `Took the signal back from ${program.name}.`
        : `${SIGNAL_WORDS[wanted]} signal for ${program.name}.`,
      undoing(changeProgram, to(program.signal, wanted), "Undone."),
    );
  }

  return { add, signal, busy, problem };
}
