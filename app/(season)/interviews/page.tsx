import { IconPlus } from "@tabler/icons-react";
import type { Metadata } from "next";
import { agenda } from "@/components/interviews/agenda";
import { AgendaList } from "@/components/interviews/agenda-list";
import { InterviewsRail } from "@/components/interviews/interviews-rail";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { ButtonLink } from "@/components/ui/button";
import { GoKey } from "@/components/ui/go-key";
import { dayOf } from "@/lib/season/time";
import { count } from "@/lib/season/words";
import { seasonView } from "../view";

export const metadata: Metadata = { title: "Interviews" };

export default async function InterviewsPage() {
  const { season, check, now, zone } = await seasonView();
  const { coming, past } = agenda(season, check, now);
  const today = dayOf(now, zone);
  const howMany = (days: typeof coming) => days.reduce((sum, { entries }) => sum + entries.length, 0);
  const empty = season.interviews.length === 0;
  return (
    <>
      <TopBar
        title="Interviews"
        sub={empty ? undefined : season.interviews.length}
        actions={
          <>
            <GoKey letter="i" href="/interviews/new" />
            <ButtonLink href="/interviews/new">
              <IconPlus className="icon" aria-hidden />
              Add interview <span className="kbd">I</span>
            </ButtonLink>
          </>
        }
      />
      {empty ? (
        <PageBody>
          <div className="empty">
            <h2>No interviews yet.</h2>
            <p>Add one with its time and its people, and thank-yous appear on Today when it ends.</p>
            <ButtonLink href="/interviews/new">Add interview</ButtonLink>
          </div>
        </PageBody>
      ) : (
        <PageBody
          railWidth={300}
          rail={<InterviewsRail season={season} coming={coming} done={doneWords(past)} now={now} />}
        >
          <h2 className="section-title">
            To come <span className="count">{count(howMany(coming), "interview")}</span>
          </h2>
          {coming.length > 0 ? <AgendaList days={coming} today={today} /> : <p className="muted">Nothing ahead.</p>}
          {past.length > 0 && (
            <>
              <h2 className="section-title">
                Past <span className="count">{count(howMany(past), "interview")}</span>
              </h2>
              <AgendaList days={past} today={today} />
            </>
          )}
        </PageBody>
      )}
    </>
  );
}

/** "8 interviews done." */
function doneWords(past: ReturnType<typeof agenda>["past"]): string {
  const over = past.flatMap(({ entries }) => entries).filter(({ state }) => state === "over");
  return over.length === 0 ? "None done yet." : `${count(over.length, "interview")} done.`;
}
