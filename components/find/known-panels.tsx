import { Link } from "@/components/ui/link";
import { formatDay } from "@/lib/season/format";
import type { SeasonSettings } from "@/lib/season/schema";
import { DEFAULT_FEES, DEFAULT_FEES_YEAR, FEES_SOURCE } from "@/lib/season/values";
import { count } from "@/lib/season/words";
import styles from "./find.module.css";

/** What one survey found about signals, and what it can't show. */
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
        One survey of the 2024 cycle: 202 answers, 28% of those asked on one website, most of them (81%) for diagnostic
        radiology; averages with a wide spread. Most of the gap is choice, not the signal. We read the abstract.{" "}
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

/** Whose figures the fees are, and how old. */
function FeesFrom({ limits }: { limits: SeasonSettings["limits"] }) {
  const { applicationFee, applicationsAtFee, furtherFee, feesCheckedOn } = limits;
  if (feesCheckedOn) return <>checked by you {formatDay(feesCheckedOn, "dated")}.</>;
  const { each, upTo, further } = DEFAULT_FEES;
  if (applicationFee !== each || applicationsAtFee !== upTo || furtherFee !== further)
    return <>your figures, no date. Check them.</>;
  return (
    <>
      <a className="link" href={FEES_SOURCE} target="_blank" rel="noreferrer">
        AAMC, ERAS {DEFAULT_FEES_YEAR}
      </a>
      , a page whose address still says {DEFAULT_FEES_YEAR - 1}. Check this year’s.
    </>
  );
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
          at ${limits.applicationFee} each for the first {limits.applicationsAtFee}, then ${limits.furtherFee}:{" "}
          <FeesFrom limits={limits} />{" "}
          <Link className="link" href="/settings#season">
            Change
          </Link>
        </span>
      </p>
      <p className="meta">
        Applicants who matched in one survey (68 of them, 40% of those asked) sent 46 IR applications on average, give
        or take 9; most applied to diagnostic radiology too.{" "}
        <a
          className="link"
          href="https://eventscribe.net/2023/SIR23/fsPopup.asp?Mode=presInfo&PresentationID=1169748"
          target="_blank"
          rel="noreferrer"
        >
          Matsumoto et al., SIR 2023
        </a>{" "}
        That is what they did, not what it takes. The fee starts over with each specialty.
      </p>
    </section>
  );
}
