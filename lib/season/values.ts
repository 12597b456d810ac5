/**
 * The values that the season file's fields can have, and the usual ones. They stand apart from the schema, so that a screen that
 * lists them does not carry the schema's library to the browser.
 */

export { RECEIVED_KINDS, type ReceivedKind, SENT_KINDS, type SentKind } from "./message-kinds";

export const TRACKS = ["integrated", "independent"] as const;
export const PROGRAM_TRACKS = ["integrated", "independent", "diagnostic", "preliminary", "transitional"] as const;
export type ProgramTrack = (typeof PROGRAM_TRACKS)[number];
export const POSITION_TYPES = ["categorical", "advanced", "physician", "preliminary"] as const;
export const APPLICANT_STATUSES = ["us-citizen-img", "non-us-img", "us-md", "us-do"] as const;
export const STAGES = [
  "considering",
  "applied",
  "invited",
  "scheduled",
  "interviewed",
  "waitlisted",
  "declined",
  "rejected",
  "withdrawn",
] as const;
export const SIGNALS = ["none", "signaled", "gold", "silver"] as const;
export const CONTACT_POLICIES = ["open", "no-post-interview", "no-contact"] as const;
export const CONTACT_ROLES = [
  "program-director",
  "associate-program-director",
  "faculty",
  "coordinator",
  "resident",
  "chief",
  "other",
] as const;
export const INTERVIEW_FORMATS = ["virtual", "in-person"] as const;
export const INTERVIEW_STATUSES = ["scheduled", "completed", "cancelled", "withdrawn"] as const;
/** What came of an invitation; one that is not answered yet has none of these. */
export const INVITATION_ANSWERS = ["accepted", "waitlisted", "declined"] as const;
export const THANK_YOU_WISHES = ["expected", "optional", "none"] as const;
export const ROTATION_KINDS = ["away", "sub-internship", "observership", "research"] as const;
export const ROTATION_NOTE_KINDS = ["case", "feedback"] as const;
export const DIRECTIONS = ["sent", "received"] as const;
export const CHANNELS = ["email", "portal", "phone", "post", "in-person"] as const;
export const NEWS = [
  "publication",
  "presentation",
  "exam-score",
  "rotation",
  "award",
  "grant",
  "degree",
  "other",
] as const;
export const STRENGTH_KINDS = [
  "citizenship",
  "ties",
  "rotation",
  "research",
  "talk",
  "meeting",
  "skill",
  "other",
] as const;
export const LETTER_WRITERS = ["ir-attending", "us-radiologist", "other"] as const;
export const STEP_1 = ["pass", "fail"] as const;
/** Whose word a fact is: the program's own page, a copy of FREIDA, a site that collects from others, or the applicant's. */
export const FACT_TRUSTS = ["own", "freida", "aggregator", "yours"] as const;
export const MOST_WANT_WEIGHT = 3;
export const ANSWERS = ["dismissed", "snoozed"] as const;

/** Touches to one program in a season unless the season says otherwise; the guide's figure is two or three. */
export const DEFAULT_PER_PROGRAM = 3;

/**
 * Signals of each tier that an applicant could send to diagnostic and interventional radiology together in 2024. Another year
 * may have others, so a season has its own and the screens that count them name the year.
 */
export const DEFAULT_SIGNALS = 6;
export const DEFAULT_SIGNALS_YEAR = 2024;
export const MOST_WEIGHT = 5;
export const MOST_SCORE = 5;
/** How many people an interview, a rotation, or a message can have. */
export const MOST_PEOPLE = 200;
/** More than this nobody fills in after an interview. */
export const MOST_CRITERIA = 50;

/**
 * Hours between two interviews in person in different cities unless the season says otherwise: two at the airport, three in
 * the air, one from there to the hospital.
 */
export const DEFAULT_TRAVEL_HOURS = 6;

/**
 * What ERAS asks for each application in its 2026 season, in dollars, counted anew for each specialty (AAMC's own page, "Fees for 2026
 * ERAS Season", as stored in November 2026; its address still has the year before). Another year may ask otherwise, so a season has its own.
 */
export const DEFAULT_FEES = { each: 11, upTo: 30, further: 30 };
export const DEFAULT_FEES_YEAR = 2026;
export const FEES_SOURCE =
  "https://students-residents.aamc.org/applying-residencies-eras/publication-chapters/fees-2025-eras-season";

/** Named filters that a season keeps. */
export const MOST_VIEWS = 50;
