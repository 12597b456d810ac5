import { isDay } from "@/lib/season/cross-check";
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
  Score,
  SeasonSettings,
  Strength,
  Task,
} from "@/lib/season/schema";
import { rankListOf } from "@/lib/season/schema";

/**
 * What a row of each table holds, from the season's types: the same field names, instants as dates, lists of text as
 * JSON, and null where a milestone is not set. Ids, season and account are added by whoever writes the row.
 */

export function seasonColumns(settings: SeasonSettings) {
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

export function applicantColumns(applicant: Applicant) {
  return {
    applicantName: applicant.name,
    applicantSchool: applicant.school,
    graduationYear: applicant.graduationYear,
    applicantStatus: applicant.status,
    highlights: JSON.stringify(applicant.highlights),
  };
}

export function programColumns(program: Omit<Program, "id">) {
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
  const { programId, name, title, role, email, notes } = contact;
  return { programId, name, title, role, email, notes };
}

export function interviewColumns(interview: Omit<Interview, "id">) {
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

export function participantRows(interviewId: string, seasonId: string, participants: Interview["participants"]) {
  return participants.map(({ contactId, thankYou }, position) => ({
    interviewId,
    contactId,
    seasonId,
    position,
    thankYou,
  }));
}

export function invitationColumns(invitation: Omit<Invitation, "id">) {
  const { programId, answer, notes } = invitation;
  return { programId, at: new Date(invitation.at), replyBy: date(invitation.replyBy), answer, notes };
}

/** Days stay days; instants are kept in UTC, so that texts compare as moments do. */
export function blockColumns({ title, from, to }: Omit<Block, "id">) {
  const kept = (moment: string) => (isDay(moment) ? moment : new Date(moment).toISOString());
  return { title, from: kept(from), to: kept(to) };
}

export function rotationNoteColumns({ rotationId, kind, on, who, body }: Omit<RotationNote, "id">) {
  return { rotationId, kind, on, who, body };
}

export function rotationColumns(rotation: Omit<Rotation, "id">) {
  const { programId, institution, kind, startsOn, endsOn, notes } = rotation;
  return { programId, institution, kind, startsOn, endsOn, feedbackAt: date(rotation.feedbackAt), notes };
}

export function rotationContactRows(rotationId: string, seasonId: string, contacts: string[]) {
  return contacts.map((contactId, position) => ({ rotationId, contactId, seasonId, position }));
}

export function messageColumns(message: Omit<Message, "id">) {
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

export function draftColumns(draft: Omit<Draft, "id">) {
  const { programId, kind, channel, subject, body, interviewId, rotationId, inReplyTo, news } = draft;
  return { programId, kind, channel, subject, body, interviewId, rotationId, inReplyTo, news };
}

export function draftRecipientRows(draftId: string, programId: string, recipients: string[]) {
  return recipients.map((contactId, position) => ({ draftId, contactId, programId, position }));
}

export function taskColumns(task: Omit<Task, "id">) {
  const { programId, title, dueOn, playbook, step } = task;
  return { programId, title, dueOn, doneAt: date(task.doneAt), playbook, step };
}

export function noteColumns(note: Omit<Note, "id">) {
  return { programId: note.programId, at: new Date(note.at), body: note.body };
}

export function strengthColumns({ kind, fact, evidence, words }: Omit<Strength, "id">) {
  return { kind, fact, evidence, words: JSON.stringify(words) };
}

export function criterionColumns({ name, weight }: Omit<Criterion, "id">) {
  return { name, weight };
}

export function scoreColumns({ criterionId, programId, interviewId, score, words }: Score) {
  return { criterionId, programId, interviewId, score, words };
}

export function certificationColumns({ at, primary, supplemental }: Certification) {
  return {
    at: new Date(at),
    primaryList: JSON.stringify(primary),
    supplementalList: JSON.stringify(supplemental),
  };
}

export function answerColumns(answer: Answer) {
  return { finding: answer.finding, answer: answer.answer, until: date(answer.until), at: new Date(answer.at) };
}

function date(instant: string | null | undefined): Date | null {
  return instant === null || instant === undefined ? null : new Date(instant);
}
