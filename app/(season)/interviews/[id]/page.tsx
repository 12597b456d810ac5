import { IconCalendarDown } from "@tabler/icons-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { InterviewForm } from "@/components/interviews/interview-form";
import { InterviewMenu } from "@/components/interviews/interview-menu";
import { JoinLink } from "@/components/interviews/join-link";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { ButtonLink } from "@/components/ui/button";
import { writeHref } from "@/components/writing/write-href";
import { engagements } from "@/lib/season/clashes";
import { formatMoment } from "@/lib/season/format";
import { dayOf } from "@/lib/season/time";
import { seasonView } from "@/lib/season-view";

type Props = { params: Promise<{ id: string }> };

async function found({ params }: Props) {
  const { id } = await params;
  const view = await seasonView();
  const interview = view.season.interviews.find((candidate) => candidate.id === id);
  const program = view.season.programs.find((candidate) => candidate.id === interview?.programId);
  return interview && program ? { ...view, interview, program } : null;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const view = await found(props);
  return { title: view ? `Interview, ${view.program.name}` : "Interview" };
}

export default async function InterviewPage(props: Props) {
  const view = await found(props);
  if (!view) notFound();
  const { interview, program, season, zone, now } = view;
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
          contacts={season.contacts}
          others={engagements(season)}
          travelHours={season.season.limits.travelHours}
          zone={zone}
          now={now}
        />
      </PageBody>
    </div>
  );
}
