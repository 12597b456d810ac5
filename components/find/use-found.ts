import { useRef, useState } from "react";
import { v4 as randomKey } from "uuid";
import { settle, undoing } from "@/components/form/settle";
import { changeProgram, removeProgram } from "@/components/programs/actions";
import { say } from "@/components/ui/undo";
import type { FoundProgram } from "@/lib/fit/found";
import type { SignalCount } from "@/lib/season/signals";
import { SIGNAL_WORDS } from "@/lib/season/words";
import { addFound } from "./actions";
import { addedWords } from "./added-words";
import { nextSignal, type Signal, signalEffect } from "./signals";

/** What is done with a program where it stands: added, or given a signal. Each has its Undo; `busy` is the one that is at it. */
export function useFound(programs: FoundProgram[], signals: SignalCount[]) {
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<{ id: string; says: string } | null>(null);
  /** The tier that is being dragged. */
  const dragged = useRef<Signal>("none");
  const of = { programs, signals };

  async function add(program: FoundProgram, signal?: Signal) {
    if (busy === program.id) return;
    setBusy(program.id);
    setProblem(null);
    const done = await settle(addFound, { id: program.id, signal, submission: randomKey() });
    setBusy(null);
    if (!done.ok) return setProblem({ id: program.id, says: done.problem });
    const { id, contactPolicy } = done.result;
    say(
      addedWords(program.name, { contactPolicy, signal }),
      undoing(removeProgram, { id }, `Undone. ${program.name} is not in your season.`),
    );
  }

  async function signal(program: FoundProgram, wanted: Signal) {
    if (wanted === program.signal || busy === program.id) return;
    const effect = signalEffect(program, wanted, of);
    if (!effect.allowed) return setProblem({ id: program.id, says: effect.says });
    if (!program.added) return add(program, wanted);
    setBusy(program.id);
    setProblem(null);
    const to = (signal: Signal, was: Signal) => ({ id: program.id, change: { signal }, was: { signal: was } });
    const done = await settle(changeProgram, to(wanted, program.signal));
    setBusy(null);
    if (!done.ok) return setProblem({ id: program.id, says: done.problem });
    say(
      wanted === "none"
        ? `Took the signal back from ${program.name}.`
        : `${SIGNAL_WORDS[wanted]} signal for ${program.name}.`,
      undoing(changeProgram, to(program.signal, wanted), "Undone."),
    );
  }

  /** The next signal that can be given; says so where there is none. */
  function signalNext(program: FoundProgram) {
    const wanted = nextSignal(program, of);
    if (wanted === null) return setProblem({ id: program.id, says: "No signal left. Take one back first." });
    return signal(program, wanted);
  }

  const drag = (tier: Signal) => {
    dragged.current = tier;
  };
  const wouldDo = (program: FoundProgram) => signalEffect(program, dragged.current, of).says;

  return { add, signal, signalNext, drag, wouldDo, busy, problem };
}
