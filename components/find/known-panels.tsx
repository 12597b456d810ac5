import Link from "next/link";
import { formatDay } from "@/lib/season/format";
import type { SeasonSettings } from "@/lib/season/schema";
import type { SignalCount } from "@/lib/season/signals";
import { DEFAULT_FEES_YEAR, DEFAULT_SIGNALS_YEAR } from "@/lib/season/values";
import { count, SIGNAL_WORDS } from "@/lib/season/words";
import styles from "./find.module.css";

/** The signals of each tier: one a pip, to be dragged onto a program; what is spent is filled. */
export function SignalsPanel({ signals }: { signals: SignalCount[] }) {
  return (
    <section aria-labelledby="signals">
      <h2 className="rail-title" id="signals">
        Signals
      </h2>
      {signals.map(({ tier, used, limit }) => (
        <p key={tier} className={styles.tier}>
          <span>{SIGNAL_WORDS[tier]}</span>
          <span className={styles.discs} aria-hidden>
            {Array.from({ length: Math.min(limit ?? 0, 20) }, (_, i) => {
              const spent = i < used;
              return (
                // biome-ignore lint/a11y/noStaticElementInteractions: a way for the mouse beside the row's own field and its key
                <i
                  // biome-ignore lint/suspicious/noArrayIndexKey: discs are alike
                  key={i}
                  className={`${styles.disc} ${spent ? styles[tier] : ""}`}
                  draggable={!spent}
                  onDragStart={(event) => event.dataTransfer.setData("text/signal", tier)}
                />
              );
            })}
          </span>
          <span className="meta tnum">{limit === null ? `${used} sent` : `${used} of ${limit}`}</span>
        </p>
      ))}
      <p className="meta">
        Drag one onto a program, choose it in the row, or press <span className="kbd">S</span>. The limits are those of{" "}
        {DEFAULT_SIGNALS_YEAR}:{" "}
        <Link className="link" href="/settings#season">
          check this year’s
        </Link>
        .
      </p>
    </section>
  );
}

/** What one survey found of signals, with what it can't tell. */
export function SurveyPanel() {
  return (
    <section aria-labelledby="survey">
      <h2 className="rail-title" id="survey">
        What is known of signals
      </h2>
      <dl className={styles.survey}>
        <dt>59.8 of 100</dt>
        <dd>programs that were signaled invited</dd>
        <dt>37 of 100</dt>
        <dd>next choices without a signal did</dd>
        <dt>8.5 of 100</dt>
        <dd>others did</dd>
      </dl>
      <p className="meta">
        One survey of the 2024 cycle, 202 answers (28% of those asked), DR and IR together, most from US schools. Most
        of the gap is choice, not the signal.{" "}
        <a className="link" href="https://doi.org/10.1016/j.jacr.2024.08.009" target="_blank" rel="noreferrer">
          Lakhani et al., JACR 2024
        </a>
      </p>
    </section>
  );
}

/** What this many applications cost by the season's own table. */
export function feesOf(
  applications: number,
  { applicationFee, applicationsAtFee, furtherFee }: SeasonSettings["limits"],
): number {
  const first = Math.min(applications, applicationsAtFee);
  return first * applicationFee + (applications - first) * furtherFee;
}

/** How many applications there are, what they cost, and how many those sent who matched. */
export function ApplicationsPanel({
  applications,
  limits,
}: {
  applications: number;
  limits: SeasonSettings["limits"];
}) {
  const cost = feesOf(applications, limits).toLocaleString("en-US");
  return (
    <section aria-labelledby="applications">
      <h2 className="rail-title" id="applications">
        Applications
      </h2>
      <p>
        <b className="tnum">
          {count(applications, "program")} in your season, ${cost}
        </b>{" "}
        <span className="muted">
          at ${limits.applicationFee} each for the first {limits.applicationsAtFee}, then ${limits.furtherFee} (
          {limits.feesCheckedOn
            ? `checked ${formatDay(limits.feesCheckedOn, "dated")}`
            : `ERAS ${DEFAULT_FEES_YEAR}, not checked`}
          ).{" "}
          <Link className="link" href="/settings#season">
            Change
          </Link>
        </span>
      </p>
      <p className="meta">
        Applicants who matched in one survey (68 of them, SIR 2023) sent 46 IR applications on average, give or take 9.
        Preliminary and diagnostic programs come on top.
      </p>
    </section>
  );
}
