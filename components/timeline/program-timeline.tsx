import { IconCalendarPlus } from "@tabler/icons-react";
import { policyToShow } from "@/components/find/policy-fact";
import { AddNote } from "@/components/notes/add-note";
import type { ExplainedFinding } from "@/components/programs/findings-panel";
import type { ProgramFacts } from "@/components/programs/next-step";
import { byEvent } from "@/components/reminders/events";
import { groupReminders } from "@/components/reminders/groups";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import type { Counting } from "@/lib/rules";
import { shortName } from "@/lib/season/words";
import type { SeasonView } from "@/lib/season-view";
import { TIMELINE_SHOWS, TIMELINE_WORDS, type TimelineShow, timeline } from "./entries";
import { PinnedWork } from "./pinned-work";
import styles from "./timeline.module.css";
import { timelineEvents } from "./timeline-events";

const EMPTY: Record<TimelineShow, string> = {
  everything: "Nothing logged yet. Add an interview once it’s set, and log a message when you send or receive one.",
  messages: "No messages yet. Log a message when you send or receive one.",
  interviews: "No interviews or rotations here yet.",
  notes: "No notes yet. Add note writes one.",
};

/** What happened with a program, newest first, with what waits pinned on top. */
export function ProgramTimeline({
  view,
  facts,
  counting,
  show,
  findings,
}: {
  view: SeasonView;
  facts: ProgramFacts;
  counting: Counting[];
  show: TimelineShow;
  findings: ExplainedFinding[];
}) {
  const { season, zone, now } = view;
  const { program, messages, interviews, contacts, reminders } = facts;
  const here = ({ programId }: { programId: string | null }) => programId === program.id;
  const records = {
    messages,
    interviews,
    rotations: season.rotations.filter(here),
    notes: season.notes.filter(here),
  };
  const entries = timeline(records, show, now, zone);
  const names = Object.fromEntries(contacts.map((contact) => [contact.id, shortName(contact)]));
  const groups = groupReminders(season, reminders, now);
  const pinned =
    show === "everything" || show === "messages" ? [...groups.overdue, ...groups.due, ...groups.upcoming] : [];

  return (
    <>
      <h2 className="visually-hidden">Timeline</h2>
      <div className={styles.bar}>
        <div className={styles.filters}>
          {TIMELINE_SHOWS.map((choice) => (
            <Link
              key={choice}
              className="filter"
              href={choice === "everything" ? `/programs/${program.id}` : `/programs/${program.id}?show=${choice}`}
              aria-current={choice === show ? "true" : undefined}
              scroll={false}
            >
              {TIMELINE_WORDS[choice]}
            </Link>
          ))}
          <a className={`filter ${styles.jump}`} href="#people">
            People {contacts.length}
          </a>
          <a className={`filter ${styles.jump}`} href="#findings">
            Findings {byEvent(findings).length + Number(policyToShow(program) !== null)}
          </a>
        </div>
        <AddNote programId={program.id} zone={zone} />
      </div>
      {pinned.length + entries.length === 0 ? (
        <div className="empty">
          <p>{EMPTY[show]}</p>
          {(show === "everything" || show === "interviews") && (
            <ButtonLink href={`/interviews/new?program=${program.id}`}>
              <IconCalendarPlus className="icon" aria-hidden />
              Add interview
            </ButtonLink>
          )}
        </div>
      ) : (
        <ol className={styles.timeline} aria-label="Timeline">
          {pinned.map((group) => (
            <PinnedWork key={group.key} group={group} names={names} now={now} />
          ))}
          {timelineEvents(view, facts, counting, findings, entries)}
        </ol>
      )}
    </>
  );
}
