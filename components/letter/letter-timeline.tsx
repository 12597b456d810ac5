import { Link } from "@/components/ui/link";
import styles from "./letter.module.css";
import type { LetterEvent } from "./letter-history";

/** Every #1 letter and every release, with the exact words, the latest first. */
export function LetterTimeline({ events }: { events: LetterEvent[] }) {
  return (
    <ol className={styles.events}>
      {events.map(({ id, what, program, day, sentence, releasedOn, reasons }) => (
        <li key={id}>
          <p>
            <span className="muted tnum">{day}</span>{" "}
            <Link className="link strong" href={`/programs/${program.id}`}>
              {program.name}
            </Link>{" "}
            {what === "letter" ? "was told it’s first" : "was told the letter no longer holds"}
          </p>
          {sentence && <blockquote>“{sentence}”</blockquote>}
          {what === "letter" && (
            <p className="meta">{releasedOn === null ? "Still holds." : `Taken back on ${releasedOn}.`}</p>
          )}
          {reasons.map((reason) => (
            <p key={reason} className="meta">
              Sent while another was out. Your reason: {reason}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
