import type { Metadata } from "next";
import { guessable } from "@/components/ics-import/guess-program";
import { ImportIcs } from "@/components/ics-import/import-ics";
import { usualZones } from "@/components/interviews/usual-zones";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Import invitation" };

export default async function ImportInvitationPage() {
  const { season, zone, now } = await seasonView();
  const programs = season.programs
    .map((program) => ({ ...guessable(program, season.contacts), stage: program.stage }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
  const taken = Object.fromEntries(
    season.interviews.flatMap(({ id, calendarUid }) => (calendarUid ? [[calendarUid, id]] : [])),
  );
  return (
    <>
      <TopBar crumb={{ href: "/interviews", label: "Interviews" }} title="Import invitation (.ics)" log={null} />
      <PageBody>
        <ImportIcs known={{ programs, taken, zones: usualZones(season), zone, track: season.season.track, now }} />
      </PageBody>
    </>
  );
}
