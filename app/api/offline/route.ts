import { currentAccount, deviceKey } from "@/lib/auth";
import { privately as headers } from "@/lib/private-headers";
import { draftChanges } from "@/lib/store/drafts";
import { currentSeason } from "@/lib/store/seasons";

/** All that a device keeps to read the open season without the server, and the key that it seals it with. */
export async function GET(): Promise<Response> {
  const account = await currentAccount();
  if (!account) return Response.json({ error: "signed out" }, { status: 401, headers });
  const [season, drafts] = await Promise.all([currentSeason(account.id), draftChanges(account.id)]);
  const { email, guest } = account;
  const kept = { account: { email, guest }, ...season, drafts: [...drafts], asOf: Date.now() };
  return Response.json({ device: deviceKey(account), kept }, { headers });
}
