import { useEffect, useRef, useState } from "react";
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

/** The program that something is being saved of, and the signal that it is to have. */
export type Busy = { id: string; signal: Signal };

/**
 * What is done with a program where it stands: added, or given a signal. Each has its Undo; `busy` is the one that is at it. A signal that
 * is chosen meanwhile comes after it.
 */
export function useFound(programs: readonly FoundProgram[], signals: SignalCount[]) {
  const [busy, setBusy] = useState<Busy | null>(null);
  const [problem, setProblem] = useState<{ id: string; says: string } | null>(null);
  /** The tier that is being dragged. */
  const dragged = useRef<Signal>("none");
  /** What is being saved, by the program's name: one that is added gets another id. */
  const at = useRef<{ name: string; signal: Signal } | null>(null);
  /** What was pressed meanwhile: the last of each program. */
  const waiting = useRef(new Map<string, Signal>());
  /** What was saved and the list doesn't show yet. */
  const expected = useRef(new Map<string, Signal>());
  const present = useRef({ programs, signals });

  useEffect(() => {
    present.current = { programs, signals };
    for (const { name, added, signal } of programs)
      if (added && expected.current.get(name) === signal) expected.current.delete(name);
    if (at.current !== null) return;
    for (const [name, wanted] of waiting.current) {
      if (expected.current.has(name)) continue;
      waiting.current.delete(name);
      const program = programs.find((one) => one.name === name);
      if (program) void (program.added || wanted !== "none" ? signal(program, wanted) : add(program));
      return;
    }
  });

  const isOnItsWay = ({ name }: FoundProgram) => at.current !== null || expected.current.has(name);

  async function during<T>(program: FoundProgram, wanted: Signal, run: () => Promise<T>): Promise<T> {
    at.current = { name: program.name, signal: wanted };
    setBusy({ id: program.id, signal: wanted });
    setProblem(null);
    try {
      return await run();
    } finally {
      at.current = null;
      setBusy(null);
    }
  }

  async function add(program: FoundProgram, signal?: Signal) {
    if (isOnItsWay(program)) {
      if (signal !== undefined || at.current?.name !== program.name)
        waiting.current.set(program.name, signal ?? "none");
      return;
    }
    const done = await during(program, signal ?? "none", () =>
      settle(addFound, { id: program.id, signal, submission: randomKey() }),
    );
    if (!done.ok) return setProblem({ id: program.id, says: done.problem });
    expected.current.set(program.name, signal ?? "none");
    const { id, contactPolicy } = done.result;
    say(
      addedWords(program.name, { contactPolicy, signal }),
      undoing(removeProgram, { id }, `Undone. ${program.name} is not in your season.`),
    );
  }

  async function signal(program: FoundProgram, wanted: Signal) {
    if (isOnItsWay(program)) {
      waiting.current.set(program.name, wanted);
      return;
    }
    if (wanted === program.signal) return;
    const effect = signalEffect(program, wanted, present.current);
    if (!effect.allowed) return setProblem({ id: program.id, says: effect.says });
    if (!program.added) return add(program, wanted);
    const to = (signal: Signal, was: Signal) => ({ id: program.id, change: { signal }, was: { signal: was } });
    const done = await during(program, wanted, () => settle(changeProgram, to(wanted, program.signal)));
    if (!done.ok) return setProblem({ id: program.id, says: done.problem });
    expected.current.set(program.name, wanted);
    say(
      wanted === "none"
        ? `Took the signal back from ${program.name}.`
        : `${SIGNAL_WORDS[wanted]} signal for ${program.name}.`,
      undoing(changeProgram, to(program.signal, wanted), "Undone."),
    );
  }

  /** The next signal that can be given, after the one that is on its way; says so where there is none. */
  function signalNext(program: FoundProgram) {
    const { name } = program;
    const onItsWay = at.current?.name === name ? at.current.signal : expected.current.get(name);
    const from = waiting.current.get(name) ?? onItsWay ?? program.signal;
    const wanted = nextSignal({ ...program, signal: from }, present.current);
    if (wanted === null) return setProblem({ id: program.id, says: "No signal left. Take one back first." });
    return signal(program, wanted);
  }

  const drag = (tier: Signal) => {
    dragged.current = tier;
  };
  const wouldDo = (program: FoundProgram) => signalEffect(program, dragged.current, { programs, signals }).says;

  return { add, signal, signalNext, drag, wouldDo, busy, problem };
}
