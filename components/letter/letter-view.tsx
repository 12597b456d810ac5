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
import { MoveLetter } from "./move-letter";
import { ReleaseGuide } from "./release-guide";

/** The rules about the letter, without those that its status shows: who holds it, and whether the rank list agrees. */
const LETTER_RULES = ["intent-after-release", "intent-repeated", "intent-before-interview", "intent-early"];

/** Who holds the one letter, what it says of the rank list, and its history; `to` is the program that it is to be moved to. */
export function LetterView({ view, to }: { view: SeasonView; to?: unknown }) {
  const { season, zone, now, check, letter } = view;
  const history = letterHistory(season, "primary", now, zone);
  const supplemental = letterHistory(season, "supplemental", now, zone);
  const first = season.programs.find(({ track, rank }) => rankListOf(track) === "primary" && rank === 1) ?? null;
  const wanted = season.programs.find(({ id, track }) => id === to && rankListOf(track) === "primary") ?? null;
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
            <ButtonLink
              className="btn-long"
              href={writeHref({ program: windowFor.id, kind: "intent", template: "intent" })}
            >
              Draft the letter to {windowFor.name}
            </ButtonLink>
          </p>
        )}
        {letter.state === "none" && !windowFor && (
          <p style={{ marginTop: 12 }}>
            <ButtonLink
              className="btn-long"
              href={writeHref({ program: (wanted ?? first)?.id, kind: "intent", template: "intent" })}
            >
              {(wanted ?? first) ? `Draft the letter to ${(wanted ?? first)?.name}` : "Draft the letter"}
            </ButtonLink>
          </p>
        )}
        <ReleaseGuide letter={letter} first={wanted ?? first} moving={wanted !== null} />
        {letter.state === "out" && (
          <MoveLetter
            holder={letter.program}
            recipients={letter.commitment.message.recipients}
            programs={movable(season)}
            to={wanted?.id}
            takeBack={wanted === null && letter.list !== "differs"}
          />
        )}
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

/** The programs that the letter can be moved to: of the primary list, by rank, then by name. */
function movable({ programs }: SeasonView["season"]): { id: string; name: string }[] {
  return programs
    .filter(({ track, archived, willNotRank }) => rankListOf(track) === "primary" && !archived && !willNotRank)
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.name.localeCompare(b.name, "en"))
    .map(({ id, name }) => ({ id, name }));
}
