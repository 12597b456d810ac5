"use client";

import { createContext, useContext, useEffect } from "react";

/** What is typed and not saved, by where it stands: "a line about Dr. Marsh". */
export type Unsent = Record<string, string>;

/** Where a part of the screen reports what is typed in it and not saved; null where nothing is. */
export const UnsentContext = createContext<(about: string, words: string | null) => void>(() => {});

/** Tells the screen what is typed here and not saved. */
export function useUnsent(about: string, words: string | null): void {
  const tell = useContext(UnsentContext);
  useEffect(() => {
    tell(about, words);
    return () => tell(about, null);
  }, [tell, about, words]);
}
