import type { PlaybookAnchor, PlaybookStep, Timing } from "./playbook-step";
import type { Season } from "./schema";
import { dayOf, shiftDay } from "./time";
import { LEAVING, LEAVING_STEPS } from "./withdrawing";
import { capitalized } from "./words";

export type Playbook = {
  /** Public and stable. */
  id: string;
  situation: string;
  /** What it is after, and what it leaves alone. */
  why: string;
  /** In the order in which a season meets them. */
  steps: readonly PlaybookStep[];
};

/** What to do in three situations of the field (docs/rules.md), in the order shown to people. */
export const PLAYBOOKS: readonly Playbook[] = [
  {
    id: "strong-rotation",
    situation: "One strong away rotation",
    why: "People who have seen you work can say more than any letter. These steps keep them in the loop without wearing them out.",
    steps: [
      {
        id: "ask-attending",
        title: "Ask an attending who worked with you to mention you to the program director",
        timing: { anchor: "applicationsOpen", days: -14 },
        kind: "rotation",
      },
      {
        id: "recall-rotation",
        title: "Write to the program director and mention what you did on the rotation",
        timing: { anchor: "applicationsOpen", days: 7 },
        kind: "interest",
      },
      {
        id: "thank-personally",
        title: "Thank each interviewer personally, and mention the rotation",
        timing: { anchor: "interview", days: 1 },
        kind: "thank-you",
      },
      {
        id: "say-strong-interest",
        title: "Send a letter of strong interest, if the program is still high on your list",
        timing: { anchor: "rankListDeadline", days: -28 },
        kind: "strong-interest",
      },
    ],
  },
  {
    id: "ir-research",
    situation: "Strong IR on your CV, little clinical work in the US",
    why: "Readers will wonder whether you know how medicine works here and plan to stay. Answer before they ask, to a few programs, with what you’ve done.",
    steps: [
      {
        id: "ask-colleagues",
        title: "Ask IR faculty abroad to write to colleagues they know in the US",
        timing: { anchor: "applicationsOpen", days: -21 },
        kind: null,
      },
      {
        id: "say-why-here",
        title: "Put in your own words why you want to work in the US long term and how you adapt to a new place",
        timing: { anchor: "applicationsOpen", days: -7 },
        kind: null,
      },
      {
        id: "lead-with-ir",
        title: "Write to a few carefully chosen programs, and lead with your IR research and talks",
        timing: { anchor: "applicationsOpen", days: 7 },
        kind: "interest",
      },
    ],
  },
  {
    id: "early-commitment",
    situation: "A program hints at an early commitment",
    why: "Nothing said before the lists are certified is binding. Be kind, keep their exact words, and keep your list true.",
    steps: [
      {
        id: "keep-words",
        title: "Log what they wrote, and decode it",
        timing: { anchor: "now", days: 0 },
        kind: null,
      },
      {
        id: "thank-them",
        title: "Thank them, and promise nothing",
        timing: { anchor: "now", days: 1 },
        kind: "reply",
      },
      {
        id: "true-order",
        title: "Look over your rank list: it should be in the order you want, whatever anyone hinted",
        timing: { anchor: "rankListDeadline", days: -28 },
        kind: null,
      },
      {
        id: "one-letter",
        title: "If they’ve become your first choice, send them your one letter of intent",
        timing: { anchor: "rankListDeadline", days: -21 },
        kind: "intent",
      },
    ],
  },
];

const MOMENT: Record<PlaybookAnchor, string> = {
  now: "you begin",
  applicationsOpen: "applications open",
  interview: "you interview",
  rankListDeadline: "the rank list is due",
};

function spanWords(days: number): string {
  if (days % 7 === 0) return days === 7 ? "a week" : `${days / 7} weeks`;
  return days === 1 ? "the day" : `${days} days`;
}

/** When a step falls, in words: "At once", "2 weeks before applications open", "The day after you interview". */
export function timingWords({ anchor, days }: Timing): string {
  if (days === 0) return anchor === "now" ? "At once" : `On the day ${MOMENT[anchor]}`;
  return capitalized(`${spanWords(Math.abs(days))} ${days < 0 ? "before" : "after"} ${MOMENT[anchor]}`);
}

/** The playbook of this id, if there is one. */
export const playbookById = (id: string): Playbook | undefined => PLAYBOOKS.find((playbook) => playbook.id === id);

/** The step that a task was laid out from; undefined for a task of one's own. */
export function stepOf({ playbook, step }: { playbook: string | null; step: string | null }): PlaybookStep | undefined {
  const steps = playbook === LEAVING ? LEAVING_STEPS : playbookById(playbook ?? "")?.steps;
  return steps?.find(({ id }) => id === step);
}

/** The day that a step's timing counts from; null where the season does not know it. The program's next interview, else its last. */
function anchorDay(anchor: PlaybookAnchor, season: Season, programId: string | null, now: number): string | null {
  const zone = season.season.timeZone;
  const { applicationsOpen = null, rankListDeadline } = season.season.milestones;
  switch (anchor) {
    case "now":
      return dayOf(now, zone);
    case "applicationsOpen":
      return applicationsOpen;
    case "rankListDeadline":
      return rankListDeadline === undefined ? null : dayOf(Date.parse(rankListDeadline), zone);
    case "interview": {
      const days = season.interviews
        .filter(
          (interview) => interview.programId === programId && !["cancelled", "withdrawn"].includes(interview.status),
        )
        .map(({ endsAt }) => Date.parse(endsAt))
        .sort((a, b) => a - b);
      const day = days.find((endsAt) => endsAt >= now) ?? days.at(-1);
      return day === undefined ? null : dayOf(day, zone);
    }
  }
}

/** A step with its day (`YYYY-MM-DD` in the season's zone, null where the season cannot tell) and whether that is past. */
export type DatedStep = { step: PlaybookStep; dueOn: string | null; past: boolean };

/** A playbook's steps as they fall for a program, at a moment (epoch milliseconds). */
export function layOut(playbook: Playbook, season: Season, programId: string | null, now: number): DatedStep[] {
  const today = dayOf(now, season.season.timeZone);
  return playbook.steps.map((step) => {
    const from = anchorDay(step.timing.anchor, season, programId, now);
    const dueOn = from === null ? null : shiftDay(from, step.timing.days);
    return { step, dueOn, past: dueOn !== null && dueOn < today };
  });
}
