import { z } from "zod";
import { crossCheck } from "./cross-check";
import { type RankListName, rankListOf } from "./rank-lists";
import { inKeptYears, isTimeZone } from "./time";
import {
  ANSWERS,
  APPLICANT_STATUSES,
  CHANNELS,
  CONTACT_POLICIES,
  CONTACT_ROLES,
  DEFAULT_PER_PROGRAM,
  DEFAULT_SIGNALS,
  DEFAULT_TRAVEL_HOURS,
  DIRECTIONS,
  INTERVIEW_FORMATS,
  INTERVIEW_STATUSES,
  INVITATION_ANSWERS,
  MOST_CRITERIA,
  MOST_PEOPLE,
  MOST_SCORE,
  MOST_WEIGHT,
  NEWS,
  POSITION_TYPES,
  PROGRAM_TRACKS,
  RECEIVED_KINDS,
  ROTATION_KINDS,
  ROTATION_NOTE_KINDS,
  SENT_KINDS,
  SIGNALS,
  STAGES,
  STRENGTH_KINDS,
  THANK_YOU_WISHES,
  TRACKS,
} from "./values";

export * from "./values";

/**
 * The season file, version 1: the one definition of every field that the product knows.
 * The form fields, the store, the rules and docs/season.schema.json all follow from it.
 */

/** Half a character cannot be stored, and a NUL ends a text for SQLite's own functions. */
const wellFormed = (text: string) => !/\p{Surrogate}/u.test(text) && !text.includes("\0");
const text = (max: number) => z.string().max(max).refine(wellFormed, "holds half a character, or a NUL");
const line = text(500);
const note = text(100_000);
/** A letter or a reply: long enough for a pasted thread. */
const letter = text(2_000_000);
const name = line.min(1);
const id = z.string().min(1).max(120);
export const YEARS = "Write the year in full, between 1900 and 2199.";
const plausible = (moment: string) => inKeptYears(Date.parse(moment));
const instant = z.iso
  .datetime({ offset: true, error: "expected an instant with an offset, as 2026-11-20T09:00:00-06:00" })
  .refine(plausible, YEARS);
export const daySchema = z.iso.date({ error: "expected a day, as 2026-11-20" }).refine(plausible, YEARS);
/** A block of one's own is of days or of hours. */
const dayOrInstant = z.union([daySchema, instant], {
  error: "expected a day, as 2026-11-20, or an instant with an offset",
});
const timeZone = z.string().refine(isTimeZone, "no such IANA time zone");

export const milestonesSchema = z.strictObject({
  applicationsOpen: daySchema.optional(),
  applicationsReviewed: daySchema.optional(),
  rankingOpens: instant.optional(),
  rankListDeadline: instant.optional(),
  matchDay: daySchema.optional(),
});

const signals = z.int().min(0).max(100).nullable().default(DEFAULT_SIGNALS);

export const MOST_VIEWS = 50;
export const savedViewSchema = z.strictObject({ name: name.max(60), query: line });

export const seasonSettingsSchema = z.strictObject({
  label: line.default(""),
  track: z.enum(TRACKS).default("integrated"),
  timeZone,
  milestones: milestonesSchema.default({}),
  limits: z
    .strictObject({
      perProgram: z.int().min(1).max(50).default(DEFAULT_PER_PROGRAM),
      /** How many signals of each tier there are to send; null where that is not known. */
      goldSignals: signals,
      silverSignals: signals,
      travelHours: z.int().min(0).max(72).default(DEFAULT_TRAVEL_HOURS),
    })
    .default({
      perProgram: DEFAULT_PER_PROGRAM,
      goldSignals: DEFAULT_SIGNALS,
      silverSignals: DEFAULT_SIGNALS,
      travelHours: DEFAULT_TRAVEL_HOURS,
    }),
  rankListCertifiedAt: instant.nullable().default(null),
  /** Filters of the programs that were given a name; \`query\` is what stands in the address. */
  views: z.array(savedViewSchema).max(MOST_VIEWS).default([]),
});

export const applicantSchema = z.strictObject({
  name: line.default(""),
  school: line.default(""),
  graduationYear: z.int().min(1950).max(2100).nullable().default(null),
  status: z.enum(APPLICANT_STATUSES).default("us-citizen-img"),
  highlights: z.array(line).max(200).default([]),
});

