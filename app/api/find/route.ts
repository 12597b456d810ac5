import { currentAccount } from "@/lib/auth";
import { fitAll } from "@/lib/fit/fit";
import { fitCsv } from "@/lib/fit/fit-csv";
import { foundPrograms } from "@/lib/fit/found";
import { applicantOnScreen } from "@/lib/fit/season-fit";
import { privately as headers } from "@/lib/private-headers";
import { dayOf } from "@/lib/season/time";
import { currentSeason } from "@/lib/store/seasons";

/** The programs that go together with the open season's profile, in their order, as a table for a spreadsheet. */
export async function GET(): Promise<Response> {
  const account = await currentAccount();
  if (!account) return Response.json({ error: "signed out" }, { status: 401, headers });
  const { season } = await currentSeason(account.id);
  const today = dayOf(Date.now(), season.season.timeZone);
  const programs = foundPrograms(season);
  return new Response(fitCsv(programs, fitAll(programs, applicantOnScreen(season, today), today)), {
    headers: {
      ...headers,
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="programs.csv"',
      "x-content-type-options": "nosniff",
    },
  });
}
