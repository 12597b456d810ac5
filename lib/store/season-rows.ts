import { isDay } from "@/lib/season/fields/field";
import type {
  Answer,
  Applicant,
  Block,
  Certification,
  Contact,
  Criterion,
  Draft,
  Interview,
  Invitation,
  Message,
  Note,
  Program,
  Rotation,
  RotationNote,
  SavedView,
  Score,
  SeasonSettings,
  Strength,
  Task,
} from "@/lib/season/schema";
import {
  answerSchema,
  applicantSchema,
  blockSchema,
  certificationSchema,
  contactSchema,
  criterionSchema,
  draftSchema,
  interviewSchema,
  invitationSchema,
  messageSchema,
  noteSchema,
  programSchema,
  rankListOf,
  rotationNoteSchema,
  rotationSchema,
  scoreSchema,
  seasonSettingsSchema,
  strengthSchema,
  taskSchema,
} from "@/lib/season/schema";
import { readable } from "./readable";

/** A row's fields by the season's schema; what else a form holds is left out. */
const fields = {
  program: programSchema.omit({ id: true }).strip(),
  contact: contactSchema.omit({ id: true }).strip(),
  interview: interviewSchema.omit({ id: true }).strip(),
  invitation: invitationSchema.omit({ id: true }).strip(),
  block: blockSchema.omit({ id: true }).strip(),
  rotation: rotationSchema.omit({ id: true }).strip(),
  rotationNote: rotationNoteSchema.omit({ id: true }).strip(),
  message: messageSchema.omit({ id: true }).strip(),
  draft: draftSchema.omit({ id: true }).strip(),
  task: taskSchema.omit({ id: true }).strip(),
  note: noteSchema.omit({ id: true }).strip(),
  strength: strengthSchema.omit({ id: true }).strip(),
  criterion: criterionSchema.omit({ id: true }).strip(),
  score: scoreSchema.strip(),
  certification: certificationSchema.strip(),
  answer: answerSchema.strip(),
};

/**
 * What a row of each table holds, from the season's types: the same field names, instants as dates, lists of text as
 * JSON, and null where a milestone is not set. Ids, season and account are added by whoever writes the row. What the season could not
 * be read again with is refused here.
 */

export function seasonColumns(given: SeasonSettings) {
  const settings = readable(seasonSettingsSchema, given);
  const { milestones } = settings;
  return {
    label: settings.label,
    track: settings.track,
    timeZone: settings.timeZone,
    applicationsOpen: milestones.applicationsOpen ?? null,
    applicationsReviewed: milestones.applicationsReviewed ?? null,
    rankingOpens: date(milestones.rankingOpens),
    rankListDeadline: date(milestones.rankListDeadline),
    matchDay: milestones.matchDay ?? null,
    perProgram: settings.limits.perProgram,
    goldSignals: settings.limits.goldSignals,
    silverSignals: settings.limits.silverSignals,
    views: JSON.stringify(settings.views),
    travelHours: settings.limits.travelHours,
    rankListCertifiedAt: date(settings.rankListCertifiedAt),
  };
}

export function viewsColumn(views: SavedView[]) {
  return { views: JSON.stringify(readable(seasonSettingsSchema.shape.views, views)) };
}

/** When the list was certified, of the season; null: it is not. */
export function certifiedColumn(at: string | null) {
  const { rankListCertifiedAt } = seasonSettingsSchema.shape;
  return { rankListCertifiedAt: date(readable(rankListCertifiedAt, at)) };
}

export function applicantColumns(given: Applicant) {
  const applicant = readable(applicantSchema.strip(), given);
  return {
    applicantName: applicant.name,
    applicantSchool: applicant.school,
    graduationYear: applicant.graduationYear,
    applicantStatus: applicant.status,
    highlights: JSON.stringify(applicant.highlights),
  };
}

export function programColumns(given: Omit<Program, "id">) {
  const program = readable(fields.program, given);
  return {
    name: program.name,
    institution: program.institution,
    aliases: JSON.stringify(program.aliases),
    city: program.city,
    state: program.state,
    timeZone: program.timeZone,
    track: program.track,
    positionType: program.positionType,
    nrmpCode: program.nrmpCode,
    acgmeId: program.acgmeId,
    website: program.website,
    stage: program.stage,
    signal: program.signal,
    contactPolicy: program.contactPolicy,
    rankList: rankListOf(program.track),
    rank: program.rank,
    willNotRank: program.willNotRank,
    rankReason: program.rankReason,
    archived: program.archived,
    notes: program.notes,
  };
}

export function contactColumns(contact: Omit<Contact, "id">) {
  const { programId, name, title, role, email, notes } = readable(fields.contact, contact);
  return { programId, name, title, role, email, notes };
}

