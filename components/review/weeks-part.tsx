import type { MessageWeek } from "@/lib/review/weeks";
import { formatDay } from "@/lib/season/format";
import { Figure, type Shown } from "./figure";
import { KeyList } from "./key-list";
import { LazyChart } from "./lazy-chart";
import styles from "./review.module.css";
import { weeksSentence } from "./sentences";

/** How many messages went and came, week by week. */
export function WeeksPart({ found, shown }: { found: { weeks: MessageWeek[]; earlier: number }; shown: Shown }) {
  const { weeks, earlier } = found;
  const sentence = weeksSentence(weeks, earlier);
  return (
    <Figure
      part="weeks"
      title="Messages per week"
      sentence={sentence}
      shown={shown}
      picture={
        <>
          <LazyChart
            chart={{
              of: "weeks",
              columns: weeks.map(({ monday, sent, received }) => ({ week: formatDay(monday, "day"), sent, received })),
            }}
            label={`Messages sent and received, by week. ${sentence}`}
          />
          <KeyList
            entries={[
              { words: "Sent", look: "solid" },
              { words: "Received", look: "hollow" },
            ]}
          />
        </>
      }
      table={<WeeksTable weeks={weeks} />}
      empty={weeks.length === 0 ? <p className="muted">No messages logged yet.</p> : undefined}
    />
  );
}

function WeeksTable({ weeks }: { weeks: MessageWeek[] }) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">Messages per week as a table</caption>
      <thead>
        <tr>
          <th scope="col">Week of</th>
          <th scope="col">Sent</th>
          <th scope="col">Received</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ monday, sent, received }) => (
          <tr key={monday}>
            <th scope="row">{formatDay(monday, "dated")}</th>
            <td className="tnum">{sent}</td>
            <td className="tnum">{received}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
