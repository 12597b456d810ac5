import type {
  Applicant,
  Block,
  Certification,
  Contact,
  Criterion,
  Draft,
  FindingAnswer,
  Interview,
  Invitation,
  Message,
  Note,
  Profile,
  Program,
  ReceivedKind,
  Rotation,
  RotationNote,
  Score,
  Season,
  SeasonSettings,
  SentKind,
  Strength,
  Task,
} from "@/lib/season/schema";
import { HOUR } from "./durations";
import { emptyLists } from "./empty-lists";
import { ANSWER } from "./fields/answer";
import { CONTACT } from "./fields/contact";
import { CRITERION } from "./fields/criterion";
import { DRAFT } from "./fields/draft";
import { usualOf } from "./fields/field";
import { INTERVIEW } from "./fields/interview";
import { INVITATION } from "./fields/invitation";
import { MESSAGE } from "./fields/message";
import { PROFILE } from "./fields/profile";
import { PROGRAM } from "./fields/program";
import { ROTATION } from "./fields/rotation";
import { ROTATION_NOTE } from "./fields/rotation-note";
import { SCORE } from "./fields/score";
import { LIMITS } from "./fields/settings";
import { STRENGTH } from "./fields/strength";
import { TASK } from "./fields/task";

/** Settings of which each limit may be left out. */
type Settings = Omit<SeasonSettings, "limits"> & { limits: Partial<SeasonSettings["limits"]> };

const SETTINGS: SeasonSettings = {
  label: "2026–2027",
  track: "integrated",
  timeZone: "America/New_York",
  milestones: {},
  limits: usualOf(LIMITS),
  rankListCertifiedAt: null,
  views: [],
};

const APPLICANT: Applicant = {
  name: "Jordan Reyes",
  school: "Meridian Island School of Medicine",
  graduationYear: 2027,
  status: "us-citizen-img",
  highlights: [],
};

/**
 * A season in a few lines, for tests and for the examples of rules. Every field left out has the schema's default (or a plain
 * invented value), ids left out count up within their kind (`i1`, `m1`, …), and `build` gives a fresh season each time.
 * An interview is named by its end, since that is what clocks start from; it starts six hours earlier unless said otherwise.
 */
