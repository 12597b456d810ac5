import type { Metadata } from "next";
import { packedPeople } from "@/components/contacts/packed-people";
import { InterviewForm } from "@/components/interviews/interview-form";
import { usualZones } from "@/components/interviews/usual-zones";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { ButtonLink } from "@/components/ui/button";
import { unarchived } from "@/lib/season/archived";
import { engagements } from "@/lib/season/clashes";
import { isDay } from "@/lib/season/fields/field";
import { packed } from "@/lib/season/packed";
import { instantOfWallTime } from "@/lib/season/time";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Add interview" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** A day whose hour nobody told: a field can't hold a day alone, so noon stands in it, and the form says so. */
const NOON = "T12:00";

/** A start, and perhaps an end, as the address gives them, or a day without an hour; undefined where it gives none. */
function wallsIn(starts: unknown, ends: unknown) {
  const wall = (text: unknown) => (typeof text === "string" && instantOfWallTime(text, "UTC") ? text : "");
  if (typeof starts === "string" && isDay(starts))
    return { startsAt: `${starts}${NOON}`, endsAt: "", hourUntold: true };
  return wall(starts) ? { startsAt: wall(starts), endsAt: wall(ends) } : undefined;
}

export default async function NewInterviewPage({ searchParams }: Props) {
  const { program, invitation, starts, ends } = await searchParams;
  const { season, zone, now } = await seasonView();
  const programs = unarchived(season.programs)
    .map(({ id, name, stage, city, state }) => ({ id, name, stage, city, state }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
  return (
    <>
      <TopBar crumb={{ href: "/interviews", label: "Interviews" }} title="Add interview" log={null} />
      <PageBody>
        {programs.length > 0 ? (
          <InterviewForm
            walls={wallsIn(starts, ends)}
            about={programs.find(({ id }) => id === program)?.id}
            invitation={season.invitations.find(({ id }) => id === invitation)?.id}
            programs={programs}
            people={packedPeople(season.contacts)}
            zones={usualZones(season)}
            others={packed(engagements(season))}
            travelHours={season.season.limits.travelHours}
            zone={zone}
            now={now}
          />
        ) : (
          <div className="empty">
            <h2>No programs yet.</h2>
            <p>An interview belongs to a program. Add the program first; its name is enough.</p>
            <ButtonLink href="/programs/new">Add program</ButtonLink>
          </div>
        )}
      </PageBody>
    </>
  );
}
