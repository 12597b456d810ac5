import { IconAlertCircle, IconAlertTriangle, IconCircleCheck, IconInfoCircle } from "@tabler/icons-react";
import type { Finding, Level } from "@/lib/rules";
import styles from "./editor.module.css";

const LEVELS = {
  stop: { icon: IconAlertCircle, word: "Stop", tone: "late" },
  warn: { icon: IconAlertTriangle, word: "Warn", tone: "due" },
  notice: { icon: IconInfoCircle, word: "Notice", tone: "notice" },
} satisfies Record<Level, unknown>;

/** What the rules say of a draft, the gravest first, each with the words it is about. */
export function DraftFindings({ findings, subject, body }: { findings: Finding[]; subject: string; body: string }) {
  return (
    <section aria-labelledby="checks">
      <h2 className="rail-title" id="checks">
        Checks
      </h2>
      <div role="status">
        {findings.length === 0 && (
          <p className="row done">
            <IconCircleCheck className="icon" aria-hidden />
            Nothing to settle
          </p>
        )}
        <ul>
          {findings.map((finding) => {
            const { icon: Icon, word, tone } = LEVELS[finding.level];
            const quoted = (finding.field === "subject" ? subject : body).slice(finding.start ?? 0, finding.end ?? 0);
            return (
              <li key={finding.key} className={styles.check}>
                <Icon className={`icon ${styles[tone] ?? tone}`} aria-hidden />
                <div>
                  <p className={`strong ${styles[tone] ?? tone}`}>{word}</p>
                  {quoted && <p className={styles.quoted}>“{quoted}”</p>}
                  <p className="muted">{finding.message}</p>
                </div>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
