"use client";

import { IconChevronDown } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { changeProgram } from "@/app/(season)/programs/actions";
import { bothSaid, settle } from "@/components/form/settle";
import { LazyMenu } from "@/components/ui/lazy-menu";
import { say } from "@/components/ui/undo";
import type { Program } from "@/lib/season/schema";
import { FACTS, type Fact } from "./program-facts";
import styles from "./program-head.module.css";

/** One fact of a program, changed where it stands. A change that fails leaves the old value and says why below it. */
export function FactMenu<Name extends Fact>({
  program,
  fact,
  tabIndex,
  children,
}: {
  program: Pick<Program, "id" | Name>;
  fact: Name;
  tabIndex?: number;
  children: ReactNode;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const { label, values } = FACTS[fact];
  const words: Record<string, string> = FACTS[fact].words;
  const current: string = program[fact];

  async function change(value: string) {
    if (value === current) return;
    setProblem(null);
    const to = (wanted: string, was: string) => ({ id: program.id, change: { [fact]: wanted }, was: { [fact]: was } });
    const changed = await settle(changeProgram, to(value, current));
    if (!changed.ok) return setProblem(bothSaid(changed, { field: fact, label, words }));
    say(`${label}: ${words[value]}.`, async () => {
      const undone = await settle(changeProgram, to(current, value));
      return undone.ok ? `Put back. ${label}: ${words[current]}.` : bothSaid(undone, { field: fact, label, words });
    });
  }

  return (
    <>
      <LazyMenu
        className={styles.change}
        tabIndex={tabIndex}
        aria-label={`${label}: ${words[current]}. Change`}
        choices={values.map((value) => ({
          key: value,
          label: words[value],
          now: value === current,
          onChoose: () => change(value),
        }))}
      >
        {children}
        <IconChevronDown className="icon" aria-hidden />
      </LazyMenu>
      {problem && (
        <p className="late meta" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
