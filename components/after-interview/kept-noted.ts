import { z } from "zod";
import { drop, keyOf } from "@/components/writing/kept-place";
import { type Noted, notedSchema } from "./noted";

const keptSchema = z.object({
  noted: notedSchema,
  /** The notes that the server had when these were typed. */
  seen: z.string(),
});
type Kept = z.output<typeof keptSchema>;

/** Where this browser keeps what the server has not; it is forgotten with the drafts when somebody signs out. */
const keyAt = (seasonId: string, interviewId: string) => keyOf({ seasonId, about: `after ${interviewId}` });

/** Keeps it; false where this browser keeps nothing. */
export function keepNotedHere(seasonId: string, interviewId: string, kept: Kept): boolean {
  try {
    localStorage.setItem(keyAt(seasonId, interviewId), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** What is kept; null where nothing is, or nothing that this screen could have written. */
export function keptNoted(seasonId: string, interviewId: string): Kept | null {
  try {
    const text = localStorage.getItem(keyAt(seasonId, interviewId));
    return keptSchema.safeParse(JSON.parse(text ?? "null")).data ?? null;
  } catch {
    return null;
  }
}

/** Forgets what is kept if it is what was saved; another tab may have put something newer there. */
export function forgetNotedHere(seasonId: string, interviewId: string, saved: Noted): void {
  const kept = keptNoted(seasonId, interviewId);
  if (kept && JSON.stringify(kept.noted) === JSON.stringify(notedSchema.parse(saved)))
    drop(keyAt(seasonId, interviewId));
}
