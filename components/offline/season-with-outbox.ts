import type { Kept } from "@/lib/offline/kept";
import { withOutbox } from "@/lib/offline/with-outbox";
import { entriesHere } from "./outbox";
import { seasonHere } from "./season-here";

/** The season that this device keeps, as it will be once the outbox is sent; null where it keeps none. */
export async function seasonWithOutbox(): Promise<Kept | null> {
  const kept = await seasonHere();
  return kept && { ...kept, season: withOutbox(kept.season, await entriesHere()) };
}
