"use client";

import { useCallback, useState } from "react";

/**
 * What is chosen in a select of a page that is sent whole. Somebody may choose before the page is alive, and would lose it as soon
 * as it is drawn again: give `adopt` to the select as its ref, and what stands there by then is taken.
 */
export function useChosen(
  initial: string,
): [string, (value: string) => void, (select: HTMLSelectElement | null) => void] {
  const [chosen, setChosen] = useState(initial);
  const adopt = useCallback((select: HTMLSelectElement | null) => {
    if (select) setChosen(select.value);
  }, []);
  return [chosen, setChosen, adopt];
}
