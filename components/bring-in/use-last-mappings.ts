import { useRef, useState } from "react";
import type { Decisions } from "@/lib/bring-in/take/decisions";
import { type Mapping, type Mappings, mappingFor, readMappings, withMapping } from "./mappings";
import type { PreviewTable } from "./send";

/** Under which name what a person chose for tables stays in this browser. */
const STORED = "bring-in-mappings";

function storedMappings(): Mappings {
  try {
    return readMappings(localStorage.getItem(STORED));
  } catch {
    return [];
  }
}

function storeMappings(mappings: Mappings): void {
  try {
    localStorage.setItem(STORED, JSON.stringify(mappings));
  } catch {
    // A browser that stores nothing asks again next time.
  }
}

const headersOf = ({ columns }: PreviewTable) => columns.map(({ header }) => header);

/** What a person chose last time for tables with the same headers: proposed once for each table, and stored when they choose. */
export function useLastMappings() {
  /** What was chosen last time for the tables that are here. */
  const [remembered, setRemembered] = useState<Mapping>({});
  const proposed = useRef(new Set<string>());

  /** What a person decided with what they chose last time for these tables; null where that is nothing new. */
  function withLast(tables: PreviewTable[], decided: Decisions): Decisions | null {
    const stored = storedMappings();
    let known: Mapping = {};
    for (const table of tables) {
      const name = `${table.file} ${table.sheet}`;
      if (proposed.current.has(name)) continue;
      proposed.current.add(name);
      known = { ...known, ...mappingFor(stored, headersOf(table)) };
    }
    const fresh = Object.fromEntries(Object.entries(known).filter(([header]) => !Object.hasOwn(decided.map, header)));
    if (Object.keys(fresh).length === 0) return null;
    setRemembered((before) => ({ ...before, ...fresh }));
    return { ...decided, map: { ...decided.map, ...fresh } };
  }

  return {
    remembered,
    withLast,
    /** Stores what was chosen with these tables on the screen. */
    store: (tables: PreviewTable[], map: Mapping) =>
      storeMappings(tables.reduce((stored, table) => withMapping(stored, headersOf(table), map), storedMappings())),
    /** Forgets what was proposed; what is stored stays. */
    forget: () => {
      setRemembered({});
      proposed.current.clear();
    },
  };
}
