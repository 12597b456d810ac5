"use client";

import { Select } from "@mantine/core";
import { useListBack } from "@/components/ui/use-list-back";
import styles from "./log-sheet.module.css";
import type { Log } from "./use-log";

/** The program, read from the line or searched for here. Says which other programs the line's words could mean. */
export function ProgramField({ log, onChoose }: { log: Log; onChoose: (programId: string) => void }) {
  const { season, values, read, reminders } = log;
  const others = read.candidates.filter(({ id }) => id !== values.programId);
  const late = new Map<string, number>();
  for (const { programId, state } of reminders)
    if (programId !== null && state === "overdue") late.set(programId, (late.get(programId) ?? 0) + 1);
  const list = useListBack();
  return (
    <div className={styles.beside}>
      <Select
        {...list}
        aria-label="Program"
        variant="unstyled"
        placeholder="Choose a program"
        searchable
        nothingFoundMessage="No program has that in its name."
        data={season.programs
          .filter(({ id, archived }) => !archived || id === values.programId)
          .map(({ id, name }) => ({ value: id, label: name }))}
        value={values.programId}
        error={log.fieldErrors.programId}
        allowDeselect={false}
        maxDropdownHeight={260}
        onChange={(programId) => programId && onChoose(programId)}
        renderOption={({ option }) => (
          <span className="row">
            {option.label}
            {late.has(option.value) && <span className="late meta">{late.get(option.value)} late</span>}
          </span>
        )}
      />
      <span className="meta">
        {others.length > 0 && read.candidates.length > 1 ? (
          <>
            or {others.map(({ name }) => name).join(", ")} <span className="kbd">↓</span>
          </>
        ) : (
          season.programs.find(({ id }) => id === values.programId)?.city
        )}
      </span>
    </div>
  );
}
