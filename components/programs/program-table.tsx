"use client";

import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { useAllDrawn } from "@/components/ui/use-all-drawn";
import { type ListView, type SortKey, writeView } from "./filters";
import { ProgramLine } from "./program-line";
import styles from "./program-table.module.css";
import type { ProgramRow } from "./rows";
import { leads } from "./url";
import type { Picked } from "./use-picked";

const COLUMNS: { sort: SortKey; label: string; className?: string }[] = [
  { sort: "name", label: "Program" },
  { sort: "city", label: "City", className: styles.city },
  { sort: "stage", label: "Stage" },
  { sort: "signal", label: "Signal", className: styles.signal },
  { sort: "messages", label: "Messages", className: styles.budget },
  { sort: "last", label: "Last touch", className: styles.last },
  { sort: "next", label: "Next step" },
  { sort: "rank", label: "Rank", className: styles.rank },
];

/** The view after a header was pressed: by that column, then the other way round, then the list's own order again. */
function sortedBy(view: ListView, sort: SortKey): ListView {
  if (view.sort !== sort) return { ...view, sort, descending: false };
  return view.descending ? { ...view, sort: null, descending: false } : { ...view, descending: true };
}

/** The box that picks all in view, by its id. */
export const PICK_ALL = "pick-all";

function Header({ view, picked, onView }: { view: ListView; picked: Picked; onView: (view: ListView) => void }) {
  return (
    <tr>
      <th scope="col" className={styles.pick}>
        <input
          id={PICK_ALL}
          type="checkbox"
          aria-label="Select all in view"
          checked={picked.all}
          onChange={picked.toggleAll}
        />
      </th>
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
                if (leads(event)) return;
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

/** More rows than fill a screen. The rest follow once the page has hydrated, so the server renders few. */
const FIRST_ROWS = 24;

/**
 * The programs as a table, on a phone as cards. One tab stop, the selected row's name (else the first), and after it that
 * row's stage and signal, which change where they stand. `onSelect` hears where the focus goes, `onOpen` that a row is about
 * to be opened.
 */
export function ProgramTable({
  rows,
  view,
  selected,
  picked,
  onView,
  onSelect,
  onOpen,
}: {
  rows: ProgramRow[];
  view: ListView;
  selected: string | null;
  picked: Picked;
  onView: (view: ListView) => void;
  onSelect: (id: string) => void;
  onOpen: (id: string) => void;
}) {
  const drawn = useAllDrawn(selected !== null) ? rows : rows.slice(0, FIRST_ROWS);
  const stop = rows.some(({ id }) => id === selected) ? selected : rows[0]?.id;
  return (
    <table className={`table ${styles.table} ${picked.asked ? styles.picking : ""}`}>
      <caption className="visually-hidden">Programs</caption>
      <thead>
        <Header view={view} picked={picked} onView={onView} />
      </thead>
      <tbody>
        {drawn.map((row) => (
          <ProgramLine
            key={row.id}
            row={row}
            selected={row.id === selected}
            stop={row.id === stop}
            picked={picked.has(row.id)}
            onPick={picked.toggle}
            onSelect={onSelect}
            onOpen={onOpen}
          />
        ))}
      </tbody>
    </table>
  );
}
