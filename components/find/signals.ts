import type { FoundProgram } from "@/lib/fit/found";
import { plainWords } from "@/lib/season/search";
import type { SignalCount } from "@/lib/season/signals";
import { SIGNALS } from "@/lib/season/values";
import { SIGNAL_WORDS } from "@/lib/season/words";

export type Signal = FoundProgram["signal"];
/** Whether a text is a signal. */
export const isSignal = (value: string): value is Signal => SIGNALS.some((signal) => signal === value);

type Signaled = Pick<FoundProgram, "id" | "institution" | "signal" | "added">;

/** One signal covers all of an institution's tracks, so a second program of it spends none. */
const institutionOf = ({ id, institution }: Signaled) => plainWords(institution) || id;
const spendsNone = (program: Signaled, tier: Signal, programs: readonly Signaled[]) =>
  programs.some((other) => other.signal === tier && institutionOf(other) === institutionOf(program));

/** What a signal would do here, or why it can't be given, before it is. */
export function signalEffect(
  program: Signaled,
  wanted: Signal,
  { signals, programs }: { signals: readonly SignalCount[]; programs: readonly Signaled[] },
): { allowed: boolean; says: string } {
  const word = SIGNAL_WORDS[wanted];
  if (wanted === program.signal)
    return { allowed: false, says: wanted === "none" ? "No signal here." : `It has ${word} already.` };
  const tier = signals.find((one) => one.tier === wanted);
  const adds = program.added ? "" : ", adds it to your season";
  if (!tier) return { allowed: true, says: "Takes the signal back." };
  const free = spendsNone(program, wanted, programs);
  if (!free && tier.limit !== null && tier.used >= tier.limit)
    return { allowed: false, says: `No ${word} left. Take one back first.` };
  const used = tier.used + (free ? 0 : 1);
  const spent = tier.limit === null ? `${word} ${used}` : `${word} ${used} of ${tier.limit}`;
  return { allowed: true, says: free ? `Stays ${spent}: their other track has it${adds}` : `Makes ${spent}${adds}` };
}

const CYCLE: readonly Signal[] = ["none", "gold", "silver"];

/** What the key S gives next: none, gold, silver, none again, without what can't be given; null where nothing else can. */
export function nextSignal(program: Signaled, of: Parameters<typeof signalEffect>[2]): Signal | null {
  const at = Math.max(0, CYCLE.indexOf(program.signal));
  const next = [1, 2].map((by) => CYCLE[(at + by) % CYCLE.length]);
  return next.find((wanted) => wanted !== undefined && signalEffect(program, wanted, of).allowed) ?? null;
}
