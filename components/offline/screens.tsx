import type { ReactNode } from "react";
import { AfterView } from "@/components/after-interview/after-view";
import { lastEnded } from "@/components/after-interview/last-ended";
import { CalendarView } from "@/components/calendar/calendar-view";
import { ContactsView } from "@/components/contacts/contacts-view";
import { DecodeView } from "@/components/decode/decode-view";
import { DraftsView } from "@/components/drafts/drafts-view";
import { InterviewView } from "@/components/interviews/interview-view";
import { InterviewsView } from "@/components/interviews/interviews-view";
import { LetterView } from "@/components/letter/letter-view";
import { MessageView } from "@/components/messages/message-view";
import { ProgramView } from "@/components/programs/program-view";
import { ProgramsView } from "@/components/programs/programs-view";
import { RankListView } from "@/components/rank-list/rank-list-view";
import { RotationsView } from "@/components/rotations/rotations-view";
import { TasksView } from "@/components/tasks/tasks-view";
import { TodayView } from "@/components/today/today-view";
import { MOBILE } from "@/components/ui/mobile";
import { Composer } from "@/components/writing/composer";
import { draftProps, newDraftProps } from "@/components/writing/opened-draft";
import { ThankYousView } from "@/components/writing/thank-yous-view";
import type { Kept } from "@/lib/offline/kept";
import type { SeasonView } from "@/lib/season-view";

type PageRequest = { view: SeasonView; kept: Kept; query: Record<string, string> };
/** Draws a screen; null where its row isn't kept. */
type Screen = (asked: PageRequest, id: string) => ReactNode;

/** Nothing about reminders is offered or shown without the server. */
const NO_REMINDER_LINES = { pausedUntil: null, failing: [], offer: null };

function interviewOf({ season }: SeasonView, id: string) {
  const interview = season.interviews.find((known) => known.id === id);
  const program = season.programs.find((known) => known.id === interview?.programId);
  return interview && program ? { interview, program } : null;
}

const after: Screen = ({ view }, id) => {
  const about = interviewOf(view, id);
  return about && <AfterView view={view} {...about} />;
};

/** What can be read without the server, by its address; `:id` is the row's. */
const SCREENS: Record<string, Screen> = {
  "/today": ({ view, query }) => <TodayView view={view} all={query.all} reminders={NO_REMINDER_LINES} />,
  "/programs": ({ view, query }) => <ProgramsView view={view} show={query.show} />,
  "/programs/:id": ({ view, query }, id) => {
    const program = view.season.programs.find((known) => known.id === id);
    return program && <ProgramView view={view} program={program} asked={query.show} />;
  },
  "/calendar": ({ view, query }) => (
    <CalendarView view={view} asked={query} phone={window.matchMedia(MOBILE).matches} />
  ),
  "/interviews": ({ view, query }) => <InterviewsView view={view} asked={query} />,
  "/interviews/:id": ({ view }, id) => {
    const about = interviewOf(view, id);
    return about && <InterviewView view={view} {...about} />;
  },
  "/interviews/:id/after": after,
  "/after": (asked) => after(asked, lastEnded(asked.view.season, asked.view.now)?.id ?? ""),
  "/rank-list": ({ view }) => <RankListView view={view} />,
  "/contacts": ({ view }) => <ContactsView view={view} asked={null} />,
  "/rotations": ({ view }) => <RotationsView view={view} />,
  "/tasks": ({ view }) => <TasksView view={view} />,
  "/letter": ({ view, query }) => <LetterView view={view} to={query.to} />,
  "/decode": ({ view }) => <DecodeView seasonId={view.seasonId} revision={view.revision} />,
  "/messages/:id": ({ view }, id) => {
    const message = view.season.messages.find((known) => known.id === id);
    const program = view.season.programs.find((known) => known.id === message?.programId);
    return message && program && <MessageView view={view} message={message} program={program} />;
  },
  "/drafts": ({ view, kept }) => <DraftsView view={view} changes={new Map(kept.drafts)} />,
  "/write": ({ view, query }) => {
    const props = newDraftProps(view, query);
    return props && <Composer {...props} />;
  },
  "/write/:id": ({ view, kept }, id) => {
    const props = draftProps(view, id, new Map(kept.drafts).get(id));
    return props && <Composer key={id} {...props} />;
  },
  "/write/interview/:id": ({ view }, id) => {
    const about = interviewOf(view, id);
    return about && <ThankYousView view={view} {...about} />;
  },
};

const PATTERNS = Object.entries(SCREENS).map(([path, screen]) => ({
  pattern: new RegExp(`^${path.replace(":id", "([^/]+)")}$`),
  screen,
}));

/** The screen at an address; nothing where it can't be read without the server. */
export function screenAt(path: string, asked: PageRequest): ReactNode {
  // `/programs/new` and its like are no row's.
  for (const { pattern, screen } of PATTERNS) {
    const found = pattern.exec(path);
    const drawn = found && screen(asked, found[1] ?? "");
    if (drawn) return drawn;
  }
  return null;
}
