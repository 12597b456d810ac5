import { IconAlertCircle } from "@tabler/icons-react";
import { Link } from "@/components/ui/link";
import { formatDay } from "@/lib/season/format";
import { daysBetween } from "@/lib/season/time";
import { INTERVIEW_STATUS_WORDS, listOf } from "@/lib/season/words";
import type { AgendaDay, AgendaEntry } from "./agenda";
import styles from "./agenda.module.css";
import { InterviewMenu } from "./interview-menu";
import { thanksLines } from "./thanks";

/** Interviews by day: the day at the left, each interview with your time, theirs, and the people. `today` is a day of the season's zone. */
export function AgendaList({ days, today }: { days: AgendaDay[]; today: string }) {
  return (
    <ol className={styles.days}>
      {days.map(({ day, entries }) => (
        <li key={day} className={styles.day}>
          <h3 className={styles.date}>
            <DayWords day={day} today={today} />
          </h3>
          <ul>
            {entries.map((entry) => (
              <Entry key={entry.interview.id} entry={entry} today={today} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function DayWords({ day, today }: { day: string; today: string }) {
  const [weekday, ...rest] = formatDay(day, "weekday").split(" ");
  const away = daysBetween(today, day);
  const near = { "-1": "Yesterday", 0: "Today", 1: "Tomorrow" }[away];
  return (
    <time dateTime={day}>
      <span className={styles.weekday}>{near ?? weekday}</span>
      <b>{rest.join(" ")}</b>
    </time>
  );
}

function Entry({ entry, today }: { entry: AgendaEntry; today: string }) {
  const { interview, program, yours, theirs, format, people, state, clash, during, part, noContact, thanks } = entry;
  return (
    <li className={`${styles.entry} ${styles[clash ? "clash" : state]}`} data-interview={interview.id}>
      <span className={styles.time}>
        <span className="strong tnum">{yours}</span>
        {theirs && <span className="meta tnum">{theirs}</span>}
      </span>
      <span className={styles.what}>
        <span className="row wrap" style={{ gap: "2px 8px" }}>
          <Link className={`${styles.name} tap`} href={`/interviews/${interview.id}`}>
            {program.name}
          </Link>
          {part && <span className="tag">{part}</span>}
          {state === "now" && <span className="tag tag-notice">Now</span>}
          {state === "off" && <span className="tag">{INTERVIEW_STATUS_WORDS[interview.status]}</span>}
          {clash && (
            <span className="tag tag-stop">
              <IconAlertCircle className="icon" aria-hidden />
              Clash
            </span>
          )}
        </span>
        <span className="meta">{[program.place, format].filter(Boolean).join(" · ")}</span>
        {during && state === "coming" && <span className="meta due">During your rotation at {during}</span>}
      </span>
      <span className={styles.people}>
        {state === "over" ? <ThanksLine thanks={thanks} noContact={noContact} /> : <WithWhom people={people} />}
        {state === "over" && (
          <Link
            className={`link ${styles.after}`}
            href={`/interviews/${interview.id}/after`}
            aria-label={`Notes and scores, ${program.name}`}
          >
            Notes and scores
          </Link>
        )}
      </span>
      <InterviewMenu
        interview={{
          id: interview.id,
          status: interview.status,
          format: interview.format,
          participants: interview.participants,
        }}
        program={{ id: program.id, name: program.name }}
        today={today}
      />
    </li>
  );
}

function WithWhom({ people }: { people: string[] }) {
  if (people.length === 0) return <span className="faint">No people added yet</span>;
  const [first, second, third, ...more] = people;
  const named = [first, second, third].filter((name) => name !== undefined);
  return <>{more.length > 0 ? `${named.join(", ")} and ${more.length} more` : listOf(named)}</>;
}

function ThanksLine({ thanks, noContact }: { thanks: AgendaEntry["thanks"]; noContact: boolean }) {
  if (noContact && thanks.every(({ look }) => look === "faint"))
    return <span className="faint">Asked for no messages</span>;
  return (
    <ul className={styles.thanks}>
      {thanksLines(thanks).map(({ who, words, look }, line) => (
        <li key={words}>
          {line === 0 && (who.length > 1 ? "Thank-yous: " : "Thank-you: ")}
          {who.length > 0 && `${who.join(", ")} · `}
          <span className={look}>{words}</span>
        </li>
      ))}
    </ul>
  );
}
