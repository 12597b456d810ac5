import { IconRubberStamp } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { Pips } from "@/components/ui/pips";
import { Signal } from "@/components/ui/signal";
import { policyWords } from "@/lib/fit/policy-words";
import type { Budget } from "@/lib/rules/cadence/message-budget";
import type { Criterion } from "@/lib/season/schema";
import { STAGE_WORDS } from "@/lib/season/words";
import styles from "./compare.module.css";
import { compareHref } from "./compare-href";
import type { Compared } from "./comparison";
import { ScoreCell } from "./score-cell";
import { restsOn, scoreWords } from "./score-words";

/** Programs side by side, a fact a row; on a phone, under each fact one program below the other. */
export function CompareTable({
  columns,
  criteria,
  budgets,
  letterHolders,
}: {
  columns: Compared[];
  criteria: Criterion[];
  /** By the program's id. */
  budgets: ReadonlyMap<string, Budget>;
  letterHolders: ReadonlySet<string>;
}) {
  const counting = criteria.filter(({ weight }) => weight > 0).length;
  const row = (title: ReactNode, cell: (compared: Compared) => ReactNode) => (
    <Row columns={columns} title={title} cell={cell} />
  );
  const ids = columns.map(({ program }) => program.id);
  return (
    <table className={styles.table}>
      <thead className={styles.heads}>
        <tr>
          <td />
          {columns.map(({ program: { id, name } }) => (
            <th key={id} scope="col">
              <Link className={`${styles.program} tap`} href={`/programs/${id}`}>
                {name}
              </Link>
              {columns.length > 1 && (
                <Link
                  className="meta link"
                  href={compareHref(ids.filter((other) => other !== id))}
                  aria-label={`Remove ${name}`}
                >
                  Remove
                </Link>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {row("Your rank", ({ rank }) => rank)}
        {row("Your reason", ({ program }) => program.rankReason)}
        {row("Place", ({ place }) => place)}
        {row("Kind", ({ kind }) => kind)}
        {row("Stage", ({ program }) => STAGE_WORDS[program.stage])}
        {row("Signal", ({ program }) => (
          <Signal signal={program.signal} />
        ))}
        {row("Interviews", ({ interviews }) => interviews.join("; "))}
        {row("Your scores", ({ standing }) =>
          standing ? (
            <>
              <span className={styles.mean}>{scoreWords(standing.mean)}</span>{" "}
              <span className="meta">from {restsOn(standing, counting)}</span>
            </>
          ) : null,
        )}
        {criteria.map((criterion) => (
          <Row
            key={criterion.id}
            columns={columns}
            title={
              <>
                {criterion.name} <span className="meta">weight {criterion.weight}</span>
              </>
            }
            cell={({ program: { id, name }, scores }) => (
              <ScoreCell program={{ id, name }} criterion={criterion} score={scores.get(criterion.id) ?? null} />
            )}
          />
        ))}
        {row("Messages", ({ program: { id, contactPolicy } }) => {
          const budget = budgets.get(id);
          return budget && <Pips used={budget.used} limit={budget.limit} noContact={contactPolicy === "no-contact"} />;
        })}
        {row("You last sent", ({ lastSent }) => lastSent)}
        {row("They last sent", ({ lastReceived }) => lastReceived)}
        {row("Messages to them", ({ program }) => policyWords(program))}
        {row("#1 letter", ({ program }) =>
          letterHolders.has(program.id) ? (
            <span className="tag tag-seal">
              <IconRubberStamp className="icon" aria-hidden />
              Holds your #1 letter
            </span>
          ) : (
            "No"
          ),
        )}
        {row("Notes", ({ notes }) =>
          notes.length === 0 ? null : (
            <ul className={styles.notes}>
              {notes.map(({ from, text }) => (
                <li key={from + text}>
                  <span className="meta">{from}</span>
                  <span className="preserve">{text}</span>
                </li>
              ))}
            </ul>
          ),
        )}
      </tbody>
    </table>
  );
}

function Row({
  columns,
  title,
  cell,
}: {
  columns: Compared[];
  title: ReactNode;
  cell: (compared: Compared) => ReactNode;
}) {
  return (
    <tr className={styles.row}>
      <th scope="row">{title}</th>
      {columns.map((compared) => (
        <td key={compared.program.id}>
          <span className={styles.whose}>{compared.program.name}</span>
          <span className={styles.value}>{cell(compared) || <span className="faint">Nothing yet</span>}</span>
        </td>
      ))}
    </tr>
  );
}
