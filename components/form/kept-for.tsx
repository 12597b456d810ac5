"use client";

import { createContext, type ReactNode, useContext } from "react";

const Context = createContext("");

/** What is typed into forms within is kept in this browser for one season. */
export function KeptFor({ seasonId, children }: { seasonId: string; children: ReactNode }) {
  return <Context value={seasonId}>{children}</Context>;
}

/** The season that what is typed is kept for. */
export function useKeptFor(): string {
  return useContext(Context);
}
