import { currentAccount } from "@/lib/auth";
import { interviewFile } from "@/lib/calendar/feed";
import { fileName } from "@/lib/file-name";
import { privately as headers } from "@/lib/private-headers";
import { route } from "@/lib/route";
import { currentSeason } from "@/lib/store/seasons";

/** An interview as a file that a calendar opens. */
export const GET = route(
  async (_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
    const account = await currentAccount();
    if (!account) return Response.json({ error: "signed out" }, { status: 401, headers });
    const { id } = await params;
    const { id: seasonId, season } = await currentSeason(account.id);
    const interview = season.interviews.find((known) => known.id === id);
    if (!interview) return Response.json({ error: "no such interview" }, { status: 404, headers });
    const program = season.programs.find((known) => known.id === interview.programId);
    const name = `${fileName("interview", program?.name ?? "")}.ics`;
    return new Response(interviewFile(season, seasonId, interview, Date.now()), {
      headers: {
        ...headers,
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": `attachment; filename="${name}"`,
        "x-content-type-options": "nosniff",
      },
    });
  },
);
