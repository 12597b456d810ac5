"use client";

import { Menu } from "@mantine/core";
import { IconCheck, IconChevronDown } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { changeProgram } from "@/app/(season)/programs/actions";
import { settle } from "@/components/form/settle";
import { say } from "@/components/ui/undo";
import { CONTACT_POLICIES, type Program, SIGNALS, STAGES } from "@/lib/season/schema";
import { POLICY_WORDS, SIGNAL_WORDS, STAGE_WORDS } from "@/lib/season/words";
import styles from "./program-head.module.css";

const FACTS = {
  stage: { label: "Stage", values: STAGES, words: STAGE_WORDS },
  signal: { label: "Signal", values: SIGNALS, words: SIGNAL_WORDS },
  contactPolicy: { label: "Contact policy", values: CONTACT_POLICIES, words: POLICY_WORDS },
} as const;

type Fact = keyof typeof FACTS;

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
    const changed = await settle(changeProgram, { id: program.id, change: { [fact]: value } });
    if (!changed.ok) return setProblem(changed.problem);
    say(`${label}: ${words[value]}.`, async () => {
      const undone = await settle(changeProgram, { id: program.id, change: { [fact]: current } });
      return undone.ok ? `Put back. ${label}: ${words[current]}.` : undone.problem;
    });
  }

  return (
    <>
      <Menu position="bottom-start" width={200}>
        <Menu.Target>
          <button
            type="button"
            className={styles.change}
            tabIndex={tabIndex}
            aria-label={`${label}: ${words[current]}. Change`}
          >
            {children}
            <IconChevronDown className="icon" aria-hidden />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {values.map((value) => (
            <Menu.Item
              key={value}
              onClick={() => change(value)}
              rightSection={value === current && <IconCheck className="icon" aria-label="now" />}
            >
              {words[value]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {problem && (
        <p className="late meta" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
