"use client";

import { IconChevronDown } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { LazyMenu } from "@/components/ui/lazy-menu";
import type { Program } from "@/lib/season/schema";
import { FACTS, type Fact } from "./program-facts";
import styles from "./program-head.module.css";
import { useFact } from "./use-fact";

/** One fact of a program, changed where it stands. A change that fails leaves the old value and says why below it. */
export function FactMenu<Name extends Fact>({
  program,
  fact,
  tabIndex,
  effects,
  names = {},
  className = `${styles.change} tap`,
  children,
}: {
  program: Pick<Program, "id" | Name>;
  fact: Name;
  tabIndex?: number;
  effects?: Partial<Record<string, string>>;
  /** Values that are called otherwise here. */
  names?: Partial<Record<string, string>>;
  className?: string;
  children: ReactNode;
}) {
  const { change, problem } = useFact(program, fact, { effects, names });
  const { label, values } = FACTS[fact];
  const words: Record<string, string | undefined> = { ...FACTS[fact].words, ...names };
  const current: string = program[fact];

  return (
    <>
      <LazyMenu
        className={className}
        tabIndex={tabIndex}
        aria-label={`${label}: ${words[current]}. Change`}
        choices={values.map((value) => ({
          key: value,
          label: words[value] ?? value,
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
