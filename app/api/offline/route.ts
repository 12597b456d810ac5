import { runOutboxAction } from "@/components/offline/run-outbox-action";
import { currentAccount, deviceKey } from "@/lib/auth";
import { sentEntrySchema } from "@/lib/offline/outbox-entry";
import { textsIn, withIds } from "@/lib/offline/with-ids";
import { privately as headers } from "@/lib/private-headers";
import { isFromElsewhere } from "@/lib/request";
import { route } from "@/lib/route";
import { peopleAdded } from "@/lib/store/after-interview";
import { draftChanges } from "@/lib/store/drafts";
import { currentSeason } from "@/lib/store/seasons";

/** All that a device keeps to read the open season without the server, and the key that it seals it with. */
export const GET = route(async (): Promise<Response> => {
  const account = await currentAccount();
  if (!account) return Response.json({ error: "signed out" }, { status: 401, headers });
  const [season, drafts] = await Promise.all([currentSeason(account.id), draftChanges(account.id)]);
  const { email, guest } = account;
  const kept = { account: { email, guest }, ...season, drafts: [...drafts], asOf: Date.now() };
  return Response.json({ device: deviceKey(account), kept }, { headers });
});

/**
 * Does what was written on a device without the server, once: under the submission that it was written with, or over what its writer
 * saw. It names the account that it was written for, and is done for no other.
 */
export const POST = route(async (request: Request): Promise<Response> => {
  if (isFromElsewhere(request.headers)) return Response.json({ error: "from another site" }, { status: 403, headers });
  const account = await currentAccount();
  if (!account) return Response.json({ error: "signed out" }, { status: 401, headers });
  const { success, data } = sentEntrySchema.safeParse(await request.json().catch(() => null));
  if (!success) return Response.json({ error: "nothing that can be done later" }, { status: 422, headers });
  if (data.name !== deviceKey(account).name)
    return Response.json({ error: "another account" }, { status: 409, headers });
  // Somebody who was added without the server has the id of that submission on the device, until the season is read again.
  const people = await peopleAdded(account.id, textsIn(data.input));
  const seasonNow = async () => (await currentSeason(account.id)).season;
  return Response.json(await runOutboxAction(data.does, withIds(data.input, people), seasonNow), { headers });
});
