import { TimeLeft } from "@/components/reminders/countdown";
import { PlainLinks } from "./plain-links";
import styles from "./season-strip.module.css";
import type { Strip } from "./strip";

/** Where the words of the two ends leave room for "Today" under the line. */
const ROOM_FOR_TODAY = { from: 16, to: 74 };
/** A month name this far right would run into "Match Mar 19". */
const ROOM_FOR_MONTHS = 90;

/** The season on one line over Today. The marks are for the eye and the mouse; the words below them say the same. */
export function SeasonStrip({ strip, serverNow }: { strip: Strip; serverNow: number }) {
  const { today, ranking, deadline, match, countdown } = strip;
  const labelled = today !== null && today > ROOM_FOR_TODAY.from && today < ROOM_FOR_TODAY.to;
  return (
    <section className={styles.season} aria-label="The season">
      <p className="visually-hidden">{strip.words}</p>
      <PlainLinks className={styles.strip}>
        {strip.months.map(({ label, at }) => (
          <span
            key={at}
            className={`${styles.month} ${match && at > ROOM_FOR_MONTHS ? styles.deskHidden : ""}`}
            style={{ left: `${at}%` }}
          >
            {label}
          </span>
        ))}
        <span className={styles.line} />
        {today !== null && <span className={styles.gone} style={{ width: `${today}%` }} />}
        {ranking && (
          <span
            className={styles.ranking}
            style={{ left: `${ranking.from}%`, width: `${ranking.to - ranking.from}%` }}
          />
        )}
        {strip.interviews.map((mark) => (
          // biome-ignore lint/a11y/useAnchorContent: a mark for the eye and the mouse; the words above say it
          <a
            key={mark.id}
            className={mark.done ? styles.done : styles.ahead}
            style={{ left: `${mark.at}%` }}
            href={`/interviews/${mark.id}`}
            title={mark.says}
            tabIndex={-1}
          />
        ))}
        {deadline && <i className={styles.deadline} style={{ left: `${deadline.at}%` }} title={deadline.says} />}
        {match && <i className={styles.match} style={{ left: `${match.at}%` }} title={match.label} />}
        {today !== null && <i className={styles.today} style={{ left: `${today}%` }} />}
        {labelled && (
          <span className={styles.todayLabel} style={{ left: `${today}%` }}>
            Today
          </span>
        )}
        {match && <span className={styles.matchLabel}>{match.label}</span>}
        <a className={styles.interviews} href="/interviews" tabIndex={-1}>
          {strip.interviewsDone}
        </a>
        <span className={styles.countdown}>
          {countdown ? (
            <>
              <b>
                {countdown.until === null ? (
                  countdown.strong
                ) : (
                  <TimeLeft until={countdown.until} serverNow={serverNow} />
                )}
              </b>{" "}
              <span className={styles.when}>{countdown.rest}</span>
              <span className={styles.short}>{countdown.rest.split(", ")[0]}</span>
            </>
          ) : (
            <span className="faint">No rank list deadline set</span>
          )}
        </span>
      </PlainLinks>
    </section>
  );
}
