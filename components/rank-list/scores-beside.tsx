"use client";

import { Link } from "@/components/ui/link";
import type { RankListName } from "@/lib/season/schema";
import { type ScoreSummary, suggestedOrder } from "@/lib/season/suggested-order";
import { compareHref } from "./compare-href";
import { useRankOrder } from "./rank-context";
import { restsOn, scoreWords } from "./score-words";
import styles from "./scores-beside.module.css";

/** The order that the applicant's scores suggest beside the list's, and where the two differ. It moves nothing. */
export function ScoresBeside({
  list,
  standings,
  counting,
}: {
  list: RankListName;
  standings: Record<string, ScoreSummary>;
  /** How many criteria have a weight. */
  counting: number;
}) {
  const { orders, programs } = useRankOrder();
  const name = (id: string) => programs.get(id)?.name ?? "";
  const by = new Map(Object.entries(standings));
  const { order, unplaced, differences } = suggestedOrder(orders[list], by);
  const placed = orders[list].filter((id) => by.has(id));
  if (order.length === 0)
    return (
      <p className="muted">
        No program on this list has scores yet. Score one after its interview, or compare programs.
      </p>
    );
  const mean = (id: string) => scoreWords(by.get(id)?.mean ?? 0);
  return (
    <>
      {differences.length === 0 ? (
        <p className="muted">Your order and your scores agree.</p>
      ) : (
        <ul className={styles.differences}>
          {differences.map(({ first, second }) => (
            <li key={`${first} ${second}`}>
              <span>
                Your scores put {name(first)} ({mean(first)}) ahead of {name(second)} ({mean(second)}).
              </span>
              <Link
                className="link tap"
                href={compareHref([first, second])}
                aria-label={`Compare ${name(first)} with ${name(second)}`}
              >
                Compare
              </Link>
            </li>
          ))}
        </ul>
      )}
      <table className={styles.beside}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Rank among scored programs</span>
            </th>
            <th scope="col">Your order</th>
            <th scope="col">By your scores</th>
          </tr>
        </thead>
        <tbody>
          {order.map((id, place) => {
            const standing = by.get(id);
            const mine = placed[place] ?? id;
            return (
              <tr key={id} className={mine === id ? undefined : styles.differs}>
                <th scope="row" className="tnum">
                  {place + 1}
                </th>
                <td>{name(mine)}</td>
                <td>
                  {name(id)} <span className="strong tnum">{mean(id)}</span>{" "}
                  {standing && <span className="meta">from {restsOn(standing, counting)}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {unplaced.length > 0 && (
        <p className="meta">Not included, no scores yet: {unplaced.map((id) => name(id)).join(", ")}.</p>
      )}
    </>
  );
}
