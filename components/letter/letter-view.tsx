import { explained } from "@/components/guide/explain";
import { FindingsPanel } from "@/components/programs/findings-panel";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { ButtonLink } from "@/components/ui/button";
import { writeHref } from "@/components/writing/write-href";
import { formatMoment } from "@/lib/season/format";
import { rankListOf } from "@/lib/season/rank-lists";
import type { SeasonView } from "@/lib/season-view";
import styles from "./letter.module.css";
import { letterHistory } from "./letter-history";
import { LetterStatus } from "./letter-status";
import { LetterTimeline } from "./letter-timeline";
import { ReleaseGuide } from "./release-guide";

/** The rules that speak of the letter; what they find is shown here whole. */
const LETTER_RULES = [
  "one-letter-of-intent",
  "intent-matches-rank",
  "intent-after-release",
  "intent-repeated",
  "intent-before-interview",
  "intent-early",
];

/** Who holds the one letter, what it says of the rank list, and its history. */
export function LetterView({ view }: { view: SeasonView }) {
  const { season, zone, now, check, letter } = view;
  const history = letterHistory(season, "primary", now, zone);
  const supplemental = letterHistory(season, "supplemental", now, zone);
  const first = season.programs.find(({ track, rank }) => rankListOf(track) === "primary" && rank === 1) ?? null;
  const window = check.reminders.find(({ rule, programId }) => rule === "letter-window" && programId === first?.id);
  const windowFor = first && window ? { ...first, until: formatMoment(window.dueAt, zone, "longDay") } : null;
  const findings = explained(check.findings.filter(({ rule }) => LETTER_RULES.includes(rule)));
  return (
    <>
      <TopBar title="#1 letter" />
      <PageBody>
        <LetterStatus
          letter={letter}
          windowFor={windowFor}
          released={history.some(({ what }) => what === "release")}
          zone={zone}
        />
        {windowFor && (
          <p style={{ marginTop: 12 }}>
            <ButtonLink href={writeHref({ program: windowFor.id, kind: "intent", template: "intent" })}>
              Draft the letter to {windowFor.name}
            </ButtonLink>
          </p>
        )}
        {letter.state === "none" && !windowFor && (
          <p style={{ marginTop: 12 }}>
            <ButtonLink href={writeHref({ program: first?.id, kind: "intent", template: "intent" })}>
              {first ? `Draft the letter to ${first.name}` : "Draft the letter"}
            </ButtonLink>
          </p>
        )}
        <ReleaseGuide letter={letter} first={first} />
        {findings.length > 0 && (
          <div className={styles.findings}>
            <FindingsPanel findings={findings} dismissed={[]} />
          </div>
        )}
        <section aria-labelledby="history" className={styles.history}>
          <h2 id="history" className="section-title">
            What you told them, and when
          </h2>
          {history.length === 0 ? (
            <p className="muted">
              Nothing yet. A message counts as a #1 letter if you log it as one or if its words say the program is
              first.
            </p>
          ) : (
            <LetterTimeline events={history} />
          )}
        </section>
        {supplemental.length > 0 && (
          <section aria-labelledby="supplemental" className={styles.history}>
            <h2 id="supplemental" className="section-title">
              On the supplemental list
            </h2>
            <LetterTimeline events={supplemental} />
          </section>
        )}
      </PageBody>
    </>
  );
}
