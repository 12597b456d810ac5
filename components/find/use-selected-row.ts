import { useSearchParams } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import type { FoundProgram } from "@/lib/fit/found";
import { type Found, sectionOf } from "@/lib/fit/list-sections";
import { useMoves } from "./use-moves";

/**
 * The row that is looked at, by its program: from the address, as one comes back from a program's page, or by keys. It stays in view when
 * the list is put in another order, and `announcement` tells a screen reader where it went.
 */
export function useSelectedRow(rows: readonly Found[], programs: readonly FoundProgram[]) {
  const list = useRef<HTMLDivElement>(null);
  const openedBefore = useSearchParams().get("at");
  const [back] = useState(openedBefore);
  const [selected, setSelected] = useState<{ id: string; name: string } | null>(() =>
    back === null ? null : { id: "", name: back },
  );

  // A program that was added has an id of its own from then on: it is known by its name.
  const byId = rows.findIndex(({ program }) => program.id === selected?.id);
  const place = byId >= 0 ? byId : rows.findIndex(({ program }) => program.name === selected?.name);
  const positionAt = (place: number) => {
    const row = rows[place];
    return row ? { id: row.program.id, name: row.program.name, place: place + 1, section: sectionOf(row.fit) } : null;
  };
  const { announcement, focus } = useMoves(list, {
    at: positionAt(place),
    first: positionAt(0),
    count: rows.length,
    order: rows.map(({ program, fit }) => `${program.id} ${sectionOf(fit)}`).join("\n"),
  });

  useEffect(() => {
    // The row that was opened, once one is back.
    if (back !== null) list.current?.querySelector("[data-selected]")?.scrollIntoView({ block: "center" });
  }, [back]);

  const select = (id: string) => setSelected({ id, name: programs.find((one) => one.id === id)?.name ?? "" });
  return {
    /** Of the element around the list: its ref, and what it does with the focus. */
    list,
    focus,
    announcement,
    /** The program of the row; undefined where none is looked at. */
    present: rows[place]?.program,
    /** Whether one came back to a row of the list. */
    cameBack: back !== null,
    select,
    /** Goes so many rows down, or up, and takes the focus there. */
    move: (by: number) => {
      const next = rows[Math.max(0, Math.min(rows.length - 1, place + by))]?.program;
      if (!next) return;
      select(next.id);
      list.current?.querySelector<HTMLElement>(`[data-found="${CSS.escape(next.id)}"] a`)?.focus();
    },
  };
}
