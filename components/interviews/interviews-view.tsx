import { IconCalendarDown, IconCalendarMonth, IconPlus } from "@tabler/icons-react";
import { BlocksSection } from "@/components/blocks/blocks-section";
import { invitationRows } from "@/components/invitations/invitation-rows";
import { InvitationsSection } from "@/components/invitations/invitations-section";
import { GoKey } from "@/components/shell/go-key";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { ButtonLink } from "@/components/ui/button";
import { blockSpan } from "@/lib/season/block-span";
import { engagements } from "@/lib/season/clashes";
import { isDay } from "@/lib/season/fields/field";
import { formatDay, formatSpan } from "@/lib/season/format";
import { madeOnceSaid } from "@/lib/season/made-once";
import type { AskedPage } from "@/lib/season/pages";
import type { Block } from "@/lib/season/schema";
import { dayOf } from "@/lib/season/time";
import { count } from "@/lib/season/words";
import type { SeasonView } from "@/lib/season-view";
import { agenda } from "./agenda";
import { AgendaPages } from "./agenda-pages";
import { InterviewsRail } from "./interviews-rail";

const agendaOf = madeOnceSaid(({ season, check, now }: SeasonView) => agenda(season, check, now));

/** Invitations that wait for an answer, the interviews ahead and behind, and one's own blocked time. */
export function InterviewsView({ view, asked }: { view: SeasonView; asked: { coming?: AskedPage; past?: AskedPage } }) {
  const { season, check, now, zone } = view;
  const { coming, past } = agendaOf(view);
  const today = dayOf(now, zone);
  const howMany = (days: typeof coming) => days.reduce((sum, { entries }) => sum + entries.length, 0);
  const none = season.interviews.length === 0;
  const href = (of: "coming" | "past") => (to: number | "all") => {
    const query = new URLSearchParams();
    for (const [name, page] of Object.entries({ ...asked, [of]: String(to) }))
      if (typeof page === "string" && page !== "1") query.set(name, page);
    return query.size > 0 ? `/interviews?${query}` : "/interviews";
  };
  const programs = season.programs
    .map(({ id, name, stage }) => ({ id, name, stage }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
  return (
    <>
      <TopBar
        title="Interviews"
        actions={
          <>
            <GoKey letter="i" href="/interviews/new" />
            <ButtonLink look="ghost" href="/calendar" aria-label="Calendar">
              <IconCalendarMonth className="icon" aria-hidden />
              <span className="desk-word">Calendar</span>
            </ButtonLink>
            <ButtonLink look="ghost" href="/bring-in" aria-label="Bring in calendar files">
              <IconCalendarDown className="icon" aria-hidden />
              <span className="desk-word">Bring in</span>
            </ButtonLink>
            <ButtonLink href="/interviews/new">
              <IconPlus className="icon" aria-hidden />
              Add interview <span className="kbd">I</span>
            </ButtonLink>
          </>
        }
      />
      <PageBody
        railWidth={300}
        rail={
          <>
            {!none && <InterviewsRail season={season} coming={coming} now={now} />}
            <BlocksSection
              blocks={blocksAhead(season.blocks, zone, now)}
              others={engagements(season)}
              travelHours={season.season.limits.travelHours}
              zone={zone}
            />
          </>
        }
      >
        <InvitationsSection rows={invitationRows(season, check)} programs={programs} zone={zone} now={now} />
        {none ? (
          <div className="empty">
            <h2>No interviews yet.</h2>
            <p>Add one with its time and people, and thank-yous appear on Today when it ends.</p>
            <ButtonLink href="/interviews/new">Add interview</ButtonLink>
          </div>
        ) : (
          <>
            <h2 className="section-title">
              Upcoming {coming.length > 0 && <span className="count">{count(howMany(coming), "interview")}</span>}
            </h2>
            {coming.length > 0 ? (
              <AgendaPages
                days={coming}
                today={today}
                asked={asked.coming}
                nouns="upcoming interviews"
                href={href("coming")}
              />
            ) : (
              <p className="muted">None scheduled.</p>
            )}
          </>
        )}
        {past.length > 0 && (
          <>
            <h2 className="section-title">
              Past <span className="count">{count(howMany(past), "interview")}</span>
            </h2>
            <AgendaPages days={past} today={today} asked={asked.past} nouns="past interviews" href={href("past")} />
          </>
        )}
      </PageBody>
    </>
  );
}

/** One's own time that is not over, soonest first, with its days or hours in words. */
function blocksAhead(blocks: Block[], zone: string, now: number): { block: Block; when: string }[] {
  return blocks
    .map((block) => ({ block, ...blockSpan(block, zone) }))
    .filter(({ to }) => to > now)
    .sort((a, b) => a.from - b.from)
    .map(({ block }) => ({ block, when: blockWords(block, zone) }));
}

/** "Sat Dec 12", "Sat Dec 12 to Sun Dec 13", "Sat Dec 12, 9:00 AM to 5:00 PM". */
function blockWords({ from, to }: Block, zone: string): string {
  if (!isDay(from)) return formatSpan(from, to, zone, "moment");
  return from === to ? formatDay(from, "weekday") : `${formatDay(from, "weekday")} to ${formatDay(to, "weekday")}`;
}
