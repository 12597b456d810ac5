import type {
  APPLICANT_STATUSES,
  CHANNELS,
  CONTACT_POLICIES,
  CONTACT_ROLES,
  INTERVIEW_FORMATS,
  INTERVIEW_STATUSES,
  INVITATION_ANSWERS,
  NEWS,
  POSITION_TYPES,
  ProgramTrack,
  ReceivedKind,
  ROTATION_KINDS,
  SentKind,
  SIGNALS,
  STAGES,
  STRENGTH_KINDS,
  THANK_YOU_WISHES,
} from "./values";

/** Words for each of some values. */
type Words<Values extends readonly string[]> = Record<Values[number], string>;
/** A person, as far as the name goes. */
type Named = { title: string; name: string };

/** What people call the season file's values. One place, so that a kind has the same name on every screen. */

export const KIND_WORDS: Record<SentKind | ReceivedKind, string> = {
  interest: "Interest",
  rotation: "Rotation",
  "rotation-thanks": "Rotation thank-you",
  "thank-you": "Thank-you",
  update: "Update",
  "strong-interest": "Strong interest",
  intent: "#1 letter",
  "intent-release": "#1 letter take-back",
  reply: "Reply",
  logistics: "Scheduling",
  invitation: "Invitation",
  "interest-shown": "Interest shown",
  question: "Question",
  decision: "Decision",
  other: "Message",
};

export const CHANNEL_WORDS: Words<typeof CHANNELS> = {
  email: "Email",
  portal: "Portal",
  phone: "Phone",
  post: "Postal mail",
  "in-person": "In person",
};

export const STAGE_WORDS: Words<typeof STAGES> = {
  considering: "Considering",
  applied: "Applied",
  invited: "Invited",
  scheduled: "Interview set",
  interviewed: "Interviewed",
  waitlisted: "Waitlist",
  declined: "Declined",
  rejected: "Rejected",
  withdrawn: "Withdrawn",
};

export const SIGNAL_WORDS: Words<typeof SIGNALS> = {
  none: "None",
  signaled: "Signaled",
  gold: "Gold",
  silver: "Silver",
};

export const POLICY_WORDS: Words<typeof CONTACT_POLICIES> = {
  open: "Messages welcome",
  "no-post-interview": "None after interviews",
  "no-contact": "No contact",
};

export const TRACK_WORDS: Record<ProgramTrack, string> = {
  integrated: "Integrated IR",
  independent: "Independent IR",
  diagnostic: "Diagnostic radiology",
  preliminary: "Preliminary year",
  transitional: "Transitional year",
};

/** A track beside a program's name, where there is little room. */
export const SHORT_TRACK_WORDS: Record<ProgramTrack, string> = {
  integrated: "Integrated IR",
  independent: "Independent IR",
  diagnostic: "Diagnostic",
  preliminary: "Prelim year",
  transitional: "Transitional year",
};

export const POSITION_WORDS: Words<typeof POSITION_TYPES> = {
  categorical: "Categorical",
  advanced: "Advanced",
  physician: "Physician",
  preliminary: "Preliminary",
};

export const ROLE_WORDS: Words<typeof CONTACT_ROLES> = {
  "program-director": "Program director",
  "associate-program-director": "Associate program director",
  faculty: "Faculty",
  coordinator: "Coordinator",
  resident: "Resident",
  chief: "Chief resident",
  other: "Other",
};

export const FORMAT_WORDS: Words<typeof INTERVIEW_FORMATS> = { virtual: "Virtual", "in-person": "In person" };

export const INTERVIEW_STATUS_WORDS: Words<typeof INTERVIEW_STATUSES> = {
  scheduled: "Scheduled",
  completed: "Done",
  cancelled: "Canceled",
  withdrawn: "Withdrawn",
};

export const INVITATION_WORDS: Words<typeof INVITATION_ANSWERS> = {
  accepted: "Accepted",
  waitlisted: "On the waitlist",
  declined: "Declined",
};

export const THANK_YOU_WORDS: Words<typeof THANK_YOU_WISHES> = {
  expected: "Thank",
  optional: "Optional",
  none: "No thank-you",
};

export const ROTATION_WORDS: Words<typeof ROTATION_KINDS> = {
  away: "Away rotation",
  "sub-internship": "Sub-internship",
  observership: "Observership",
  research: "Research",
};

export const STATUS_WORDS: Words<typeof APPLICANT_STATUSES> = {
  "us-citizen-img": "US citizen IMG (studied abroad)",
  "non-us-img": "Non-US citizen IMG",
  "us-md": "US MD",
  "us-do": "US DO",
};

export const NEWS_WORDS: Words<typeof NEWS> = {
  publication: "Publication",
  presentation: "Presentation",
  "exam-score": "Exam score",
  rotation: "Rotation",
  award: "Award",
  grant: "Grant",
  degree: "Degree",
  other: "Other news",
};

export const STRENGTH_WORDS: Words<typeof STRENGTH_KINDS> = {
  citizenship: "Citizenship",
  ties: "Ties to a place",
  rotation: "US rotation",
  research: "Research",
  talk: "Talk or poster",
  meeting: "Meeting",
  skill: "Skill",
  other: "Other",
};

/** A person in full: "Dr. Elena Marsh". */
export function personName(contact: Named): string {
  return contact.title ? `${contact.title} ${contact.name}` : contact.name;
}

/** A person in a list of several: "Dr. Marsh", or the whole name where there is no title. */
export function shortName(contact: Named): string {
  const family = contact.name.trim().split(/\s+/).at(-1) ?? contact.name;
  return contact.title ? `${contact.title} ${family}` : contact.name;
}

/** Initials for a small round picture: at most two letters. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words.at(0), words.length > 1 ? words.at(-1) : undefined];
  return letters
    .map((word) => (word ? [...word][0] : ""))
    .join("")
    .toUpperCase();
}

/** "Dr. Marsh", "Dr. Marsh and Dr. Tak", "Dr. Marsh, Dr. Tak, and Joan Bell". */
export function listOf(words: string[]): string {
  if (words.length < 3) return words.join(" and ");
  return `${words.slice(0, -1).join(", ")}, and ${words.at(-1)}`;
}

/** Words as they begin a sentence. */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "1 person", "3 people"; the plural is given where it is not an added s. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

const SPELLED = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A number within a sentence: "two", "ten", then 11. */
export function spelled(n: number): string {
  return SPELLED[n] ?? String(n);
}

/** "1st", "2nd", "3rd", "4th". */
export function ordinal(n: number): string {
  const tens = n % 100;
  const suffix = tens > 10 && tens < 14 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${suffix}`;
}
