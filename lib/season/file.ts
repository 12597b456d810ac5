import type { z } from "zod";
import { referenceCheck } from "@/lib/season/cross-check";
import { isDay } from "@/lib/season/fields/field";
import {
  type Block,
  DEFAULT_TRAVEL_HOURS,
  type Draft,
  draftFileSchema,
  type Interview,
  type Message,
  type Program,
  type Season,
  seasonSchema,
} from "@/lib/season/schema";
import { instantMs, isoIn } from "@/lib/season/time";

/** Something wrong in a season file; the path is written as `programs[3].stage`, empty when it is the document itself. */
export type Problem = { path: string; message: string };
export type ReadSeason = { ok: true; season: Season } | { ok: false; problems: Problem[] };

/** A draft as its file holds it, with what a person acknowledged about it. */
export type DraftFile = Omit<Draft, "id"> & Pick<Message, "acknowledged">;

const VERSION = 1;

/** How much of a file is read, and told of it. */
export type Limits = { rows: number; entries: number; problems: number };

/** What somebody else's file may ask of a server: rows of one list, entries of all lists together (a season has some thousands), problems. */
export const IMPORT_LIMITS: Limits = { rows: 20_000, entries: 200_000, problems: 1_000 };

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    const field = String(step);
    if (!/^[A-Za-z_$][\w$]*$/.test(field)) return `${text}[${JSON.stringify(field)}]`;
    return text === "" ? field : `${text}.${field}`;
  }, "");
}

/** Where JSON.parse gave up, as line and column; its own message quotes the file and may hold line breaks. */
function notJson(text: string, error: unknown): Problem {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  if (position === undefined) return { path: "", message: "is not JSON" };
  const before = text.slice(0, Number(position)).split("\n");
  return { path: "", message: `is not JSON: line ${before.length}, column ${(before.at(-1) ?? "").length + 1}` };
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? { ...value } : {};

/** Whether it is a season file of a version known here; that is said before anything else about it. */
function unknownVersion(value: unknown): Problem | null {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { path: "", message: "expected a season file, one JSON object" };
  const { format, version } = fieldsOf(value);
  if (format !== "season") return { path: "format", message: 'expected "season"' };
  if (version !== VERSION) {
    const named = typeof version === "number" || typeof version === "string" ? JSON.stringify(version) : "that";
    const found = version === undefined ? "is missing" : `${named} is not known here`;
    return { path: "version", message: `${found}; this reads version ${VERSION}` };
  }
  return null;
}

/** A list that is longer than any season's, which is said before each of its rows is looked at: a small file can hold millions. */
function tooMany(value: unknown, most: Limits): Problem | null {
  for (const [name, rows] of Object.entries(fieldsOf(value)))
    if (Array.isArray(rows) && rows.length > most.rows)
      return { path: pathText([name]), message: `has ${rows.length} rows; at most ${most.rows} are read` };
  const waiting: unknown[] = [value];
  let entries = 0;
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== "object" || next === null) continue;
    if (Array.isArray(next)) entries += next.length;
    if (entries > most.entries)
      return { path: "", message: `has more than ${most.entries} entries in its lists; no more are read` };
    for (const inner of Object.values(next)) waiting.push(inner);
  }
  return null;
}

/** Problems in the reader's own terms; a field nobody knows is named by its own path. */
function problemsOf(error: z.ZodError, most = Number.POSITIVE_INFINITY): Problem[] {
  return error.issues
    .slice(0, most)
    .flatMap((issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => ({ path: pathText([...issue.path, key]), message: "no such field" }))
        : [{ path: pathText(issue.path), message: issue.message }],
    )
    .slice(0, most);
}

/** Says "is missing" where nothing was given; other messages are zod's or the schema's own. */
const plainErrors: z.core.$ZodErrorMap = (issue) =>
  issue.code === "invalid_type" && issue.input === undefined ? "is missing" : undefined;

/** JSON text as a value, a leading byte order mark allowed; never throws. */
function parseJson(text: string): { ok: true; value: unknown } | { ok: false; problems: Problem[] } {
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch (error) {
    return { ok: false, problems: [notJson(json, error)] };
  }
}

/**
 * Reads a season file: the season with every optional field filled in, or everything wrong with it, first things first. `limits` are
 * for files that come from elsewhere; one's own command reads any size.
 */