export const programSchema = z.strictObject({
  id,
  name,
  institution: line.default(""),
  aliases: z.array(name).max(50).default([]),
  city: line.default(""),
  state: line.default(""),
  /** Where its times are given; null: not known. */
  timeZone: timeZone.nullable().default(null),
  track: z.enum(PROGRAM_TRACKS).default("integrated"),
  positionType: z.enum(POSITION_TYPES).nullable().default(null),
  /** Institution, specialty, type letter, track number; as the NRMP builds it. */
  nrmpCode: z
    .string()
    .regex(/^\d{7}[A-Z]\d{1,3}$/, "expected 4 digits, 3 digits, a letter, 1 to 3 digits, as 1234416C0")
    .nullable()
    .default(null),
  acgmeId: line.nullable().default(null),
  website: line.nullable().default(null),
  stage: z.enum(STAGES).default("considering"),
  signal: z.enum(SIGNALS).default("none"),
  contactPolicy: z.enum(CONTACT_POLICIES).default("open"),
  rank: z.int().min(1).max(10_000).nullable().default(null),
  willNotRank: z.boolean().default(false),
  /** Why it stands where it stands on the list; the applicant's own words. */
  rankReason: line.default(""),
  /** Put away: not in lists and pickers, with its record kept. */
  archived: z.boolean().default(false),
  notes: note.default(""),
});

export const contactSchema = z.strictObject({
  id,
  programId: id,
  name,
  title: line.default(""),
  role: z.enum(CONTACT_ROLES).default("other"),
  email: line.nullable().default(null),
  notes: note.default(""),
});

export const participantSchema = z.strictObject({
  contactId: id,
  thankYou: z.enum(THANK_YOU_WISHES).default("expected"),
});

export const interviewSchema = z.strictObject({
  id,
  programId: id,
  startsAt: instant,
  endsAt: instant,
  /** The program's own zone; null means the season's. */
  timeZone: timeZone.nullable().default(null),
  format: z.enum(INTERVIEW_FORMATS).default("virtual"),
  status: z.enum(INTERVIEW_STATUSES).default("scheduled"),
  participants: z.array(participantSchema).max(MOST_PEOPLE).default([]),
  notes: note.default(""),
  /** The UID of the calendar event it was taken from, by which the same one is known again. */
  calendarUid: line.nullable().default(null),
});

/** An invitation to interview, until a date is booked: it wants an answer by a moment. */
export const invitationSchema = z.strictObject({
  id,
  programId: id,
  /** When it came. */
  at: instant,
  /** When it wants an answer; null: it does not say, and 48 hours are taken. */
  replyBy: instant.nullable().default(null),
  answer: z.enum(INVITATION_ANSWERS).nullable().default(null),
  notes: note.default(""),
});

/** Time of one's own that an interview has to leave alone: from a day to a day, both included, or from an instant to an instant. */
export const blockSchema = z.strictObject({ id, title: name, from: dayOrInstant, to: dayOrInstant });

export const rotationSchema = z.strictObject({
  id,
  /** Null: a rotation at a place that is not tracked. */
  programId: id.nullable().default(null),
  institution: line.default(""),
  kind: z.enum(ROTATION_KINDS).default("away"),
  startsOn: daySchema,
  endsOn: daySchema,
  contacts: z.array(id).max(MOST_PEOPLE).default([]),
  feedbackAt: instant.nullable().default(null),
  notes: note.default(""),
});

/** A case to remember from a rotation, or what somebody there said of one's work. */
export const rotationNoteSchema = z.strictObject({
  id,
  rotationId: id,
  kind: z.enum(ROTATION_NOTE_KINDS),
  on: daySchema,
  /** Who said it, or whose case it was; in the applicant's own words. */
  who: line.default(""),
  body: note.min(1),
});

export const acknowledgementSchema = z.strictObject({ rule: line.min(1), reason: note, at: instant });

export const messageSchema = z.strictObject({
  id,
  programId: id,
  direction: z.enum(DIRECTIONS),
  kind: z.enum([...SENT_KINDS, ...RECEIVED_KINDS]),
  channel: z.enum(CHANNELS).default("email"),
  at: instant,
  subject: line.default(""),
  body: letter.default(""),
  /** Sent: to whom. Received: who wrote. */
  recipients: z.array(id).max(MOST_PEOPLE).default([]),
  interviewId: id.nullable().default(null),
  rotationId: id.nullable().default(null),
  inReplyTo: id.nullable().default(null),
  needsReply: z.boolean().default(false),
  news: z.enum(NEWS).nullable().default(null),
  acknowledged: z.array(acknowledgementSchema).max(100).default([]),
});

export const draftSchema = z.strictObject({
  id,
  programId: id,
  kind: z.enum(SENT_KINDS),
  channel: z.enum(CHANNELS).default("email"),
  subject: line.default(""),
  body: letter.default(""),
  recipients: z.array(id).max(MOST_PEOPLE).default([]),
  interviewId: id.nullable().default(null),
  rotationId: id.nullable().default(null),
  inReplyTo: id.nullable().default(null),
  news: z.enum(NEWS).nullable().default(null),
});

export const taskSchema = z.strictObject({
  id,
  programId: id.nullable().default(null),
  title: name,
  dueOn: daySchema.nullable().default(null),
  doneAt: instant.nullable().default(null),
  /** The playbook and the step of it that laid the task out; null for a task of one's own. */
  playbook: line.nullable().default(null),
  step: line.nullable().default(null),
});

