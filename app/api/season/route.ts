import { currentAccount } from "@/lib/auth";
import { privately as headers } from "@/lib/private-headers";
import { route } from "@/lib/route";
import { currentSeason } from "@/lib/store/seasons";

/** The open season with its revision, for checks that run in the browser. */
export const GET = route(async (): Promise<Response> => {
  const account = await currentAccount();
  if (!account) return Response.json({ error: "signed out" }, { status: 401, headers });
  return Response.json(await currentSeason(account.id), { headers });
});
