import { TaskCheck } from "@/components/tasks/task-check";
import { dueWords, openTasks } from "@/components/tasks/tasks";
import { Link } from "@/components/ui/link";
import type { Season } from "@/lib/season/schema";
import { count } from "@/lib/season/words";
import styles from "./rail.module.css";

/** The to-dos whose day has come. `today` is the calendar day in the season's zone. */
export function TasksPanel({ season, today }: { season: Season; today: string }) {
  const open = openTasks(season.tasks);
  const due = open.filter(({ dueOn }) => dueOn !== null && dueOn <= today);
  const later = open.length - due.length;
  const name = (id: string | null) => season.programs.find((program) => program.id === id)?.name;
  return (
    <section aria-labelledby="also-today">
      <h2 className="rail-title" id="also-today">
        Also today
        <Link className="link push tap" href="/tasks">
          All tasks
        </Link>
      </h2>
      {due.length === 0 && (
        <p className="meta">{later === 0 ? "No tasks." : `No task is due. ${count(later, "task")} for later.`}</p>
      )}
      <ul>
        {due.map((task) => {
          const { words, late } = dueWords(task.dueOn, today);
          const program = name(task.programId);
          return (
            <li key={task.id} className={styles.task}>
              <TaskCheck task={task} />
              <span>
                {task.title}
                <span className={`meta ${styles.block}`}>
                  <span className={late ? "late" : ""}>{words}</span>
                  {program && ` · ${program}`}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
