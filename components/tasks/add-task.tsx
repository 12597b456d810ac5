"use client";

import { IconChecklist } from "@tabler/icons-react";
import dynamic from "next/dynamic";
import { useMemo } from "react";
import { Button } from "@/components/ui/button";
import { useAsked } from "@/components/ui/use-asked";
import { useKeys } from "@/components/ui/use-keys";
import { useLazyDialog } from "@/components/ui/use-lazy-dialog";
import { unpacked } from "@/lib/season/packed";
import type { Program } from "@/lib/season/schema";
import styles from "./add-task.module.css";

const load = () => import("./task-dialog");
const TaskDialog = dynamic(() => load().then((dialog) => dialog.TaskDialog), { ssr: false });

/**
 * The button, and the key T, that add a to-do. The dialog is fetched when somebody comes near. `programs` are ids and names, packed:
 * hundreds of them as one text cost a page less than as rows.
 */
export function AddTask({ programs }: { programs: string }) {
  const named = useMemo(() => unpacked<Pick<Program, "id" | "name">>(programs), [programs]);
  const { opened, used, open, close } = useLazyDialog();

  useKeys({ t: open });
  useAsked("task", open);

  return (
    <>
      <Button
        look="ghost"
        className={styles.add}
        onPointerEnter={load}
        onFocus={load}
        onClick={open}
        aria-label="Add task"
      >
        <IconChecklist className="icon" aria-hidden />
        <span className="desk-word">Add task</span> <span className="kbd">T</span>
      </Button>
      {used && <TaskDialog opened={opened} programs={named} onClose={close} />}
    </>
  );
}
