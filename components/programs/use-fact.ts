import { useState } from "react";
import { bothSaid, settle } from "@/components/form/settle";
import { say } from "@/components/ui/undo";
import type { Program } from "@/lib/season/schema";
import { changeProgram } from "./actions";
import { FACTS, type Fact } from "./program-facts";

/** A way to change one fact of a program in place, with Undo. `change` is true once it is done; where it fails, `problem` says why. */
export function useFact<Name extends Fact>(
  program: Pick<Program, "id" | Name>,
  fact: Name,
  /** `effects`: what follows from a value, shown once it is set. `names`: values that have another name here. */
  { effects = {}, names = {} }: Partial<Record<"effects" | "names", Partial<Record<string, string>>>> = {},
) {
  const [problem, setProblem] = useState<string | null>(null);
  const { label } = FACTS[fact];
  const words: Record<string, string> = { ...FACTS[fact].words };
  for (const [value, name] of Object.entries(names)) if (name !== undefined) words[value] = name;
  const current: string = program[fact];

  async function change(value: string): Promise<boolean> {
    if (value === current) return false;
    setProblem(null);
    const to = (wanted: string, was: string) => ({ id: program.id, change: { [fact]: wanted }, was: { [fact]: was } });
    const changed = await settle(changeProgram, to(value, current));
    if (!changed.ok) {
      setProblem(bothSaid(changed, { field: fact, label, words }));
      return false;
    }
    say([`${label}: ${words[value]}.`, effects[value]].filter(Boolean).join(" "), async () => {
      const undone = await settle(changeProgram, to(current, value));
      return undone.ok ? `Undone. ${label}: ${words[current]}.` : bothSaid(undone, { field: fact, label, words });
    });
    return true;
  }

  return { change, problem };
}
