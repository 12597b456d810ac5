import { type Waiting, waitingSchema } from "@/lib/offline/waiting";
import { deleteRow, putRow, rowsOf } from "./device-store";
import { keyHere } from "./key-here";
import { seal, unseal } from "./sealed";
import { OUTBOX_CHANGED, type ToWait } from "./to-wait";

const aboutRow = (id: string) => `waiting ${id}`;
const told = () => window.dispatchEvent(new Event(OUTBOX_CHANGED));

/** Lets something wait on this device, in place of what waits under its id; false where nothing is kept here, or there is no room. */
export async function putWaiting(waiting: ToWait): Promise<boolean> {
  const device = keyHere();
  if (!device) return false;
  const { name, key } = device;
  const { id } = waiting;
  const whole: Waiting = { at: Date.now(), refused: null, ...waiting };
  try {
    await putRow("outbox", { id, name, order: whole.at, box: await seal(key, aboutRow(id), whole) });
  } catch {
    return false;
  }
  told();
  return true;
}

/** What waits here for the account whose key this browser has, the oldest first. */
export async function waitingHere(): Promise<Waiting[]> {
  const device = keyHere();
  if (!device) return [];
  const rows = (await rowsOf("outbox")).filter(({ name }) => name === device.name).sort((a, b) => a.order - b.order);
  const opened = rows.map(async ({ id, box }) => waitingSchema.safeParse(await unseal(device.key, aboutRow(id), box)));
  return (await Promise.all(opened)).flatMap(({ data }) => data ?? []);
}

/** Names of the keys whose accounts have something waiting here, readable or not. */
export async function waitingFor(): Promise<string[]> {
  return (await rowsOf("outbox")).map(({ name }) => name);
}

/** Something waits no more: it was sent, or taken back. */
export async function removeWaiting(id: string): Promise<void> {
  await deleteRow("outbox", id).catch(() => {});
  told();
}
