import type { Kept } from "@/lib/offline/kept";
import { withWaiting } from "@/lib/offline/with-waiting";
import { waitingHere } from "./outbox";
import { seasonHere } from "./season-here";

/** The season that this device keeps, as it will be once what waits here is sent; null where it keeps none. */
export async function seasonWithWaiting(): Promise<Kept | null> {
  const kept = await seasonHere();
  return kept && { ...kept, season: withWaiting(kept.season, await waitingHere()) };
}
