import { momentWords } from "@/lib/season/moment-words";

/** A time of day like "07:00" as people say it. */
export function clockWords(time: string): string {
  return momentWords(`2026-01-01T${time}:00Z`, "UTC", "time");
}