export function readSeasonFile(text: string, limits?: Limits): ReadSeason {
  const json = parseJson(text);
  if (!json.ok) return json;
  const unknown = unknownVersion(json.value);
  if (unknown) return { ok: false, problems: [unknown] };
  const long = limits ? tooMany(json.value, limits) : null;
  if (long) return { ok: false, problems: [long] };
  const parsed = seasonSchema.safeParse(json.value, { error: plainErrors });
  return parsed.success
    ? { ok: true, season: parsed.data }
    : { ok: false, problems: problemsOf(parsed.error, limits?.problems) };
}

export type ReadDraft = { ok: true; draft: DraftFile } | { ok: false; problems: Problem[] };

/**
 * A reader of draft files (season-file.md) for a season: the draft with every optional field filled in, or everything wrong with it,
 * references to what the season has not included. An acknowledgement without its moment is given at `now` (epoch milliseconds).
 */
export function draftReader(season: Season, now: number): (text: string) => ReadDraft {
  const checkReferences = referenceCheck(season);
  return (text) => {
    const json = parseJson(text);
    if (!json.ok) return json;
    if (typeof json.value !== "object" || json.value === null || Array.isArray(json.value))
      return { ok: false, problems: [{ path: "", message: "expected a draft, one JSON object" }] };
    const parsed = draftFileSchema.safeParse(json.value, { error: plainErrors });
    if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error) };
    const { id: _, acknowledged, ...draft } = parsed.data;
    const problems: Problem[] = [];
    checkReferences(draft, [], (path, message) => problems.push({ path: pathText(path), message }));
    if (problems.length > 0) return { ok: false, problems };
    const at = isoIn(now, season.season.timeZone);
    return { ok: true, draft: { ...draft, acknowledged: acknowledged.map((given) => ({ at, ...given })) } };
  };
}

/** The same fields without those that are null, empty text or an empty list. */
function filled<T extends object>(fields: T): Partial<T> {
  const entries = Object.entries(fields).filter(
    ([, value]) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries) as Partial<T>;
}

type At = (instant: string) => string;
type AtOrNull = (instant: string | null) => string | null;

const instantsIn = (zone: string): { at: At; atOrNull: AtOrNull } => {
  const at: At = (instant) => isoIn(instantMs(instant), zone);
  return { at, atOrNull: (instant) => (instant === null ? null : at(instant)) };
};

function writeSettings({ season }: Season): object {
  const { at, atOrNull } = instantsIn(season.timeZone);
  const { applicationsOpen, applicationsReviewed, rankingOpens, rankListDeadline, matchDay } = season.milestones;
  return {
    label: season.label,
    track: season.track,
    timeZone: season.timeZone,
    milestones: {
      applicationsOpen,
      applicationsReviewed,
      rankingOpens: rankingOpens && at(rankingOpens),
      rankListDeadline: rankListDeadline && at(rankListDeadline),
      matchDay,
    },
    limits: {
      perProgram: season.limits.perProgram,
      goldSignals: season.limits.goldSignals,
      silverSignals: season.limits.silverSignals,
      ...(season.limits.travelHours === DEFAULT_TRAVEL_HOURS ? {} : { travelHours: season.limits.travelHours }),
    },
    rankListCertifiedAt: atOrNull(season.rankListCertifiedAt),
    ...filled({ views: season.views }),
  };
}

function writeProgram(program: Program): object {
  return {
    id: program.id,
    name: program.name,
    institution: program.institution,
    aliases: program.aliases,
    city: program.city,
    state: program.state,
    ...filled({ timeZone: program.timeZone }),
    track: program.track,
    positionType: program.positionType,
    nrmpCode: program.nrmpCode,
    acgmeId: program.acgmeId,
    website: program.website,
    stage: program.stage,
    signal: program.signal,
    contactPolicy: program.contactPolicy,
    rank: program.rank,
    willNotRank: program.willNotRank,
    ...filled({ rankReason: program.rankReason }),
    ...(program.archived ? { archived: true } : {}),
    notes: program.notes,
  };
}

/** An interview's instants are written in its own zone, where they were agreed. */
function writeInterview(interview: Interview, seasonZone: string): object {
  const { at } = instantsIn(interview.timeZone ?? seasonZone);
  return {
    id: interview.id,
    programId: interview.programId,
    startsAt: at(interview.startsAt),
    endsAt: at(interview.endsAt),
    timeZone: interview.timeZone,
    format: interview.format,
    status: interview.status,
    participants: interview.participants.map(({ contactId, thankYou }) => ({ contactId, thankYou })),
    notes: interview.notes,
  };
}

