import { rowsShown } from "@/components/find/filters";
import { readShown } from "@/components/find/shown-query";
import { currentAccount } from "@/lib/auth";
import { fitAll } from "@/lib/fit/fit";
import { fitCsv } from "@/lib/fit/fit-csv";
import { foundPrograms } from "@/lib/fit/found";
import { paired } from "@/lib/fit/list-sections";
import { applicantOnScreen } from "@/lib/fit/season-fit";
import { privately as headers } from "@/lib/private-headers";
import { route } from "@/lib/route";
import { dayOf } from "@/lib/season/time";
import { currentSeason } from "@/lib/store/seasons";

/** The programs that the list of this query shows of the open season, in its order, as a table for a spreadsheet. */
export const GET = route(async (request: Request): Promise<Response> => {
  const account = await currentAccount();
  if (!account) return Response.json({ error: "signed out" }, { status: 401, headers });
  const { season } = await currentSeason(account.id);
  const today = dayOf(Date.now(), season.season.timeZone);
  const programs = foundPrograms(season);
  const found = paired(programs, fitAll(programs, applicantOnScreen(season, today), today));
  return new Response(fitCsv(rowsShown(found, readShown(new URL(request.url).searchParams), today)), {
    headers: {
      ...headers,
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="programs.csv"',
      "x-content-type-options": "nosniff",
    },
  });
});
