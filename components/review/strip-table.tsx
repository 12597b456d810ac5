import { Link } from "@/components/ui/link";
import type { ReviewStrip, StripRow } from "@/lib/review/strip";
import styles from "./review.module.css";
import { programLines, seasonLines, type TableLine } from "./strip-lines";

const TONES = { no: "muted", yes: "due", late: "late" };
const NOTHING: TableLine = { id: "none", when: "", what: "Nothing yet", thanks: "", owed: "no", why: "" };

/** Everything that the strip draws, a line each: the season's dates, then by program and moment. */
export function StripTable({ strip, rows, zone }: { strip: ReviewStrip; rows: readonly StripRow[]; zone: string }) {
  const dates = seasonLines(strip.lines, zone);
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">The season strip as a table</caption>
      <thead>
        <tr>
          <th scope="col">Program</th>
          <th scope="col">When</th>
          <th scope="col">What</th>
          <th scope="col">Thanks</th>
          <th scope="col">Budget</th>
        </tr>
      </thead>
      <tbody>
        {dates.map(({ id, when, what }, at) => (
          <tr key={id}>
            {at === 0 && (
              <th scope="rowgroup" rowSpan={dates.length}>
                The season’s dates
              </th>
            )}
            <td className="tnum">{when}</td>
            <td colSpan={3}>{what}</td>
          </tr>
        ))}
      </tbody>
      {rows.map((row) => {
        const { program, budget } = row;
        const lines = programLines(row, zone);
        const used =
          program.contactPolicy === "no-contact" ? "asked for no messages" : `${budget.used} of ${budget.limit}`;
        return (
          <tbody key={program.id}>
            {(lines.length > 0 ? lines : [NOTHING]).map(({ id, when, what, thanks, owed, why }, at, { length }) => (
              <tr key={id}>
                {at === 0 && (
                  <th scope="rowgroup" rowSpan={length}>
                    <Link className="tap" href={`/programs/${program.id}`}>
                      {program.name}
                    </Link>
                    <span className="meta">{used}</span>
                  </th>
                )}
                <td className="tnum">{when}</td>
                <td>{what}</td>
                <td className={TONES[owed]}>{thanks}</td>
                <td className="muted">{why}</td>
              </tr>
            ))}
          </tbody>
        );
      })}
    </table>
  );
}
