"use client";

import { useCallback, useState } from "react";

/** Whether a dialog is open, and whether it ever was: until then its code is not fetched. */
export function useLazyDialog() {
  const [opened, setOpened] = useState(false);
  const [used, setUsed] = useState(false);
  const open = useCallback(() => {
    setUsed(true);
    setOpened(true);
  }, []);
  const close = useCallback(() => setOpened(false), []);
  return { opened, used, open, close };
}
