import { networkOf } from "@/lib/request";
import { HOUR } from "@/lib/season/durations";
import { database, type Rows } from "./database";
import { newId } from "./ids";
import { secretHash } from "./secret-hash";

/** Hourly limit per network for guests and, counted separately, for new accounts. */
export const ARRIVALS_AN_HOUR = 20;
/** How many days after its last use a guest is removed. */
const GUEST_DAYS = 14;

/** Counts a guest, or a sign-up, for the network of this address, kept hashed; false when it has had as many as it may. */
export async function admit(tx: Rows, what: "guest" | "sign-up", address: string, now: number): Promise<boolean> {
  const addressHash = secretHash(`${what} ${networkOf(address)}`);
  await tx.guestArrival.deleteMany({ where: { at: { lte: new Date(now - HOUR) } } });
  if ((await tx.guestArrival.count({ where: { addressHash } })) >= ARRIVALS_AN_HOUR) return false;
  await tx.guestArrival.create({ data: { id: newId(), addressHash, at: new Date(now) } });
  return true;
}

/** Removes the guests that nobody has come back to, with everything of theirs, and gives how many. */
export async function removeOldGuests(now: number): Promise<number> {
  const before = new Date(now - GUEST_DAYS * 24 * HOUR);
  return database().write(async (tx) => {
    const { count } = await tx.account.deleteMany({ where: { email: null, lastSeenAt: { lt: before } } });
    if (count > 0) await database().forgetDeletedWords(tx);
    return count;
  });
}
