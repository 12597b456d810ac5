import type { CSSProperties } from "react";
import { Link } from "@/components/ui/link";
import { Pips } from "@/components/ui/pips";
import type { MarkKind, ReviewStrip, StripLine, StripRow } from "@/lib/review/strip";
import { THANKS_DUE_HOURS, THANKS_LATE_HOURS } from "@/lib/rules/reminders/thanks-hours";
import { formatDay, formatMoment } from "@/lib/season/format";
import { MARK_WORDS, Mark, MarkShapes } from "./mark-shapes";
import styles from "./strip.module.css";
import { StripScroll } from "./strip-scroll";

const LINE_WORDS: Record<StripLine["id"], string> = {
  opens: "List opens",
  deadline: "Deadline",
  match: "Match",
  today: "Today",
};
const LINE_LOOKS = { opens: styles.opens, deadline: styles.deadline, match: styles.match, today: styles.today };
/** What is sent stands above a row's line, what is received below, the interviews on it. */
const HEIGHTS: Record<MarkKind, number> = {
  counts: 9,
  thanks: 9,
  uncounted: 9,
  letter: 9,
  "letter-back": 9,
  interview: 22,
  coming: 22,
  received: 36,
};
/** A month's name nearer to "Today" than this share of the strip would run into it. */
const ROOM_FOR_TODAY = 0.04;
/** How wide the key draws the hours of thanks, in pixels. */
const KEY_WIDTH = 27;
const MIDDLE = 22;
const ROW = 44;

/** The season with every program (`rows` of them) a row, for the eye; the table that can take its place says the same. */
export function SeasonStrip({ strip, rows, zone }: { strip: ReviewStrip; rows: readonly StripRow[]; zone: string }) {
  const { from, to, months, lines } = strip;
  const place = (at: number) => `${Math.round(((at - from) / (to - from)) * 10_000) / 100}%`;
  const today = lines.find(({ id }) => id === "today")?.at ?? from;
  const clearOfToday = ({ at }: { at: number }) => Math.abs((at - today) / (to - from) + 0.01) > ROOM_FOR_TODAY;
  const ranking = {
    opens: lines.find(({ id }) => id === "opens"),
    deadline: lines.find(({ id }) => id === "deadline"),
  };
  return (
    <>
      <MarkShapes />
      <StripScroll>
        <div className={styles.strip}>
          <div className={styles.axis} aria-hidden>
            {months.filter(clearOfToday).map(({ day, at }) => (
              <span key={day} className={styles.month} style={{ left: place(at) }}>
                {formatDay(day, "day").slice(0, 3)}
              </span>
            ))}
            {lines.map(({ id, at }) => (
              <span
                key={id}
                className={id === "today" ? styles.todayLabel : styles.lineLabel}
                style={{ left: place(at) }}
              >
                {LINE_WORDS[id]}
              </span>
            ))}
          </div>
          <div className={styles.lines} aria-hidden>
            {months.map(({ day, at }) => (
              <i key={day} className={styles.monthLine} style={{ left: place(at) }} />
            ))}
            {ranking.opens && ranking.deadline && ranking.opens.at < ranking.deadline.at && (
              <i
                className={styles.ranking}
                style={
                  {
                    left: place(ranking.opens.at),
                    right: `calc(100% - ${place(ranking.deadline.at)})`,
                  } as CSSProperties
                }
              />
            )}
            {lines.map(({ id, at }) => (
              <i key={id} className={LINE_LOOKS[id]} style={{ left: place(at) }} data-line={id} />
            ))}
          </div>
          <ol className={styles.rows} aria-label="Programs">
            {rows.map((row) => (
              <Row key={row.program.id} row={row} place={place} zone={zone} />
            ))}
          </ol>
        </div>
      </StripScroll>
      <Key back={strip.rows.some(({ marks }) => marks.some(({ kind }) => kind === "letter-back"))} />
    </>
  );
}

function Row({ row, place, zone }: { row: StripRow; place: (at: number) => string; zone: string }) {
  const { program, budget, marks, windows, rotations } = row;
  const width = (start: number, end: number) => `${Number.parseFloat(place(end)) - Number.parseFloat(place(start))}%`;
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        <Link className="tap" href={`/programs/${program.id}`}>
          {program.name}
        </Link>
        <span className={styles.budget}>
          <Pips used={budget.used} limit={budget.limit} noContact={program.contactPolicy === "no-contact"} />
          <span className="meta tnum" aria-hidden>
            {program.contactPolicy === "no-contact" ? "Asked for none" : `${budget.used} of ${budget.limit}`}
          </span>
        </span>
      </span>
      <svg className={styles.track} height={ROW} width="100%" aria-hidden="true">
        <line className={styles.base} x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
        {rotations.map(({ id, from, to, what }) => (
          <rect
            key={id}
            className={styles.rotation}
            x={place(from)}
            y={MIDDLE - 5}
            width={width(from, to)}
            height="10"
            rx="2"
          >
            <title>{`${what}, ${formatMoment(from, zone, "day")} to ${formatMoment(to - 1, zone, "day")}`}</title>
          </rect>
        ))}
        {windows.map(({ interviewId, from, due, late, owed }) => (
          <g
            key={interviewId}
            className={owed === "late" ? styles.owedLate : owed === "yes" ? styles.owed : styles.window}
          >
            <rect x={place(from)} y={MIDDLE - 3} width={width(from, late)} height="6" />
            <rect className={styles.tick} x={place(due)} y={MIDDLE - 5} width="1.5" height="10" />
            <rect className={styles.tick} x={place(late)} y={MIDDLE - 5} width="1.5" height="10" />
          </g>
        ))}
        {marks.map(({ id, kind, at, dayOnly, what }) => (
          <Mark
            key={id}
            kind={kind}
            x={place(at)}
            y={HEIGHTS[kind]}
            says={`${what}, ${formatMoment(at, zone, dayOnly ? "weekday" : "moment")}`}
          />
        ))}
      </svg>
    </li>
  );
}

/** What the shapes stand for. */
function Key({ back }: { back: boolean }) {
  const kinds = (Object.keys(MARK_WORDS) as MarkKind[]).filter((kind) => back || kind !== "letter-back");
  return (
    <ul className={`meta ${styles.key}`} aria-label="What the marks mean">
      {kinds.map((kind) => (
        <li key={kind}>
          <svg width="16" height="16" aria-hidden="true">
            <Mark kind={kind} x={8} y={8} />
          </svg>
          {MARK_WORDS[kind]}
        </li>
      ))}
      <li>
        <svg width="30" height="16" aria-hidden="true">
          <g className={styles.window}>
            <rect x="1" y="5" width={KEY_WIDTH} height="6" />
            <rect
              className={styles.tick}
              x={1 + KEY_WIDTH * (THANKS_DUE_HOURS / THANKS_LATE_HOURS)}
              y="3"
              width="1.5"
              height="10"
            />
            <rect className={styles.tick} x="28" y="3" width="1.5" height="10" />
          </g>
        </svg>
        {THANKS_LATE_HOURS} hours to thank, tick at {THANKS_DUE_HOURS}
      </li>
      <li>
        <svg width="24" height="16" aria-hidden="true">
          <rect className={styles.rotation} x="1" y="3" width="22" height="10" rx="2" />
        </svg>
        Rotation
      </li>
    </ul>
  );
}
