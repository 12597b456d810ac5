import { ANSWER } from "./answer";
import type { APPLICANT } from "./applicant";
import { BLOCK } from "./block";
import { CERTIFICATION } from "./certification";
import { CONTACT } from "./contact";
import { CRITERION } from "./criterion";
import { DRAFT } from "./draft";
import type { Fields, Flat, Noun, RowOf } from "./field";
import { INTERVIEW } from "./interview";
import { INVITATION } from "./invitation";
import { MESSAGE } from "./message";
import { NOTE } from "./note";
import type { PROFILE } from "./profile";
import { PROGRAM } from "./program";
import { ROTATION } from "./rotation";
import { ROTATION_NOTE } from "./rotation-note";
import { SCORE } from "./score";
import type { SETTINGS } from "./settings";
import { STRENGTH } from "./strength";
import { TASK } from "./task";

type List = {
  fields: Fields /** What its ids are called by. */;
  noun?: Noun /** Left out of the file where it is empty. */;
  brief?: true;
};

/** The lists of a season, in the file's order. */
export const LISTS = {
  programs: { noun: "program", fields: PROGRAM },
  contacts: { noun: "contact", fields: CONTACT },
  interviews: { noun: "interview", fields: INTERVIEW },
  invitations: { noun: "invitation", fields: INVITATION, brief: true },
  blocks: { noun: "block", fields: BLOCK, brief: true },
  rotations: { noun: "rotation", fields: ROTATION },
  rotationNotes: { noun: "rotationNote", fields: ROTATION_NOTE, brief: true },
  messages: { noun: "message", fields: MESSAGE },
  drafts: { noun: "draft", fields: DRAFT },
  tasks: { noun: "task", fields: TASK },
  notes: { noun: "note", fields: NOTE, brief: true },
  strengths: { noun: "strength", fields: STRENGTH, brief: true },
  criteria: { noun: "criterion", fields: CRITERION, brief: true },
  scores: { fields: SCORE, brief: true },
  certifications: { fields: CERTIFICATION, brief: true },
  answers: { fields: ANSWER },
} as const satisfies Record<string, List>;

export type ListName = keyof typeof LISTS;
/** The lists and what is said of each; a list of another name is none. */
export const EACH_LIST: readonly (List & { name: ListName })[] = Object.entries(LISTS).map(([name, list]) => ({
  // The names are those of the very object.
  name: name as ListName,
  ...list,
}));

export type SeasonSettings = RowOf<typeof SETTINGS>;
export type Applicant = RowOf<typeof APPLICANT>;
export type Profile = RowOf<typeof PROFILE>;

/** A whole season, every optional field filled in. Rules, store and pages all speak this type. */
export type Season = Flat<
  { format: "season"; version: 1; season: SeasonSettings; applicant: Applicant; profile: Profile } & {
    -readonly [Name in ListName]: RowOf<(typeof LISTS)[Name]["fields"]>[];
  }
>;

export type Fact = Program["facts"][number];
export type Want = Profile["wants"][number];
export type PlaceTie = Profile["ties"][number];
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
export type FindingAnswer = Season["answers"][number];
export type Acknowledgement = Message["acknowledged"][number];
export type MessageKind = Message["kind"];
