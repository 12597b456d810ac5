"use client";

import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import Link from "next/link";
import type { MouseEvent, ReactNode } from "react";
import { Pips } from "@/components/ui/pips";
import { Signal } from "@/components/ui/signal";
import { STAGE_WORDS } from "@/lib/season/words";
import { FactMenu } from "./fact-menu";
import { type ListView, type SortKey, writeView } from "./filters";
import { LetterTag } from "./letter-tag";
import { NextStepText } from "./next-step-text";
import styles from "./program-table.module.css";
import type { ProgramRow } from "./rows";

const COLUMNS: { sort: SortKey; label: string; className?: string }[] = [
  { sort: "name", label: "Program" },
  { sort: "city", label: "City", className: styles.city },
  { sort: "stage", label: "Stage" },
  { sort: "signal", label: "Signal", className: styles.signal },
  { sort: "messages", label: "Messages" },
  { sort: "last", label: "Last touch", className: styles.last },
  { sort: "next", label: "Next step" },
  { sort: "rank", label: "Rank", className: styles.rank },
];

/** The view after a header was pressed: by that column, then the other way round, then the list's own order again. */
function sortedBy(view: ListView, sort: SortKey): ListView {
  if (view.sort !== sort) return { ...view, sort, descending: false };
  return view.descending ? { ...view, sort: null, descending: false } : { ...view, descending: true };
}

function Header({ view, onView }: { view: ListView; onView: (view: ListView) => void }) {
  return (
    <tr>
      {COLUMNS.map(({ sort, label, className }) => {
        const chosen = view.sort === sort;
        const next = sortedBy(view, sort);
        const Arrow = view.descending ? IconChevronDown : IconChevronUp;
        return (
          <th
            key={sort}
            scope="col"
            className={className}
            aria-sort={chosen ? (view.descending ? "descending" : "ascending") : undefined}
          >
            <a
              className={styles.sort}
              href={`?${writeView(next)}`}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                onView(next);
              }}
            >
              {label}
              {chosen && <Arrow className="icon" aria-hidden />}
            </a>
          </th>
        );
      })}
    </tr>
  );
}

function Stage({ row, tabIndex }: { row: ProgramRow; tabIndex: number }) {
  const look = row.stage === "scheduled" ? styles.coming : row.stage === "interviewed" ? styles.met : "muted";
  return (
    <FactMenu program={row} fact="stage" tabIndex={tabIndex}>
      <span className={look}>{STAGE_WORDS[row.stage]}</span>
      {row.stageOn && <span className={styles.on}>{row.stageOn}</span>}
    </FactMenu>
  );
}

function Messages({ row }: { row: ProgramRow }) {
  const closed = row.contactPolicy === "no-contact";
  return (
    <span className={styles.messages}>
      <Pips used={row.used} limit={row.limit} noContact={closed && row.used === 0} />
      <span className="faint tnum" aria-hidden>
        {closed && row.used === 0 ? "no contact" : `${row.used} of ${row.limit}`}
      </span>
    </span>
  );
}

function Rank({ row }: { row: ProgramRow }): ReactNode {
  if (row.rank === null) return <span className="faint">–</span>;
  return (
    <>
      <span className={styles.rankWord}>Rank </span>
      {row.rank}
      {row.supplemental && <span className={styles.list}> suppl.</span>}
    </>
  );
}

/**
 * The programs as a table, on a phone as cards. One tab stop, the selected row's name (else the first), and after it that
 * row's stage and signal, which change where they stand. `onSelect` hears where the focus goes, `onOpen` that a row is about
 * to be opened.
 */
export function ProgramTable({
  rows,
  view,
  selected,
  onView,
  onSelect,
  onOpen,
}: {
  rows: ProgramRow[];
  view: ListView;
  selected: string | null;
  onView: (view: ListView) => void;
  onSelect: (id: string) => void;
  onOpen: (id: string) => void;
}) {
  const stop = rows.some(({ id }) => id === selected) ? selected : rows[0]?.id;
  return (
    <table className={`table ${styles.table}`}>
      <caption className="visually-hidden">Programs</caption>
      <thead>
        <Header view={view} onView={onView} />
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-program={row.id} aria-selected={row.id === selected}>
            <th scope="row" className={styles.name}>
              <Link
                href={`/programs/${row.id}`}
                id={`program-${row.id}`}
                tabIndex={row.id === stop ? 0 : -1}
                onFocus={() => onSelect(row.id)}
                onClick={(event: MouseEvent) => {
                  if (!event.metaKey && !event.ctrlKey && !event.shiftKey) onOpen(row.id);
                }}
              >
                {row.name}
              </Link>
              {row.holdsLetter && <LetterTag />}
            </th>
            <td className={`faint ${styles.city}`}>{[row.city, row.state].filter(Boolean).join(", ")}</td>
            <td className={styles.stage}>
              <Stage row={row} tabIndex={row.id === selected ? 0 : -1} />
            </td>
            <td className={styles.signal}>
              <FactMenu program={row} fact="signal" tabIndex={row.id === selected ? 0 : -1}>
                <Signal signal={row.signal} />
              </FactMenu>
            </td>
            <td className={styles.budget}>
              <Messages row={row} />
            </td>
            <td className={styles.last}>
              {row.lastTouch && (
                <>
                  {row.lastTouch.words} <span className="faint">{row.lastTouch.on}</span>
                </>
              )}
            </td>
            <td className={styles.next} title={row.nextStep.words}>
              <NextStepText step={row.nextStep} />
            </td>
            <td className={styles.rank}>
              <Rank row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
