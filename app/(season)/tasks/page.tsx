import type { Metadata } from "next";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { AddTask } from "@/components/tasks/add-task";
import { StartPlaybook } from "@/components/tasks/start-playbook";
import { TaskRow } from "@/components/tasks/task-row";
import { doneTasks, openTasks } from "@/components/tasks/tasks";
import styles from "@/components/tasks/tasks.module.css";
import { dayOf } from "@/lib/season/time";
import { count } from "@/lib/season/words";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Tasks" };

export default async function TasksPage() {
  const { season, zone, now, revision } = await seasonView();
  const today = dayOf(now, zone);
  const spoken = new Set(season.tasks.map(({ programId }) => programId));
  const programs = season.programs
    .filter(({ id, archived }) => !archived || spoken.has(id))
    .map(({ id, name }) => ({ id, name }));
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
            <AddTask programs={JSON.stringify(programs)} />
          </>
        }
      />
      <PageBody>
        {open.length === 0 && (
          <div className="empty">
            <h2>No open tasks.</h2>
            <p>Write down what has to happen on a day: a letter to ask for, a form to send. Press T to add one.</p>
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
