import { currentAccount } from "@/lib/auth";
import { privately as headers } from "@/lib/private-headers";
import { route } from "@/lib/route";
import { tellLetters } from "@/lib/rules/commitments";
import { currentSeason } from "@/lib/store/seasons";

/** The open season with its revision, for checks that run in the browser, and what was read in its letters. */
export const GET = route(async (): Promise<Response> => {
  const account = await currentAccount();
  if (!account) return Response.json({ error: "signed out" }, { status: 401, headers });
  const current = await currentSeason(account.id);
  return Response.json({ ...current, letters: tellLetters(current.season.messages) }, { headers });
});
