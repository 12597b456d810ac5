import type { Metadata } from "next";
import { FindPrograms } from "@/components/find/find-programs";
import { COMPILED } from "@/lib/directory/directory";
import { foundPrograms } from "@/lib/fit/found";
import { applicantOf } from "@/lib/fit/season-fit";
import { madeOnce } from "@/lib/season/made-once";
import { monthWords } from "@/lib/season/months";
import { packed } from "@/lib/season/packed";
import { signalCounts } from "@/lib/season/signals";
import { isStatusSaid } from "@/lib/season/status-said";
import { dayOf } from "@/lib/season/time";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Find programs" };

/** What is found stays the same until something is written. */
const packedOnce = madeOnce(packed);

/** What programs state, beside what the applicant has: the whole directory and the season's own. */
export default async function FindPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { pick } = await searchParams;
  const { season, now, zone } = await seasonView();
  const today = dayOf(now, zone);
  const programs = foundPrograms(season);
  const { status, seasonYear } = applicantOf(season, today);
  return (
    <FindPrograms
      programs={packedOnce(programs)}
      profile={season.profile}
      graduationYear={season.applicant.graduationYear}
      rotations={season.rotations.length}
      {...{ status, seasonYear, today }}
      statusSaid={isStatusSaid(season)}
      signals={signalCounts(season)}
      limits={season.season.limits}
      archived={season.programs.filter((program) => program.archived).length}
      directoryOf={monthWords(COMPILED)}
      pick={programs.some(({ id }) => id === pick) ? String(pick) : null}
    />
  );
}
