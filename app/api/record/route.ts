import { currentAccount } from "@/lib/auth";
import { privately as headers } from "@/lib/private-headers";
import { recordOf } from "@/lib/season/record";
import { recordCsv } from "@/lib/season/record-csv";
import { currentSeason } from "@/lib/store/seasons";

/** The open season's messages (of one program with `?program=`) as a table for a spreadsheet, to be downloaded. */
export async function GET(request: Request): Promise<Response> {
  const account = await currentAccount();
  if (!account) return Response.json({ error: "signed out" }, { status: 401, headers });
  const { season } = await currentSeason(account.id);
  const asked = new URL(request.url).searchParams.get("program");
  const program = season.programs.find(({ id }) => id === asked);
  if (asked !== null && !program) return Response.json({ error: "no such program" }, { status: 404, headers });
  return new Response(recordCsv(recordOf(season, program?.id), season.season.timeZone), {
    headers: {
      ...headers,
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="record.csv"',
      "x-content-type-options": "nosniff",
    },
  });
}
