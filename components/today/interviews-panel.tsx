import { Link } from "@/components/ui/link";
import type { NextInterview } from "./next-interviews";
import styles from "./rail.module.css";

/** The next interviews: the applicant's own time first, then theirs. */
export function InterviewsPanel({ interviews }: { interviews: NextInterview[] }) {
  return (
    <section aria-labelledby="next-interviews">
      <h2 className="rail-title" id="next-interviews">
        Next interviews
        <Link className="link push tap" href="/interviews">
          All interviews
        </Link>
      </h2>
      {interviews.length === 0 ? (
        <p className="meta">None scheduled.</p>
      ) : (
        <ul>
          {interviews.map((interview) => (
            <li key={interview.id} className={styles.interview}>
              <span className={styles.date}>
                <span>{interview.weekday}</span> <b>{interview.day}</b>
              </span>
              <span>
                <Link className={`${styles.program} tap`} href={`/interviews/${interview.id}`}>
                  {interview.program}
                </Link>{" "}
                {interview.clash && <span className="tag tag-stop">Clash</span>}
                <span className={`meta ${styles.block}`}>{interview.when}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
