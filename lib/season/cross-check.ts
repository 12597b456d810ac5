import { isDay } from "./fields/field";
import type { Draft, Season } from "./fields/season";
import { rankListOf } from "./rank-lists";
import { RECEIVED_KINDS, SENT_KINDS } from "./values";

const KINDS_OF: Record<"sent" | "received", readonly string[]> = { sent: SENT_KINDS, received: RECEIVED_KINDS };

type Path = (string | number)[];
/** Told of everything that is wrong, each with its path. */
export type Report = (path: Path, message: string) => void;
type Addressed = Omit<Draft, "id" | "kind">;

const byId = <T extends { id: string }>(rows: T[]) => new Map(rows.map((row) => [row.id, row]));

function reportRepeated(names: string[], path: Path, report: Report, field?: string): void {
  const seen = new Set<string>();
  names.forEach((name, i) => {
    if (seen.has(name)) report(field ? [...path, i, field] : [...path, i], `names "${name}" twice`);
    seen.add(name);
  });
}

const exists = (known: Map<string, unknown>, ref: string | null, path: Path, report: Report) => {
  if (ref !== null && !known.has(ref)) report(path, `names "${ref}", which does not exist`);
};

/**
 * A check of what a message or a draft names: each exists, and a person, interview or rotation is of the message's own program.
 * The season is indexed once.
 */
export function referenceCheck(season: Season): (message: Addressed, path: Path, report: Report) => void {
  const programs = byId(season.programs);
  const contacts = byId(season.contacts);
  const interviews = byId(season.interviews);
  const rotations = byId(season.rotations);
  const messages = byId(season.messages);
  return (message, path, report) => {
    const ofProgram = (known: Map<string, { programId: string | null }>, ref: string | null, at: Path) => {
      if (ref === null) return;
      const row = known.get(ref);
      if (!row) report(at, `names "${ref}", which does not exist`);
      else if (row.programId !== message.programId) report(at, `"${ref}" belongs to another program`);
    };
    exists(programs, message.programId, [...path, "programId"], report);
    message.recipients.forEach((ref, i) => {
      ofProgram(contacts, ref, [...path, "recipients", i]);
    });
    reportRepeated(message.recipients, [...path, "recipients"], report);
    ofProgram(interviews, message.interviewId, [...path, "interviewId"]);
    ofProgram(rotations, message.rotationId, [...path, "rotationId"]);
    exists(messages, message.inReplyTo, [...path, "inReplyTo"], report);
  };
}

/** Ids are unique within their kind. */
function checkIds(season: Season, report: Report): void {
  for (const kind of [
    "programs",
    "contacts",
    "interviews",
    "invitations",
    "blocks",
    "rotations",
    "rotationNotes",
    "messages",
    "drafts",
    "tasks",
    "notes",
    "strengths",
    "criteria",
  ] as const) {
    const seen = new Set<string>();
    season[kind].forEach(({ id }, i) => {
      if (seen.has(id)) report([kind, i, "id"], `"${id}" is used twice`);
      seen.add(id);
    });
  }
}

/** On one list no two programs share a rank. */
function checkRanks(season: Season, report: Report): void {
  const ranked = new Map<string, number>();
  season.programs.forEach((program, i) => {
    if (program.rank === null) return;
    const place = `${rankListOf(program.track)} ${program.rank}`;
    const first = ranked.get(place);
    if (first !== undefined) report(["programs", i, "rank"], `rank ${program.rank} is also that of programs[${first}]`);
    else ranked.set(place, i);
  });
}

/** A score is of a known criterion and program, its interview is that program's, and there is one for each. */
function checkScores(season: Season, report: Report): void {
  const criteria = byId(season.criteria);
  const programs = byId(season.programs);
  const interviews = byId(season.interviews);
  const given = new Set<string>();
  season.scores.forEach(({ criterionId, programId, interviewId }, i) => {
    exists(criteria, criterionId, ["scores", i, "criterionId"], report);
    exists(programs, programId, ["scores", i, "programId"], report);
    exists(interviews, interviewId, ["scores", i, "interviewId"], report);
    const interview = interviewId === null ? null : interviews.get(interviewId);
    if (interview && interview.programId !== programId)
      report(["scores", i, "interviewId"], `"${interviewId}" belongs to another program`);
    const about = JSON.stringify([criterionId, programId, interviewId]);
    if (given.has(about)) report(["scores", i], "is scored twice");
    given.add(about);
  });
}

