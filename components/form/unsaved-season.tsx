"use client";

import { createContext, type ReactNode, useContext } from "react";

const Context = createContext("");

/** What is typed into forms within and not saved stays in this browser for one season. */
export function UnsavedSeason({ seasonId, children }: { seasonId: string; children: ReactNode }) {
  return <Context value={seasonId}>{children}</Context>;
}

/** The season whose unsaved text this is. */
export function useUnsavedSeason(): string {
  return useContext(Context);
}
