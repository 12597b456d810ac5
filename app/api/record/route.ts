import { askedProgram } from "@/lib/asked-program";
import { privately as headers } from "@/lib/private-headers";
import { route } from "@/lib/route";
import { recordOf } from "@/lib/season/record";
import { recordCsv } from "@/lib/season/record-csv";

/** The open season's messages (of one program with `?program=`) as a table for a spreadsheet, to be downloaded. */
export const GET = route(async (request: Request): Promise<Response> => {
  const asked = await askedProgram(request);
  if (asked instanceof Response) return asked;
  const { season, program } = asked;
  return new Response(recordCsv(recordOf(season, program?.id), season.season.timeZone), {
    headers: {
      ...headers,
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="record.csv"',
      "x-content-type-options": "nosniff",
    },
  });
});
