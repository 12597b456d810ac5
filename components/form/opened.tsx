"use client";

import { createContext, Fragment, type ReactNode, useContext, useMemo, useState } from "react";
import { type Difference, differences, type RowWords } from "./differences";

type Both = { there: object; here: object };

/** The row that the form around was opened with. */
export type OpenedRow = {
  /** What a person would call it. */
  noun: string;
  row: object;
  /** What differs between what is stored and what was typed, in words. */
  differing: (both: Both) => Difference[];
  /** Puts what is stored into the form, in place of what was typed. */
  take: (there: object) => void;
  /** What the form said is stored now; the form stays as it is. */
  keep: (stored: object) => void;
};

const Context = createContext<OpenedRow | null>(null);

/** The row of the form around; null where something new is added. */
export function useOpened(): OpenedRow | null {
  return useContext(Context);
}

/**
 * Around a form that changes a row: the form is sent with the row as it was opened, so that one that grew old is refused with both
 * versions, whatever the page has been told meanwhile. `children` is the form for a row, or for a new one.
 */
export function Opened<Row extends object>({
  row,
  noun,
  words,
  children,
}: {
  row: Row | undefined;
  noun: string;
  words: RowWords<Row>;
  children: (row: Row | undefined) => ReactNode;
}) {
  const [held, hold] = useState({ row, round: 0 });
  const opened = useMemo((): OpenedRow | null => {
    const { row: known, round } = held;
    if (known === undefined) return null;
    return {
      noun,
      row: known,
      differing: ({ there, here }) => differences(words, { ...known, ...there }, { ...known, ...here }),
      take: (there) => hold({ row: { ...known, ...there }, round: round + 1 }),
      keep: (stored) => hold({ row: { ...known, ...stored }, round }),
    };
  }, [held, noun, words]);
  return (
    <Context value={opened}>
      <Fragment key={held.round}>{children(held.row)}</Fragment>
    </Context>
  );
}
