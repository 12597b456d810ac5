"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether a browser has taken the page over: false on the server, and for the first drawing of what the server sent. */
export function useAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
