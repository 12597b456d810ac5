import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AfterInterview } from "@/components/after-interview/after-interview";
import { impressionsOf } from "@/components/after-interview/impressions";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { formatMoment } from "@/lib/season/format";
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
  return { title: view ? `After the interview, ${view.program.name}` : "After the interview" };
}

export default async function AfterInterviewPage(props: Props) {
  const view = await found(props);
  if (!view) notFound();
  const { interview, program, season, seasonId, zone } = view;
  return (
    <div data-program={program.id} style={{ display: "contents" }}>
      <TopBar
        crumb={{ href: `/interviews/${interview.id}`, label: "Interview" }}
        title={program.name}
        sub={`after ${formatMoment(interview.startsAt, interview.timeZone ?? zone, "weekday")}`}
        log={null}
      />
      <PageBody>
        <AfterInterview
          key={interview.id}
          interviewId={interview.id}
          seasonId={seasonId}
          opened={impressionsOf(
            interview,
            season.scores.filter(({ interviewId }) => interviewId === interview.id),
          )}
          contacts={season.contacts.filter(({ programId }) => programId === program.id)}
          criteria={season.criteria}
          zone={zone}
        />
      </PageBody>
    </div>
  );
}
