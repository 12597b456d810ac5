import { type OutboxEntry, outboxEntrySchema } from "@/lib/offline/outbox-entry";
import { deleteRow, putRow, rowsOf } from "./device-store";
import { keyHere } from "./key-here";
import { type NewOutboxEntry, OUTBOX_CHANGED } from "./outbox-changed";
import { seal, unseal } from "./sealed";

const aboutRow = (id: string) => `waiting ${id}`;
const sayChanged = () => window.dispatchEvent(new Event(OUTBOX_CHANGED));

/** Puts something into the outbox, in place of what waits under its id; false where nothing is kept here, or there is no room. */
export async function putEntry(entry: NewOutboxEntry): Promise<boolean> {
  const device = keyHere();
  if (!device) return false;
  const { name, key } = device;
  const { id } = entry;
  const whole: OutboxEntry = { at: Date.now(), refused: null, ...entry };
  try {
    await putRow("outbox", { id, name, order: whole.at, box: await seal(key, aboutRow(id), whole) });
  } catch {
    return false;
  }
  sayChanged();
  return true;
}

/** The outbox of the account whose key this browser has, the oldest entry first. */
export async function entriesHere(): Promise<OutboxEntry[]> {
  const device = keyHere();
  if (!device) return [];
  const rows = (await rowsOf("outbox")).filter(({ name }) => name === device.name).sort((a, b) => a.order - b.order);
  const opened = rows.map(async ({ id, box }) =>
    outboxEntrySchema.safeParse(await unseal(device.key, aboutRow(id), box)),
  );
  return (await Promise.all(opened)).flatMap(({ data }) => data ?? []);
}

/** Names of the keys whose accounts have an entry here, one for each entry, readable or not. */
export async function outboxNames(): Promise<string[]> {
  return (await rowsOf("outbox")).map(({ name }) => name);
}

/** Takes something out of the outbox: it was sent, or taken back. */
export async function removeEntry(id: string): Promise<void> {
  await deleteRow("outbox", id).catch(() => {});
  sayChanged();
}
