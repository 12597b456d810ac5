import { PageBody, TopBar } from "@/components/shell/top-bar";
import { dayOf } from "@/lib/season/time";
import { count } from "@/lib/season/words";
import type { SeasonView } from "@/lib/season-view";
import { AddTask } from "./add-task";
import { programsForTasks } from "./programs-for-tasks";
import { StartPlaybook } from "./start-playbook";
import { TaskRow } from "./task-row";
import { doneTasks, openTasks } from "./tasks";
import styles from "./tasks.module.css";

/** The tasks that are open and those that are done. */
export function TasksView({ view }: { view: SeasonView }) {
  const { season, zone, now, revision } = view;
  const today = dayOf(now, zone);
  const programs = programsForTasks(season);
  const open = openTasks(season.tasks);
  const done = doneTasks(season.tasks);
  const list = (tasks: typeof open) => (
    <ul className={styles.list}>
      {tasks.map((task) => (
        <TaskRow key={task.id} task={task} programs={programs} today={today} zone={zone} />
      ))}
    </ul>
  );
  return (
    <>
      <TopBar
        title="Tasks"
        sub={open.length > 0 ? `${open.length} open` : undefined}
        actions={
          <>
            {programs.length > 0 && <StartPlaybook programs={programs} revision={revision} />}
            <AddTask revision={revision} />
          </>
        }
      />
      <PageBody>
        {open.length === 0 && (
          <div className="empty">
            <h2>No open tasks.</h2>
            <p>Write down what needs to happen by a date: a letter to request, a form to send. Add task adds one.</p>
          </div>
        )}
        {list(open)}
        {done.length > 0 && (
          <details className={styles.done}>
            <summary>{count(done.length, "task")} done</summary>
            {list(done)}
          </details>
        )}
      </PageBody>
    </>
  );
}
