import Link from "next/link";
import { formatMoment } from "@/lib/season/format";
import type { StripRow } from "@/lib/season/review/strip";
import styles from "./review.module.css";

/** Everything that the strip draws, a line each, by program and moment. */
export function StripTable({ rows, zone }: { rows: StripRow[]; zone: string }) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">The season strip as a table</caption>
      <thead>
        <tr>
          <th scope="col">Program</th>
          <th scope="col">When</th>
          <th scope="col">What</th>
          <th scope="col">Against the budget</th>
        </tr>
      </thead>
      {rows.map(({ program, budget, marks, rotations }) => {
        const lines = [
          ...rotations.map(({ id, from, to, what }) => ({
            id,
            at: from,
            when: `${formatMoment(from, zone, "day")} to ${formatMoment(to - 1, zone, "day")}`,
            what,
            why: "",
          })),
          ...marks.map(({ id, at, what, why }) => ({ id, at, when: formatMoment(at, zone, "moment"), what, why })),
        ].sort((a, b) => a.at - b.at);
        const used =
          program.contactPolicy === "no-contact" ? "asked for no messages" : `${budget.used} of ${budget.limit}`;
        return (
          <tbody key={program.id}>
            {(lines.length > 0 ? lines : [{ id: "none", when: "", what: "Nothing yet", why: "" }]).map(
              ({ id, when, what, why }, at, { length }) => (
                <tr key={id}>
                  {at === 0 && (
                    <th scope="rowgroup" rowSpan={length}>
                      <Link href={`/programs/${program.id}`} prefetch={false}>
                        {program.name}
                      </Link>
                      <span className="meta">{used}</span>
                    </th>
                  )}
                  <td className="tnum">{when}</td>
                  <td>{what}</td>
                  <td className="muted">{why}</td>
                </tr>
              ),
            )}
          </tbody>
        );
      })}
    </table>
  );
}
