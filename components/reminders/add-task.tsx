"use client";

import { IconChecklist } from "@tabler/icons-react";
import { useCallback, useState } from "react";
import { Button } from "@/components/ui/button";
import { useKeys } from "@/components/ui/use-keys";
import type { Program } from "@/lib/season/schema";
import styles from "./add-task.module.css";
import { TaskDialog } from "./task-dialog";

/** The button, and the key T, that add a to-do. */
export function AddTask({ programs }: { programs: Pick<Program, "id" | "name">[] }) {
  const [opened, setOpened] = useState(false);
  const close = useCallback(() => setOpened(false), []);

  useKeys({ t: () => setOpened(true) });

  return (
    <>
      <Button look="ghost" className={styles.add} onClick={() => setOpened(true)} aria-label="Add task">
        <IconChecklist className="icon" aria-hidden />
        <span className={styles.label}>Add task</span> <span className="kbd">T</span>
      </Button>
      <TaskDialog opened={opened} programs={programs} onClose={close} />
    </>
  );
}
