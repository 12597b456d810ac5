import {
  DEFAULT_FEES,
  DEFAULT_PER_PROGRAM,
  DEFAULT_SIGNALS,
  DEFAULT_TRAVEL_HOURS,
  MOST_VIEWS,
  TRACKS,
} from "@/lib/season/values";
import { TRACK_WORDS } from "@/lib/season/words";
import type { Fields } from "./field";

/** The season's dates, as far as they are known. */
export const MILESTONES = {
  applicationsOpen: { kind: "day", label: "Applications open", ask: "Enter a date.", optional: true },
  applicationsReviewed: { kind: "day", label: "Programs may review", ask: "Enter a date.", optional: true },
  rankingOpens: { kind: "instant", label: "Ranking opens", optional: true },
  rankListDeadline: { kind: "instant", label: "Rank list deadline", optional: true },
  matchDay: { kind: "day", label: "Match Day", ask: "Enter a date.", optional: true },
} as const satisfies Fields;

const DOLLARS = "Enter whole dollars, from 0 to 1,000.";
const SIGNALS_LEFT = "Enter a whole number up to 100, or leave it empty.";

export const LIMITS = {
  perProgram: {
    kind: "whole",
    label: "Messages per program",
    from: 1,
    to: 50,
    ask: "Enter a whole number from 1 to 50.",
    usual: DEFAULT_PER_PROGRAM,
  },
  /** How many signals of each tier there are to send; null where that is not known. */
  goldSignals: {
    kind: "whole",
    label: "Gold signals",
    from: 0,
    to: 100,
    ask: SIGNALS_LEFT,
    orNull: true,
    usual: DEFAULT_SIGNALS,
  },
  silverSignals: {
    kind: "whole",
    label: "Silver signals",
    from: 0,
    to: 100,
    ask: SIGNALS_LEFT,
    orNull: true,
    usual: DEFAULT_SIGNALS,
  },
  /** Between interviews in person in different cities. */
  travelHours: {
    kind: "whole",
    label: "Travel hours between cities",
    from: 0,
    to: 72,
    ask: "Enter whole hours, from 0 to 72.",
    usual: DEFAULT_TRAVEL_HOURS,
    brief: true,
  },
  /** Dollars for each application up to a number of them, and for each after that; ERAS has another table in another year. */
  applicationFee: {
    kind: "whole",
    label: "Fee per application, dollars",
    from: 0,
    to: 1_000,
    ask: DOLLARS,
    usual: DEFAULT_FEES.each,
    brief: true,
  },
  applicationsAtFee: {
    kind: "whole",
    label: "Applications at this fee",
    from: 0,
    to: 1_000,
    ask: "Enter a whole number up to 1,000.",
    usual: DEFAULT_FEES.upTo,
    brief: true,
  },
  furtherFee: {
    kind: "whole",
    label: "Fee for each after that, dollars",
    from: 0,
    to: 1_000,
    ask: DOLLARS,
    usual: DEFAULT_FEES.further,
    brief: true,
  },
  feesCheckedOn: { kind: "day", label: "Fees checked on", orNull: true, usual: null, brief: true },
  signalsCheckedOn: { kind: "day", label: "Signals checked on", orNull: true, usual: null, brief: true },
} as const satisfies Fields;

/** A filter of the programs that was given a name; `query` is what stands in the address. */
export const SAVED_VIEW = {
  name: { kind: "line", label: "Name", least: 1, most: 60, ask: "Enter a name for the view." },
  query: { kind: "line" },
} as const satisfies Fields;

export const SETTINGS = {
  label: { kind: "line", label: "Name", usual: "", ask: "Enter a name for the season, such as 2026–2027." },
  track: { kind: "choice", label: "Track", values: TRACKS, words: TRACK_WORDS, usual: "integrated" },
  timeZone: { kind: "zone", label: "Your time zone", ask: "Choose a time zone from the list." },
  milestones: { kind: "group", label: "Dates", of: MILESTONES, input: "none" },
  limits: { kind: "group", label: "Limits", of: LIMITS, input: "none" },
  rankListCertifiedAt: { kind: "instant", label: "Certified", input: "none", orNull: true, usual: null },
  views: { kind: "parts", label: "Views", of: SAVED_VIEW, input: "none", most: MOST_VIEWS, usual: [], brief: true },
} as const satisfies Fields;
