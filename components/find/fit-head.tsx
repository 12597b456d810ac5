import styles from "@/components/programs/program-head.module.css";
import { SignalAndPolicy } from "@/components/programs/signal-and-policy";
import type { FoundProgram } from "@/lib/fit/found";
import type { ProgramFit } from "@/lib/fit/lines";
import { SECTION_WORDS, sectionOf } from "@/lib/fit/list-sections";
import type { Program } from "@/lib/season/schema";
import { TRACK_WORDS } from "@/lib/season/words";
import { agesWords } from "./voices";
import { linkOf } from "./words";

/** A program's name, where it is, and what its fit comes to; signal and policy change where they stand once it is in the season. */
export function FitHead({
  found,
  fit,
  program,
  effects,
  today,
}: {
  found: FoundProgram;
  fit: ProgramFit;
  program: Program | null;
  effects: Partial<Record<string, string>>;
  /** The day by which the age of what the policy rests on is counted. */
  today: string;
}) {
  const { name, city, state, track } = found;
  const website = linkOf(found.website);
  const { met, stated, unknown } = fit.counts;
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.name}>{name}</h2>
        <p className="muted">
          {[[city, state].filter(Boolean).join(", "), TRACK_WORDS[track]].filter(Boolean).join(" · ")}
          {website && (
            <>
              {" · "}
              <a className="link" href={website} target="_blank" rel="noreferrer">
                Website
              </a>
            </>
          )}
        </p>
        <p>
          <span className="strong">{SECTION_WORDS[sectionOf(fit)]}.</span> {fit.why}
        </p>
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>Stated requirements</dt>
          <dd className="tnum">
            {stated === 0 ? "Nothing settled" : `${met} of ${stated} met`}, {unknown} not known
          </dd>
        </div>
        {program && <SignalAndPolicy program={program} effects={effects} today={today} />}
        <div>
          <dt>Age of its facts</dt>
          <dd>{agesWords(fit)}</dd>
        </div>
      </dl>
    </>
  );
}
