import { HOUR } from "./durations";

/** A length of time for a countdown, two units at most: "45 m", "2 h 40 m", "3 d", "2 d 20 h". Whole minutes, rounded down. */
export function formatLength(ms: number): string {
  const minutes = Math.floor(Math.abs(ms) / 60_000);
  const days = Math.floor(minutes / (24 * 60));
  const hours = Math.floor(minutes / 60) % 24;
  if (days > 0) return hours > 0 && days < 3 ? `${days} d ${hours} h` : `${days} d`;
  if (hours > 0) return minutes % 60 > 0 ? `${hours} h ${minutes % 60} m` : `${hours} h`;
  return `${minutes} m`;
}

/** The same length spelled out, for sentences and screen readers: "3 days", "2 hours 40 minutes". */
export function spellLength(ms: number): string {
  const names: Record<string, string> = { d: "day", h: "hour", m: "minute" };
  return formatLength(ms).replace(/(\d+) ([dhm])/g, (_, n: string, unit: string) => {
    return `${n} ${names[unit]}${n === "1" ? "" : "s"}`;
  });
}

/** Whole and part hours between two moments, for the ruler. */
export function hoursBetween(from: number, to: number): number {
  return (to - from) / HOUR;
}
