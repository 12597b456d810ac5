import { IconAlertCircle, IconAlertTriangle, IconCircleCheck, IconInfoCircle } from "@tabler/icons-react";
import { TimeLeft } from "@/components/reminders/countdown";
import { Link } from "@/components/ui/link";
import type { CertifiedProgram } from "@/lib/season/certified";
import { HOUR } from "@/lib/season/durations";
import { formatMoment } from "@/lib/season/format";
import type { Certification, RankListName, SeasonSettings } from "@/lib/season/schema";
import { dayOf, daysBetween, instantMs } from "@/lib/season/time";
import { count } from "@/lib/season/words";
import { askedBeforeCertifying, type ToSettle } from "./before-certifying";
import { CertifyPanel } from "./certify-panel";
import styles from "./rank-list.module.css";
import { SinceCertified } from "./since-certified";

const ICONS = { stop: IconAlertCircle, warn: IconAlertTriangle, notice: IconInfoCircle };
const TONES = { stop: "late", warn: "due", notice: "link" };
/** Nearer than this the deadline is counted in hours. */
const HOURS_FROM = 48;

/** Beside the list: how long it can still be certified, what to look at before, and by what to rank. */
export function RankRail({
  settings,
  toSettle,
  certifications,
  ranked,
  present,
  now,
}: {
  settings: Pick<SeasonSettings, "timeZone" | "milestones" | "rankListCertifiedAt">;
  toSettle: ToSettle[];
  certifications: Certification[];
  /** How many programs have a place. */
  ranked: number;
  present: Record<RankListName, CertifiedProgram[]>;
  now: number;
}) {
  const { timeZone: zone, milestones, rankListCertifiedAt: certifiedAt } = settings;
  return (
    <>
      <section className={styles.rail} aria-labelledby="certify">
        <h2 className="rail-title" id="certify">
          Certify in R3
        </h2>
        {milestones.rankListDeadline ? (
          <Deadline
            deadline={instantMs(milestones.rankListDeadline)}
            certified={certifiedAt !== null}
            zone={zone}
            now={now}
          />
        ) : (
          <>
            <p>No deadline is set.</p>
            <Link className="link" href="/settings#dates">
              Set it in settings
            </Link>
          </>
        )}
        <p className="muted">
          This list is a working copy. Nothing here reaches the Match until you enter it in R3 yourself.
        </p>
        <CertifyPanel
          at={certifiedAt}
          empty={ranked === 0}
          asks={askedBeforeCertifying(settings, toSettle, now)}
          words={certifiedAt && formatMoment(certifiedAt, zone, "momentZoned")}
          zone={zone}
          now={now}
        />
      </section>
      <SinceCertified certifications={certifications} present={present} zone={zone} />
      <section className={styles.rail} aria-labelledby="before">
        <h2 className="rail-title" id="before">
          {certifiedAt ? "Still to check" : "Before you certify"}
        </h2>
        {toSettle.length === 0 ? (
          <p className={styles.settle}>
            <IconCircleCheck className="icon done" aria-hidden />
            <span>All set.</span>
          </p>
        ) : (
          <ul>
            {toSettle.map(({ id, level, title, detail, above }) => {
              const Icon = ICONS[level];
              return (
                <li key={id} className={styles.settle}>
                  <Icon className={`icon ${TONES[level]}`} aria-hidden />
                  <span>
                    {title}
                    {!above && <span className="meta">{detail}</span>}
                  </span>
                </li>
              );
            })}
          </ul>
        )}
      </section>
      <section className={styles.rail} aria-labelledby="preference">
        <h2 className="rail-title" id="preference">
          Rank in your true order
        </h2>
        <p className="muted">
          The Match tries your first choice first, then the next, so a long shot at the top costs you nothing below it.
          Rank by where you want to train. What a program said or wrote is shown for context; it promises nothing.
        </p>
      </section>
    </>
  );
}

function Deadline({
  deadline,
  certified,
  zone,
  now,
}: {
  deadline: number;
  /** Nothing has to be done by it any longer. */
  certified: boolean;
  zone: string;
  now: number;
}) {
  if (certified && now <= deadline)
    return <p className="muted">R3 takes changes until {formatMoment(deadline, zone, "momentZoned")}.</p>;
  const hours = deadline - now < HOURS_FROM * HOUR;
  return (
    <p>
      <span className={`${styles.countdown} ${hours && now <= deadline ? "late" : ""}`}>
        {now > deadline ? (
          "Closed"
        ) : hours ? (
          <TimeLeft until={deadline} serverNow={now} />
        ) : (
          count(daysBetween(dayOf(now, zone), dayOf(deadline, zone)), "day")
        )}
      </span>
      <span className="muted">{formatMoment(deadline, zone, "momentZoned")}</span>
    </p>
  );
}
