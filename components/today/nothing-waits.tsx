import { ButtonLink } from "@/components/ui/button";
import { formatMoment } from "@/lib/season/format";
import type { Season } from "@/lib/season/schema";

/** Today with nothing on it: what comes next, or how to begin. */
export function NothingWaits({ season, now }: { season: Season; now: number }) {
  const zone = season.season.timeZone;
  if (season.programs.length === 0)
    return (
      <div className="empty">
        <h2>No programs yet.</h2>
        <p>Add the first one. Its messages, interviews, and thank-yous follow.</p>
        <div className="row wrap">
          <ButtonLink href="/programs/new">Add program</ButtonLink>
          <ButtonLink href="/bring-in">Bring in a spreadsheet</ButtonLink>
        </div>
      </div>
    );
  if (season.interviews.length === 0)
    return (
      <div className="empty">
        <h2>No interviews yet.</h2>
        <p>Thank-yous appear here when one ends.</p>
        <ButtonLink href="/interviews/new">Add interview</ButtonLink>
      </div>
    );
  const next = season.interviews
    .filter(({ status, startsAt }) => status === "scheduled" && Date.parse(startsAt) > now)
    .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))[0];
  const program = season.programs.find(({ id }) => id === next?.programId);
  return (
    <div className="empty">
      <h2>Nothing is waiting.</h2>
      <p>
        {next && program
          ? `Your next interview is ${formatMoment(next.startsAt, zone, "weekday")}, ${program.name}, ${formatMoment(next.startsAt, zone, "time")}.`
          : "No upcoming interviews."}
      </p>
    </div>
  );
}
