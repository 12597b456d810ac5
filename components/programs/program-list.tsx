"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { PageBody } from "@/components/shell/top-bar";
import { Button } from "@/components/ui/button";
import { useKeys } from "@/components/ui/use-keys";
import { useLoaded } from "@/components/ui/use-loaded";
import { useSearchText } from "@/components/ui/use-search-text";
import { unpacked } from "@/lib/season/packed";
import type { SavedView } from "@/lib/season/schema";
import type { SignalCount } from "@/lib/season/signals";
import { FilterBar } from "./filter-bar";
import { filterWords, type ListView, listed, readView, type Show, writeView } from "./filters";
import { KeyHints } from "./key-hints";
import styles from "./program-list.module.css";
import { PICK_ALL, ProgramTable } from "./program-table";
import type { ProgramRow } from "./rows";
import { rememberRow, showInUrl } from "./url";
import { usePicked } from "./use-picked";

/** Nothing is picked before the page is there. */
const loadBulkBar = () => import("./bulk-bar").then((bar) => bar.BulkBar);
/** Dragging is loaded with the board alone. */
const ProgramBoard = lazy(async () => ({ default: (await import("./program-board")).ProgramBoard }));

/**
 * The programs with their filters, search, order and selection, as a table or a board. J and K or the arrows move, Enter opens, X
 * picks for a bulk edit, F finds.
 */
export function ProgramList({
  rows: written,
  counts,
  signals,
  views,
}: {
  /** The rows, packed. */
  rows: string;
  counts: Record<Show, number>;
  signals: SignalCount[];
  views: SavedView[];
}) {
  const router = useRouter();
  const BulkBar = useLoaded(loadBulkBar);
  const query = useSearchParams();
  const [search, setSearch] = useSearchText();
  const view = useMemo(() => ({ ...readView(new URLSearchParams(query)), search }), [query, search]);
  const rows = useMemo(() => unpacked<ProgramRow>(written), [written]);
  const shown = useMemo(() => listed(rows, view), [rows, view]);
  const tracks = useMemo(() => new Set(rows.map(({ track }) => track)), [rows]);
  const [selected, setSelected] = useState(query.get("at"));
  const picked = usePicked(shown);
  const searchField = useRef<HTMLInputElement>(null);
  const selectedRow = shown.find(({ id }) => id === selected);

  useEffect(() => {
    const at = new URLSearchParams(location.search).get("at");
    if (at) document.getElementById(`program-${at}`)?.scrollIntoView({ block: "center" });
  }, []);

  /** The archived programs are not here: they are asked for, and the others again. */
  function show(next: ListView) {
    const wanted = writeView(next);
    const elsewhere = (next.show === "archived") !== (view.show === "archived");
    if (!elsewhere) showInUrl(wanted);
    if (next.search !== search) setSearch(next.search);
    if (elsewhere) router.push(`/programs${wanted ? `?${wanted}` : ""}`);
  }
  function move(by: 1 | -1) {
    const from = shown.findIndex(({ id }) => id === selected);
    const to = shown[from < 0 ? 0 : Math.min(shown.length - 1, Math.max(0, from + by))];
    if (!to) return;
    setSelected(to.id);
    document.getElementById(`program-${to.id}`)?.focus();
  }
  const inTable = view.layout === "table";
  useKeys({
    f: () => searchField.current?.focus(),
    ...(inTable && {
      j: () => move(1),
      k: () => move(-1),
      arrowdown: () => move(1),
      arrowup: () => move(-1),
      x: () => selectedRow && picked.toggle(selectedRow.id),
    }),
  });

  /** The bar goes with what was picked; the focus goes to where one picks again. */
  function onPickedDone() {
    picked.clear();
    document.getElementById(PICK_ALL)?.focus();
  }

  const filters = filterWords(view);
  return (
    <>
      <FilterBar
        {...{ view, counts, signals, views, tracks, searchField }}
        onView={show}
        onSearch={setSearch}
        picking={inTable ? picked : null}
      />
      <PageBody flush>
        {shown.length === 0 ? (
          <div className={styles.none}>
            <p>No program matches {filters.map((word) => `“${word}”`).join(" and ")}.</p>
            <Button size="sm" onClick={() => show({ ...readView(new URLSearchParams()), layout: view.layout })}>
              Clear filters
            </Button>
          </div>
        ) : inTable ? (
          <ProgramTable
            rows={shown}
            view={view}
            selected={selectedRow ? selected : null}
            picked={picked}
            onView={show}
            onSelect={setSelected}
            onOpen={rememberRow}
          />
        ) : (
          <Suspense fallback={<p className={styles.none}>Opening the board…</p>}>
            <ProgramBoard rows={shown} />
          </Suspense>
        )}
      </PageBody>
      <p className="visually-hidden" role="status">
        {shown.length} of {rows.length} programs in view
      </p>
      {BulkBar && picked.rows.length > 0 && inTable ? (
        <BulkBar rows={picked.rows} onDone={onPickedDone} />
      ) : (
        inTable && <KeyHints about={selectedRow?.name} shown={shown.length} of={rows.length} />
      )}
    </>
  );
}
