"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, useMemo, useRef, useState } from "react";
import { PageBody } from "@/components/shell/top-bar";
import { Button } from "@/components/ui/button";
import { useKeys } from "@/components/ui/use-keys";
import { useSearchText } from "@/components/ui/use-search-text";
import { FilterBar } from "./filter-bar";
import { filterWords, type ListView, listed, readView, showCounts, writeView } from "./filters";
import styles from "./program-list.module.css";
import { ProgramTable } from "./program-table";
import type { ProgramRow } from "./rows";

/** Shows a view without asking the server: all programs are here already. Back returns to the view before. */
function show(view: ListView): void {
  const query = writeView(view);
  history.pushState(null, "", `${location.pathname}${query ? `?${query}` : ""}`);
}

/** Keeps the row that is opened in the URL that Back comes to. */
function remember(id: string): void {
  const url = new URL(location.href);
  url.searchParams.set("at", id);
  history.replaceState(null, "", url);
}

/** The programs with their filters, search, order and selection. J and K or the arrows move, Enter opens, F finds. */
export function ProgramList({ rows }: { rows: ProgramRow[] }) {
  const query = useSearchParams();
  const [search, setSearch] = useSearchText();
  const view = useMemo(() => ({ ...readView(new URLSearchParams(query)), search }), [query, search]);
  const shown = useMemo(() => listed(rows, view), [rows, view]);
  const counts = useMemo(() => showCounts(rows), [rows]);
  const [selected, setSelected] = useState(query.get("at"));
  const searchField = useRef<HTMLInputElement>(null);
  const selectedRow = shown.find(({ id }) => id === selected);

  useEffect(() => {
    const at = new URLSearchParams(location.search).get("at");
    if (at) document.getElementById(`program-${at}`)?.scrollIntoView({ block: "center" });
  }, []);

  function move(by: 1 | -1) {
    const from = shown.findIndex(({ id }) => id === selected);
    const to = shown[from < 0 ? 0 : Math.min(shown.length - 1, Math.max(0, from + by))];
    if (!to) return;
    setSelected(to.id);
    document.getElementById(`program-${to.id}`)?.focus();
  }
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    arrowdown: () => move(1),
    arrowup: () => move(-1),
    f: () => searchField.current?.focus(),
  });

  const filters = filterWords(view);
  return (
    <>
      <FilterBar view={view} counts={counts} searchField={searchField} onView={show} onSearch={setSearch} />
      <PageBody flush>
        {shown.length > 0 ? (
          <ProgramTable
            rows={shown}
            view={view}
            selected={selectedRow ? selected : null}
            onView={show}
            onSelect={setSelected}
            onOpen={remember}
          />
        ) : (
          <div className={styles.none}>
            <p>No program matches {filters.map((word) => `“${word}”`).join(" and ")}.</p>
            <Button
              size="sm"
              onClick={() => {
                show(readView(new URLSearchParams()));
                setSearch("");
              }}
            >
              Clear filters
            </Button>
          </div>
        )}
      </PageBody>
      <p className="visually-hidden" role="status">
        {shown.length} of {rows.length} programs in view
      </p>
      <footer className={styles.hints}>
        <span>
          <kbd className="kbd">J</kbd> <kbd className="kbd">K</kbd> move
        </span>
        <span>
          <kbd className="kbd">↵</kbd> open
        </span>
        <span className={styles.about}>
          <kbd className="kbd">C</kbd> log{selectedRow ? ` for ${selectedRow.name}` : " a message"}
        </span>
        <span>
          <kbd className="kbd">F</kbd> find
        </span>
        <span className="push tnum">
          {shown.length} of {rows.length} in view
        </span>
      </footer>
    </>
  );
}
