"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether the browser has taken over the page (hydrated it): false on the server and for the first render. */
export function useAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
