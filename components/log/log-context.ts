import { createContext, useContext } from "react";
import type { LogStart } from "./log-start";
import type { Told } from "./told";

/** A message that may have been logged elsewhere meanwhile: the one that is there, the one at hand, and what follows from each answer. */
export type AskedAlready = {
  there: Told;
  here: Told;
  /** Logs the one at hand as well. */
  logMine: () => Promise<unknown>;
  /** It's the same: nothing more is logged. */
  onSame?: () => void;
  /** The question is gone, whatever was answered. */
  onLeft?: () => void;
};

type LogSheet = {
  openLog: (start?: LogStart) => void;
  /** Asks whether a message is the one that was logged elsewhere meanwhile. */
  askAlready: (asked: AskedAlready) => void;
};

const nothing = () => undefined;

/** Opens the one log sheet of the season, from any screen, and asks what logging anywhere leaves open. */
export const LogContext = createContext<LogSheet>({ openLog: nothing, askAlready: nothing });

/** Opens the season's log sheet. */
export function useLogSheet() {
  return useContext(LogContext);
}
