import { currentAccount } from "@/lib/auth";
import { privately as headers } from "@/lib/private-headers";
import { route } from "@/lib/route";
import { draftHistory } from "@/lib/store/drafts";
import { currentSeason } from "@/lib/store/seasons";

/** What a draft said before, the latest first. */
export const GET = route(
  async (_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
    const account = await currentAccount();
    if (!account) return Response.json({ error: "signed out" }, { status: 401, headers });
    const { id } = await params;
    const { season } = await currentSeason(account.id);
    if (!season.drafts.some((draft) => draft.id === id))
      return Response.json({ error: "no such draft" }, { status: 404, headers });
    return Response.json(await draftHistory(account.id, id), { headers });
  },
);