export function season({ limits, ...settings }: Partial<Settings> = {}) {
  const made: Season = {
    format: "season",
    version: 1,
    season: { ...SETTINGS, ...settings, limits: { ...SETTINGS.limits, ...limits } },
    applicant: APPLICANT,
    profile: usualOf(PROFILE),
    ...emptyLists(),
  };
  const next = (letter: string, rows: unknown[]) => `${letter}${rows.length + 1}`;

  const builder = {
    applicant(fields: Partial<Applicant>) {
      made.applicant = { ...made.applicant, ...fields };
      return builder;
    },
    profile(fields: Partial<Profile>) {
      made.profile = { ...made.profile, ...fields };
      return builder;
    },
    program(id: string, fields: Partial<Program> = {}) {
      made.programs.push({ ...usualOf(PROGRAM), stage: "interviewed", id, name: `Program ${id}`, ...fields });
      return builder;
    },
    contact(id: string, programId: string, fields: Partial<Contact> = {}) {
      made.contacts.push({
        id,
        programId,
        ...usualOf(CONTACT),
        name: `Person ${id}`,
        title: "Dr.",
        role: "faculty",
        ...fields,
      });
      return builder;
    },
    interview(programId: string, endsAt: string, fields: Partial<Interview> = {}) {
      made.interviews.push({
        id: next("i", made.interviews),
        programId,
        startsAt: new Date(Date.parse(endsAt) - 6 * HOUR).toISOString(),
        endsAt,
        ...usualOf(INTERVIEW),
        ...fields,
      });
      return builder;
    },
    /** An invitation that came at an instant. */
    invitation(programId: string, at: string, fields: Partial<Invitation> = {}) {
      made.invitations.push({
        id: next("v", made.invitations),
        programId,
        at,
        ...usualOf(INVITATION),
        ...fields,
      });
      return builder;
    },
    /** Time of one's own, from a day to a day or from an instant to an instant. */
    block(title: string, from: string, to: string, fields: Partial<Block> = {}) {
      made.blocks.push({ id: next("b", made.blocks), title, from, to, ...fields });
      return builder;
    },
    rotationNote(
      rotationId: string,
      kind: RotationNote["kind"],
      on: string,
      body: string,
      fields: Partial<RotationNote> = {},
    ) {
      made.rotationNotes.push({
        id: next("e", made.rotationNotes),
        rotationId,
        kind,
        ...usualOf(ROTATION_NOTE),
        on,
        body,
        ...fields,
      });
      return builder;
    },
    rotation(programId: string | null, startsOn: string, endsOn: string, fields: Partial<Rotation> = {}) {
      made.rotations.push({
        ...usualOf(ROTATION),
        id: next("r", made.rotations),
        programId,
        startsOn,
        endsOn,
        ...fields,
      });
      return builder;
    },
    sent(programId: string, kind: SentKind, at: string, fields: Partial<Message> = {}) {
      const id = next("m", made.messages);
      made.messages.push({
        id,
        programId,
        direction: "sent",
        kind,
        at,
        ...usualOf(MESSAGE),
        ...fields,
      });
      return builder;
    },
    received(programId: string, kind: ReceivedKind, at: string, fields: Partial<Message> = {}) {
      const id = next("m", made.messages);
      made.messages.push({
        id,
        programId,
        direction: "received",
        kind,
        at,
        ...usualOf(MESSAGE),
        ...fields,
      });
      return builder;
    },
    draft(programId: string, kind: SentKind, fields: Partial<Draft> = {}) {
      made.drafts.push({ id: next("d", made.drafts), programId, kind, ...usualOf(DRAFT), ...fields });
      return builder;
    },
    task(title: string, dueOn: string | null, fields: Partial<Task> = {}) {
      made.tasks.push({
        id: next("t", made.tasks),
        ...usualOf(TASK),
        title,
        dueOn,
        ...fields,
      });
      return builder;
    },
    note(programId: string, at: string, body: string, fields: Partial<Note> = {}) {
      made.notes.push({ id: next("n", made.notes), programId, at, body, ...fields });
      return builder;
    },
    strength(fact: string, fields: Partial<Strength> = {}) {
      made.strengths.push({
        id: next("s", made.strengths),
        ...usualOf(STRENGTH),
        kind: "other",
        fact,
        ...fields,
      });
      return builder;
    },
    criterion(id: string, fields: Partial<Criterion> = {}) {
      made.criteria.push({ ...usualOf(CRITERION), id, name: `Criterion ${id}`, ...fields });
      return builder;
    },
    score(programId: string, criterionId: string, score: number, fields: Partial<Score> = {}) {
      made.scores.push({ ...usualOf(SCORE), programId, criterionId, score, ...fields });
      return builder;
    },
    /** Both lists as certified then; the programs, which are made already, by their ids in order. */
    certified(at: string, primary: string[], supplemental: string[] = []) {
      const named = (ids: string[]) =>
        ids.map((programId) => ({
          programId,
          name: made.programs.find(({ id }) => id === programId)?.name ?? `Program ${programId}`,
        }));
      const certification: Certification = { at, primary: named(primary), supplemental: named(supplemental) };
      made.certifications.push(certification);
      return builder;
    },
    answer(finding: string, answer: FindingAnswer["answer"], fields: Partial<FindingAnswer> = {}) {
      made.answers.push({ ...usualOf(ANSWER), finding, answer, at: "2026-09-01T09:00:00-04:00", ...fields });
      return builder;
    },
    build(): Season {
      return structuredClone(made);
    },
  };
  return builder;
}
