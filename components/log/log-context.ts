"use client";

import { createContext, useContext } from "react";
import type { LogStart } from "./log-start";

/** Opens the one log sheet of the season, from any screen. */
export const LogContext = createContext<{ openLog: (start?: LogStart) => void }>({ openLog: () => undefined });

/** Opens the season's log sheet. */
export function useLogSheet() {
  return useContext(LogContext);
}
