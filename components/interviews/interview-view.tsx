import { IconCalendarDown } from "@tabler/icons-react";
import { packedPeople } from "@/components/contacts/packed-people";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { ButtonLink } from "@/components/ui/button";
import { writeHref } from "@/components/writing/write-href";
import type { InterviewShown } from "@/lib/interview-shown";
import { engagements } from "@/lib/season/clashes";
import { formatMoment } from "@/lib/season/format";
import { packed } from "@/lib/season/packed";
import { dayOf } from "@/lib/season/time";
import { InterviewForm } from "./interview-form";
import { InterviewMenu } from "./interview-menu";
import { JoinLink } from "./join-link";

/** One interview: its form, with the ways to join it, to write after it, and to what was said at it. */
export function InterviewView({ view, interview, program }: InterviewShown) {
  const { season, zone, now } = view;
  const { id, name, stage, city, state } = program;
  return (
    <div data-program={program.id} style={{ display: "contents" }}>
      <TopBar
        crumb={{ href: "/interviews", label: "Interviews" }}
        title={name}
        sub={formatMoment(interview.startsAt, zone, "weekday")}
        actions={
          <>
            <JoinLink href={interview.joinUrl} />
            {Date.parse(interview.endsAt) <= now && (
              <ButtonLink href={writeHref({ interview: interview.id })}>Write</ButtonLink>
            )}
            <a className="btn btn-ghost" href={`/api/interviews/${interview.id}/ics`} download>
              <IconCalendarDown className="icon" aria-hidden />
              .ics<span className="visually-hidden"> file for your calendar</span>
            </a>
            <InterviewMenu interview={interview} program={{ id, name }} today={dayOf(now, zone)} home="/interviews" />
          </>
        }
        log={null}
      />
      <PageBody>
        {Date.parse(interview.endsAt) <= now && (
          <p className="row wrap" style={{ paddingTop: 16 }}>
            <ButtonLink href={`/interviews/${interview.id}/after`}>Notes and scores</ButtonLink>
            <span className="meta">People you met, impressions, and notes on one screen.</span>
          </p>
        )}
        <InterviewForm
          key={id}
          interview={interview}
          programs={[{ id, name, stage, city, state }]}
          people={packedPeople(season.contacts.filter(({ programId }) => programId === id))}
          others={packed(engagements(season))}
          travelHours={season.season.limits.travelHours}
          zone={zone}
          now={now}
        />
      </PageBody>
    </div>
  );
}
