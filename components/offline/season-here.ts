import { type DeviceKey, type Kept, keptSchema, toKeepSchema } from "@/lib/offline/kept";
import { deleteRow, putRow, type Row, rowsOf } from "./device-store";
import { dropKey, keepKey, keyHere } from "./key-here";
import { outboxNames } from "./outbox";
import { OUTBOX_CHANGED } from "./outbox-changed";
import { seal, unseal } from "./sealed";

/** A season is sealed as one, and as nothing else. */
const ABOUT = "season";

async function rowHere(): Promise<{ device: DeviceKey; row: Row<"kept"> } | null> {
  const device = keyHere();
  if (!device) return null;
  const row = (await rowsOf("kept")).find(({ name }) => name === device.name);
  return row ? { device, row } : null;
}

/** When the season that this browser keeps was read; null where it keeps none. */
export async function keptAsOf(): Promise<number | null> {
  return (await rowHere())?.row.asOf ?? null;
}

/** The season that this browser keeps; null where it keeps none, or none that this release can read. */
export async function seasonHere(): Promise<Kept | null> {
  const here = await rowHere().catch(() => null);
  if (!here) return null;
  const { device, row } = here;
  const kept = keptSchema.safeParse(await unseal(device.key, ABOUT, row.box));
  return kept.success ? { ...kept.data, asOf: row.asOf } : null;
}

async function read() {
  const answer = await fetch("/api/offline", { cache: "no-store" });
  if (!answer.ok) throw new Error(`The season was not read: ${answer.status}`);
  return toKeepSchema.parse(await answer.json());
}

/** Reads the open season from the server and keeps it here from now on; gives when it was read. */
export async function beginKeeping(): Promise<number> {
  const { device, kept } = await read();
  await put(device, kept);
  return kept.asOf;
}

async function put(device: DeviceKey, kept: Kept): Promise<void> {
  keepKey(device);
  const { name, key } = device;
  const { id: seasonId, revision, asOf } = kept;
  await putRow("kept", { name, seasonId, revision, asOf, box: await seal(key, ABOUT, kept) });
}

/** Brings what this browser keeps up to a page that the server has just drawn, where it keeps anything of that account. */
export async function keepUp(page: { seasonId: string; revision: number; asOf: number }): Promise<void> {
  const device = keyHere();
  if (!device) return takeUp();
  const row = (await rowHere())?.row;
  if (row?.seasonId === page.seasonId && row.revision === page.revision) {
    keepKey(device);
    if (row.asOf < page.asOf) await putRow("kept", { ...row, asOf: page.asOf });
    return;
  }
  const next = await read();
  if (next.device.name === device.name) return put(device, next.kept);
  // Somebody else signed in here, who hasn't chosen to keep anything.
  await stopKeeping();
}

/** A session ended before all was sent that waits here: signed in to the same account again, this device goes on keeping its season. */
async function takeUp(): Promise<void> {
  const names = await outboxNames();
  if (names.length === 0) return;
  const { device, kept } = await read();
  if (!names.includes(device.name)) return;
  await put(device, kept);
  window.dispatchEvent(new Event(OUTBOX_CHANGED));
}

/** Stops keeping a season here. */
export async function stopKeeping(): Promise<void> {
  dropKey();
  for (const { name } of await rowsOf("kept")) await deleteRow("kept", name);
}
