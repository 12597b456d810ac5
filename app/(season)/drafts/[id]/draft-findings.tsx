import { IconCircleCheck } from "@tabler/icons-react";
import { ruleAddress } from "@/components/guide/address";
import { GuideLink } from "@/components/guide/guide-link";
import { ruleTitle } from "@/components/guide/rule-title";
import { LEVELS, LevelIcon } from "@/components/ui/level";
import type { Finding } from "@/lib/rules";
import styles from "./editor.module.css";

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
            const { word, tone } = LEVELS[finding.level];
            const quoted = (finding.field === "subject" ? subject : body).slice(finding.start ?? 0, finding.end ?? 0);
            return (
              <li key={finding.key} className={styles.check}>
                <LevelIcon level={finding.level} />
                <div>
                  <p className={`strong ${tone}`}>{word}</p>
                  {quoted && <p className={styles.quoted}>“{quoted}”</p>}
                  <p className="muted">
                    {finding.message}{" "}
                    <GuideLink aside href={ruleAddress(finding.rule)} title={ruleTitle(finding.rule)} />
                  </p>
                </div>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
