import { type Delivered, deliveredSchema, type OutboxEntry } from "@/lib/offline/outbox-entry";
import { DAY } from "@/lib/season/durations";
import { keyHere } from "./key-here";
import { entriesHere } from "./outbox";
import { dropFromOutbox, putInOutbox } from "./put-in-outbox";

/** The server knows for 30 days what it did already; what waited nearly as long is not sent again unseen. */
const LONGEST_MS = 28 * DAY;
const TOO_OLD = "It waited for four weeks. Check whether it’s there already; if not, enter it again.";

async function sendEntry(name: string, { does, input }: OutboxEntry): Promise<Delivered | null> {
  const answer = await fetch("/api/offline", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name, does, input }),
  });
  return answer.ok ? deliveredSchema.parse(await answer.json()) : null;
}

async function sendEach(name: string): Promise<number> {
  let sent = 0;
  for (const entry of await entriesHere()) {
    if (entry.refused) continue;
    const old = entry.at < Date.now() - LONGEST_MS;
    const delivered: Delivered | null = old
      ? { refused: { problem: TOO_OLD, both: null, href: null, anyway: false } }
      : await sendEntry(name, entry);
    // Signed out, or a server that is not quite back: all of it waits on.
    if (!delivered) break;
    if ("refused" in delivered) {
      // Its own screen may have saved it meanwhile.
      const still = (await entriesHere()).some(({ id }) => id === entry.id);
      if (still) await putInOutbox({ ...entry, refused: delivered.refused });
    } else {
      await dropFromOutbox(entry.id);
      sent += 1;
    }
  }
  return sent;
}

/** Sends the outbox, one entry after another and in one tab at a time; gives how many were sent. What is refused waits for the person. */
export async function sendOutbox(): Promise<number> {
  const device = keyHere();
  if (!device) return 0;
  return navigator.locks.request("outbox", async () => {
    try {
      return await sendEach(device.name);
    } catch {
      // No network after all.
      return 0;
    }
  });
}