export function interviewColumns(given: Omit<Interview, "id">) {
  const interview = readable(fields.interview, given);
  const { programId, timeZone, format, status, notes, calendarUid } = interview;
  return {
    programId,
    startsAt: new Date(interview.startsAt),
    endsAt: new Date(interview.endsAt),
    timeZone,
    format,
    status,
    notes,
    calendarUid,
  };
}

/** The notes alone, while somebody is at them. */
export function interviewNotes(notes: string) {
  return readable(interviewSchema.pick({ notes: true }), { notes });
}

export function participantRows(interviewId: string, seasonId: string, participants: Interview["participants"]) {
  return participants.map(({ contactId, thankYou }, position) => ({
    interviewId,
    contactId,
    seasonId,
    position,
    thankYou,
  }));
}

export function invitationColumns(given: Omit<Invitation, "id">) {
  const invitation = readable(fields.invitation, given);
  const { programId, answer, notes } = invitation;
  return { programId, at: new Date(invitation.at), replyBy: date(invitation.replyBy), answer, notes };
}

/** Days stay days; instants are kept in UTC, so that texts compare as moments do. */
export function blockColumns(given: Omit<Block, "id">) {
  const { title, from, to } = readable(fields.block, given);
  const kept = (moment: string) => (isDay(moment) ? moment : new Date(moment).toISOString());
  return { title, from: kept(from), to: kept(to) };
}

export function rotationNoteColumns(given: Omit<RotationNote, "id">) {
  const { rotationId, kind, on, who, body } = readable(fields.rotationNote, given);
  return { rotationId, kind, on, who, body };
}

export function rotationColumns(given: Omit<Rotation, "id">) {
  const rotation = readable(fields.rotation, given);
  const { programId, institution, kind, startsOn, endsOn, notes } = rotation;
  return { programId, institution, kind, startsOn, endsOn, feedbackAt: date(rotation.feedbackAt), notes };
}

export function rotationContactRows(rotationId: string, seasonId: string, contacts: string[]) {
  return contacts.map((contactId, position) => ({ rotationId, contactId, seasonId, position }));
}

export function messageColumns(given: Omit<Message, "id">) {
  const message = readable(fields.message, given);
  const { programId, direction, kind, channel, subject, body, interviewId, rotationId, inReplyTo, news } = message;
  return {
    programId,
    direction,
    kind,
    channel,
    at: new Date(message.at),
    subject,
    body,
    interviewId,
    rotationId,
    inReplyTo,
    needsReply: message.needsReply,
    news,
  };
}

export function messageRecipientRows(messageId: string, programId: string, recipients: string[]) {
  return recipients.map((contactId, position) => ({ messageId, contactId, programId, position }));
}

export function acknowledgementRows(messageId: string, acknowledged: Message["acknowledged"]) {
  return acknowledged.map(({ rule, reason, at }, position) => ({
    messageId,
    position,
    rule,
    reason,
    at: new Date(at),
  }));
}

export function draftColumns(given: Omit<Draft, "id">) {
  const draft = readable(fields.draft, given);
  const { programId, kind, channel, subject, body, interviewId, rotationId, inReplyTo, news } = draft;
  return { programId, kind, channel, subject, body, interviewId, rotationId, inReplyTo, news };
}

export function draftRecipientRows(draftId: string, programId: string, recipients: string[]) {
  return recipients.map((contactId, position) => ({ draftId, contactId, programId, position }));
}

export function taskColumns(given: Omit<Task, "id">) {
  const task = readable(fields.task, given);
  const { programId, title, dueOn, playbook, step } = task;
  return { programId, title, dueOn, doneAt: date(task.doneAt), playbook, step };
}

export function noteColumns(given: Omit<Note, "id">) {
  const note = readable(fields.note, given);
  return { programId: note.programId, at: new Date(note.at), body: note.body };
}

export function strengthColumns(given: Omit<Strength, "id">) {
  const { kind, fact, evidence, words } = readable(fields.strength, given);
  return { kind, fact, evidence, words: JSON.stringify(words) };
}

export function criterionColumns(given: Omit<Criterion, "id">) {
  const { name, weight } = readable(fields.criterion, given);
  return { name, weight };
}

export function scoreColumns(given: Score) {
  const { criterionId, programId, interviewId, score, words } = readable(fields.score, given);
  return { criterionId, programId, interviewId, score, words };
}

export function certificationColumns(given: Certification) {
  const { at, primary, supplemental } = readable(fields.certification, given);
  return {
    at: new Date(at),
    primaryList: JSON.stringify(primary),
    supplementalList: JSON.stringify(supplemental),
  };
}

export function answerColumns(given: Answer) {
  const answer = readable(fields.answer, given);
  return { finding: answer.finding, answer: answer.answer, until: date(answer.until), at: new Date(answer.at) };
}

function date(instant: string | null | undefined): Date | null {
  return instant === null || instant === undefined ? null : new Date(instant);
}
