import { thankedAt } from "@/components/interviews/thanks";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { ButtonLink } from "@/components/ui/button";
import type { InterviewShown } from "@/lib/interview-shown";
import { AfterInterview } from "./after-interview";
import { endedWords } from "./ended-words";
import { impressionsOf } from "./impressions";

/** The screen after an interview: who was there, what to remember, scores. */
export function AfterView({ view, interview, program }: InterviewShown) {
  const { season, seasonId, zone, now } = view;
  const people = season.contacts.filter(({ programId }) => programId === program.id);
  const thanked = thankedAt(season, now).get(interview.id);
  return (
    <div data-program={program.id} style={{ display: "contents" }}>
      <TopBar
        crumb={{ href: "/today", label: "Today" }}
        title={program.name}
        sub={endedWords(interview, now, interview.timeZone ?? zone)}
        actions={
          <ButtonLink look="ghost" href="/today">
            Later
          </ButtonLink>
        }
        log={null}
      />
      <PageBody>
        <AfterInterview
          key={interview.id}
          interviewId={interview.id}
          programName={program.name}
          seasonId={seasonId}
          opened={impressionsOf(
            interview,
            season.scores.filter(({ interviewId }) => interviewId === interview.id),
          )}
          contacts={people}
          thanked={people.flatMap(({ id }) => (thanked?.has(id) || thanked?.has(null) ? [id] : []))}
          criteria={season.criteria}
          zone={zone}
        />
      </PageBody>
    </div>
  );
}