function checkInvitations(season: Season, programs: Map<string, unknown>, report: Report): void {
  season.invitations.forEach((invitation, i) => {
    exists(programs, invitation.programId, ["invitations", i, "programId"], report);
    if (invitation.replyBy !== null && Date.parse(invitation.replyBy) < Date.parse(invitation.at))
      report(["invitations", i, "replyBy"], "an answer is not due before the invitation came");
  });
}

/** Days with days and instants with instants, in their order; a block of days may be of one. */
function checkBlocks(season: Season, report: Report): void {
  season.blocks.forEach(({ from, to }, i) => {
    if (isDay(from) !== isDay(to)) report(["blocks", i, "to"], "a block is of days or of instants, not of both");
    else if (isDay(from) ? to < from : Date.parse(to) <= Date.parse(from))
      report(["blocks", i, "to"], "a block ends after it starts");
  });
}

/** What no single field can tell: unique ids, references, order of times, ranks. Each with the path of what is wrong. */
export function crossCheck(season: Season, report: Report): void {
  checkIds(season, report);
  checkRanks(season, report);
  const programs = byId(season.programs);
  const contacts = byId(season.contacts);
  season.contacts.forEach((contact, i) => {
    exists(programs, contact.programId, ["contacts", i, "programId"], report);
  });
  season.interviews.forEach((interview, i) => {
    exists(programs, interview.programId, ["interviews", i, "programId"], report);
    if (Date.parse(interview.endsAt) <= Date.parse(interview.startsAt))
      report(["interviews", i, "endsAt"], "an interview ends after it starts");
    const people = interview.participants.map(({ contactId }) => contactId);
    people.forEach((ref, j) => {
      exists(contacts, ref, ["interviews", i, "participants", j, "contactId"], report);
    });
    reportRepeated(people, ["interviews", i, "participants"], report, "contactId");
  });
  checkInvitations(season, programs, report);
  checkBlocks(season, report);
  season.rotations.forEach((rotation, i) => {
    exists(programs, rotation.programId, ["rotations", i, "programId"], report);
    if (rotation.endsOn < rotation.startsOn)
      report(["rotations", i, "endsOn"], "a rotation does not end before it starts");
    rotation.contacts.forEach((ref, j) => {
      exists(contacts, ref, ["rotations", i, "contacts", j], report);
    });
    reportRepeated(rotation.contacts, ["rotations", i, "contacts"], report);
  });
  const rotations = byId(season.rotations);
  season.rotationNotes.forEach((entry, i) => {
    exists(rotations, entry.rotationId, ["rotationNotes", i, "rotationId"], report);
  });
  const checkReferences = referenceCheck(season);
  season.messages.forEach((message, i) => {
    checkReferences(message, ["messages", i], report);
    if (!KINDS_OF[message.direction].includes(message.kind))
      report(["messages", i, "kind"], `"${message.kind}" is not a kind of ${message.direction} message`);
  });
  season.drafts.forEach((draft, i) => {
    checkReferences(draft, ["drafts", i], report);
  });
  season.tasks.forEach((task, i) => {
    exists(programs, task.programId, ["tasks", i, "programId"], report);
  });
  season.notes.forEach((entry, i) => {
    exists(programs, entry.programId, ["notes", i, "programId"], report);
  });
  checkScores(season, report);
  const answered = new Set<string>();
  season.answers.forEach((answer, i) => {
    if (answered.has(answer.finding)) report(["answers", i, "finding"], `"${answer.finding}" is answered twice`);
    answered.add(answer.finding);
  });
}
