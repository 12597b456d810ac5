import { formatDay } from "@/lib/season/format";
import type { SeasonSettings } from "@/lib/season/schema";
import { DEFAULT_SIGNALS, DEFAULT_SIGNALS_YEAR } from "@/lib/season/values";

export type SignalLimits = Pick<SeasonSettings["limits"], "goldSignals" | "silverSignals" | "signalsCheckedOn">;

/** Whose the limits of signals are and how old, and what is left to do about it, on a link: nothing once they were checked. */
export function signalLimitWords({ goldSignals, silverSignals, signalsCheckedOn }: SignalLimits): {
  says: string;
  todo: string;
} {
  if (signalsCheckedOn)
    return { says: `Limits checked by you ${formatDay(signalsCheckedOn, "dated")}.`, todo: "Change" };
  if (goldSignals === null && silverSignals === null)
    return { says: "No limit is set, so what you send isn’t checked against one.", todo: "Set this year’s" };
  const isDefault = [goldSignals, silverSignals].every((limit) => limit === null || limit === DEFAULT_SIGNALS);
  const unset = goldSignals === null ? "gold" : silverSignals === null ? "silver" : null;
  if (unset) {
    const other = isDefault ? `that of ${DEFAULT_SIGNALS_YEAR}` : "your figure, no date";
    return { says: `No limit is set for ${unset}; the other is ${other}.`, todo: "Check this year’s" };
  }
  if (!isDefault) return { says: "The limits are your figures, no date.", todo: "Check this year’s" };
  return { says: `The limits are those of ${DEFAULT_SIGNALS_YEAR}.`, todo: "Check this year’s" };
}