/** What the applicant can honestly say of themselves, kept once, with what shows it. */
export const strengthSchema = z.strictObject({
  id,
  kind: z.enum(STRENGTH_KINDS),
  /** A sentence that can stand in a letter. */
  fact: line.min(1),
  evidence: line.default(""),
  /** Words by which a letter is known to have told it, where the fact's own words are not enough. */
  words: z.array(name).max(20).default([]),
});

/** A dated note of the applicant's own about a program, shown in its timeline. */
export const noteSchema = z.strictObject({ id, programId: id, at: instant, body: note.min(1) });

/** What a program is judged by, in the applicant's own words; a weight of 0 is kept but does not count. */
export const criterionSchema = z.strictObject({ id, name, weight: z.int().min(0).max(MOST_WEIGHT).default(3) });

/** An impression by a criterion: from one interview, or (`interviewId` null) of the program as it is seen now. */
export const scoreSchema = z.strictObject({
  criterionId: id,
  programId: id,
  interviewId: id.nullable().default(null),
  score: z.int().min(1).max(MOST_SCORE),
  words: line.default(""),
});

/** The programs of one list in their order, with the names they had; a program may be gone by now. */
const certifiedListSchema = z
  .array(z.strictObject({ programId: id, name }))
  .max(10_000)
  .default([]);

/** Both lists as they stood when they were certified. */
export const certificationSchema = z.strictObject({
  at: instant,
  primary: certifiedListSchema,
  supplemental: certifiedListSchema,
});

export const answerSchema = z.strictObject({
  finding: name,
  answer: z.enum(ANSWERS),
  until: instant.nullable().default(null),
  at: instant,
});

const shapes = z.strictObject({
  format: z.literal("season"),
  version: z.literal(1),
  season: seasonSettingsSchema,
  applicant: applicantSchema.default({
    name: "",
    school: "",
    graduationYear: null,
    status: "us-citizen-img",
    highlights: [],
  }),
  programs: z.array(programSchema).default([]),
  contacts: z.array(contactSchema).default([]),
  interviews: z.array(interviewSchema).default([]),
  invitations: z.array(invitationSchema).default([]),
  blocks: z.array(blockSchema).default([]),
  rotations: z.array(rotationSchema).default([]),
  rotationNotes: z.array(rotationNoteSchema).default([]),
  messages: z.array(messageSchema).default([]),
  drafts: z.array(draftSchema).default([]),
  tasks: z.array(taskSchema).default([]),
  notes: z.array(noteSchema).default([]),
  strengths: z.array(strengthSchema).default([]),
  criteria: z.array(criterionSchema).max(MOST_CRITERIA).default([]),
  scores: z.array(scoreSchema).default([]),
  certifications: z.array(certificationSchema).default([]),
  answers: z.array(answerSchema).default([]),
});

/** A whole season, every optional field filled in. Rules, store and pages all speak this type. */
export type Season = z.output<typeof shapes>;
export type SeasonSettings = Season["season"];
export type Applicant = Season["applicant"];
export type SavedView = SeasonSettings["views"][number];
export type Program = Season["programs"][number];
export type Contact = Season["contacts"][number];
export type Interview = Season["interviews"][number];
export type Participant = Interview["participants"][number];
export type Invitation = Season["invitations"][number];
export type Block = Season["blocks"][number];
export type RotationNote = Season["rotationNotes"][number];
export type Rotation = Season["rotations"][number];
export type Message = Season["messages"][number];
export type Draft = Season["drafts"][number];
export type Task = Season["tasks"][number];
export type Note = Season["notes"][number];
export type Strength = Season["strengths"][number];
export type Criterion = Season["criteria"][number];
export type Score = Season["scores"][number];
export type Certification = Season["certifications"][number];
export type Answer = Season["answers"][number];
export type Acknowledgement = Message["acknowledged"][number];
export type SentKind = (typeof SENT_KINDS)[number];
export type ReceivedKind = (typeof RECEIVED_KINDS)[number];
export type MessageKind = Message["kind"];
export type ProgramTrack = Program["track"];

export { type RankListName, rankListOf };

export const seasonSchema = shapes.superRefine((season, context) => {
  const kindsOf = { sent: SENT_KINDS, received: RECEIVED_KINDS };
  crossCheck(season, kindsOf, (path, message) => context.addIssue({ code: "custom", path, message }));
});

/** What a draft file of the command line holds; a season's own draft, with its id, is one too. */
export const draftFileSchema = draftSchema.extend({
  id: id.optional(),
  acknowledged: z
    .array(acknowledgementSchema.extend({ at: instant.optional() }))
    .max(100)
    .default([]),
});
