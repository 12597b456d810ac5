import type { SentKind } from "./schema";

/** What a step's day is counted from: a date of the season, the program's interview, or the day the playbook is taken up. */
export type PlaybookAnchor = "now" | "applicationsOpen" | "interview" | "rankListDeadline";

/** Calendar days from the anchor; before it where negative. */
export type Timing = { anchor: PlaybookAnchor; days: number };

export type PlaybookStep = {
  /** Unique within its playbook; public and stable. */
  id: string;
  title: string;
  timing: Timing;
  /** The kind of draft it leads to; null where no message to the program is written. */
  kind: SentKind | null;
};

export type Playbook = {
  /** Public and stable. */
  id: string;
  situation: string;
  /** What it is after, and what it leaves alone. */
  why: string;
  /** In the order in which a season meets them. */
  steps: readonly PlaybookStep[];
};

/** What to do in three situations of the field (rules.md section 7), in the order shown to people. */
export const PLAYBOOKS: readonly Playbook[] = [
  {
    id: "strong-rotation",
    situation: "One strong away rotation",
    why: "People who have seen you work say more than any letter. These steps keep them in the picture without wearing them out.",
    steps: [
      {
        id: "ask-attending",
        title: "Ask an attending who worked with you to mention you to the program’s director",
        timing: { anchor: "applicationsOpen", days: -14 },
        kind: "rotation",
      },
      {
        id: "recall-rotation",
        title: "Write to the director and recall what you did on the rotation",
        timing: { anchor: "applicationsOpen", days: 7 },
        kind: "interest",
      },
      {
        id: "thank-personally",
        title: "Thank each interviewer personally, with the rotation in mind",
        timing: { anchor: "interview", days: 1 },
        kind: "thank-you",
      },
      {
        id: "say-strong-interest",
        title: "Say how strongly you are interested, if the program is still high on your list",
        timing: { anchor: "rankListDeadline", days: -28 },
        kind: "strong-interest",
      },
    ],
  },
  {
    id: "ir-research",
    situation: "Much IR on the CV, little clinical work in the US",
    why: "The question in the reader’s mind is whether you know the work here and mean to stay. Answer it before it is asked, to few programs, with what you have done.",
    steps: [
      {
        id: "ask-colleagues",
        title: "Ask IR faculty abroad to write to colleagues they know in the US",
        timing: { anchor: "applicationsOpen", days: -21 },
        kind: null,
      },
      {
        id: "say-why-here",
        title: "Put in your own words why you want to work in the US for good, and how you adapt to a new place",
        timing: { anchor: "applicationsOpen", days: -7 },
        kind: null,
      },
      {
        id: "lead-with-ir",
        title: "Write to a few chosen programs, and lead with your IR research and talks",
        timing: { anchor: "applicationsOpen", days: 7 },
        kind: "interest",
      },
    ],
  },
  {
    id: "early-commitment",
    situation: "A program hints at an early commitment",
    why: "Nothing said before the lists are certified binds anybody. Be kind, keep the words, and let your list stay true.",
    steps: [
      {
        id: "keep-words",
        title: "Log what they wrote, and decode the words",
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
        title: "Look over your rank list: it stands in the order you want, whatever anybody hinted",
        timing: { anchor: "rankListDeadline", days: -28 },
        kind: null,
      },
      {
        id: "one-letter",
        title: "If they have become your first, send them the one letter of intent",
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
  const words = `${spanWords(Math.abs(days))} ${days < 0 ? "before" : "after"} ${MOMENT[anchor]}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
