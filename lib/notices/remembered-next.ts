import type { Season } from "@/lib/season/schema";
import { type Notice, nextNotice } from "./notices";
import type { NoticeSettings } from "./settings";

type Remembered = { settings: string; after: number; next: Notice | null };

const remembered = new WeakMap<Season, Remembered>();

/**
 * What `nextNotice` gives, found once for a season that stays the same object: what goes out next after a moment is the next until it
 * has gone out.
 */
export function rememberedNext(season: Season, settings: NoticeSettings, after: number): Notice | null {
  const text = JSON.stringify(settings);
  const known = remembered.get(season);
  if (known?.settings === text && known.after <= after && (known.next === null || after < known.next.at))
    return known.next;
  const next = nextNotice(season, settings, after);
  remembered.set(season, { settings: text, after, next });
  return next;
}
