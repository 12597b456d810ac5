import type { Metadata } from "next";
import { FindPrograms } from "@/components/find/find-programs";
import { TopBar } from "@/components/shell/top-bar";
import { foundPrograms } from "@/lib/fit/found";
import { applicantOf } from "@/lib/fit/season-fit";
import { signalCounts } from "@/lib/season/signals";
import { dayOf } from "@/lib/season/time";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Find programs" };

/** What programs state, beside what the applicant has: the whole directory and the season's own. */
export default async function FindPage() {
  const { season, now, zone } = await seasonView();
  const today = dayOf(now, zone);
  const programs = foundPrograms(season);
  const { status, seasonYear } = applicantOf(season, today);
  const added = programs.filter((program) => program.added).length;
  return (
    <>
      <TopBar title="Find programs" sub={`${programs.length - added} in the directory, ${added} in your season`} />
      <FindPrograms
        programs={JSON.stringify(programs)}
        profile={season.profile}
        graduationYear={season.applicant.graduationYear}
        {...{ status, seasonYear, today }}
        signals={signalCounts(season)}
        limits={season.season.limits}
      />
    </>
  );
}
