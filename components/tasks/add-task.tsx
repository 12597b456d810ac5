"use client";

import { useSeasonData } from "@/components/log/season-data";
import { ScreenIcon } from "@/components/shell/screen-icon";
import { Button } from "@/components/ui/button";
import { fetchNear } from "@/components/ui/fetch-near";
import { lazily } from "@/components/ui/lazily";
import { useAsked } from "@/components/ui/use-asked";
import { useKeys } from "@/components/ui/use-keys";
import { useLazyDialog } from "@/components/ui/use-lazy-dialog";
import styles from "./add-task.module.css";
import { programsForTasks } from "./programs-for-tasks";

const load = () => import("./task-dialog");
const near = fetchNear(load);
const TaskDialog = lazily(() => load().then((dialog) => dialog.TaskDialog));

/** What no program is called while there are none to choose from. */
const NO_PROGRAM = {
  loading: "Loading your programs…",
  failed: "None: your programs couldn’t be loaded",
  ready: undefined,
};

/**
 * The button, and the key T, that add a to-do. The dialog is fetched when somebody comes near, the programs that it may be about once it
 * is open: hundreds of them would be a tenth of what the page sends. `revision` is the season's that the page was rendered from.
 */
export function AddTask({ revision }: { revision: number }) {
  const { opened, used, open, close } = useLazyDialog();
  const data = useSeasonData(revision, opened);

  useKeys({ t: open });
  useAsked("task", open);

  return (
    <>
      <Button look="ghost" className={styles.add} {...near} onClick={open} aria-label="Add task">
        <ScreenIcon href="/tasks" />
        <span className="desk-word">Add task</span> <span className="kbd">T</span>
      </Button>
      {used && (
        <TaskDialog
          opened={opened}
          programs={data.status === "ready" ? programsForTasks(data.season) : []}
          noProgram={NO_PROGRAM[data.status]}
          onClose={close}
        />
      )}
    </>
  );
}