function writeBlock({ id, title, from, to }: Block, at: At): object {
  const written = (moment: string) => (isDay(moment) ? moment : at(moment));
  return { id, title, from: written(from), to: written(to) };
}

function writeMessage(message: Message, { at }: { at: At }): object {
  return {
    id: message.id,
    programId: message.programId,
    direction: message.direction,
    kind: message.kind,
    channel: message.channel,
    at: at(message.at),
    subject: message.subject,
    body: message.body,
    recipients: message.recipients,
    interviewId: message.interviewId,
    rotationId: message.rotationId,
    inReplyTo: message.inReplyTo,
    needsReply: message.needsReply,
    news: message.news,
    acknowledged: message.acknowledged.map(({ rule, reason, at: when }) => ({ rule, reason, at: at(when) })),
  };
}

function writeDraft(draft: Draft): object {
  return {
    id: draft.id,
    programId: draft.programId,
    kind: draft.kind,
    ...(draft.channel === "email" ? {} : { channel: draft.channel }),
    subject: draft.subject,
    body: draft.body,
    recipients: draft.recipients,
    ...filled({
      interviewId: draft.interviewId,
      rotationId: draft.rotationId,
      inReplyTo: draft.inReplyTo,
      news: draft.news,
    }),
  };
}

/**
 * The season as its file: fields in the file's order, two-space JSON, instants with the season's offset (interviews' with their
 * own zone's), so that the same season is always the same text. What only this product knows is left out where it is empty.
 */
export function writeSeasonFile(season: Season): string {
  const zone = season.season.timeZone;
  const { at, atOrNull } = instantsIn(zone);
  const document = {
    format: "season",
    version: VERSION,
    season: writeSettings(season),
    applicant: {
      name: season.applicant.name,
      school: season.applicant.school,
      graduationYear: season.applicant.graduationYear,
      status: season.applicant.status,
      highlights: season.applicant.highlights,
    },
    programs: season.programs.map(writeProgram),
    contacts: season.contacts.map(({ id, programId, name, title, role, email, notes }) => ({
      id,
      programId,
      name,
      title,
      role,
      email,
      notes,
    })),
    interviews: season.interviews.map((interview) => writeInterview(interview, zone)),
    ...filled({
      invitations: season.invitations.map(({ id, programId, at: cameAt, replyBy, answer, notes }) => ({
        id,
        programId,
        at: at(cameAt),
        replyBy: atOrNull(replyBy),
        answer,
        notes,
      })),
      blocks: season.blocks.map((block) => writeBlock(block, at)),
    }),
    rotations: season.rotations.map((rotation) => ({
      id: rotation.id,
      programId: rotation.programId,
      institution: rotation.institution,
      kind: rotation.kind,
      startsOn: rotation.startsOn,
      endsOn: rotation.endsOn,
      contacts: rotation.contacts,
      feedbackAt: atOrNull(rotation.feedbackAt),
      notes: rotation.notes,
    })),
    ...filled({
      rotationNotes: season.rotationNotes.map(({ id, rotationId, kind, on, who, body }) => ({
        id,
        rotationId,
        kind,
        on,
        who,
        body,
      })),
    }),
    messages: season.messages.map((message) => writeMessage(message, { at })),
    drafts: season.drafts.map(writeDraft),
    tasks: season.tasks.map(({ id, programId, title, dueOn, doneAt, playbook, step }) => ({
      id,
      programId,
      title,
      dueOn,
      doneAt: atOrNull(doneAt),
      ...filled({ playbook, step }),
    })),
    ...filled({
      notes: season.notes.map(({ id, programId, at: when, body }) => ({ id, programId, at: at(when), body })),
      strengths: season.strengths.map(({ id, kind, fact, evidence, words }) => ({ id, kind, fact, evidence, words })),
      criteria: season.criteria.map(({ id, name, weight }) => ({ id, name, weight })),
      scores: season.scores.map(({ criterionId, programId, interviewId, score, words }) => ({
        criterionId,
        programId,
        ...filled({ interviewId }),
        score,
        ...filled({ words }),
      })),
      certifications: season.certifications.map(({ at: when, primary, supplemental }) => ({
        at: at(when),
        primary: primary.map(({ programId, name }) => ({ programId, name })),
        ...filled({ supplemental: supplemental.map(({ programId, name }) => ({ programId, name })) }),
      })),
    }),
    answers: season.answers.map(({ finding, answer, until, at: when }) => ({
      finding,
      answer,
      until: atOrNull(until),
      at: at(when),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
