import { keyNamesOf } from "@/lib/rules/registry";
import type { KeyNoun } from "@/lib/rules/rule";
import type { Season } from "@/lib/season/schema";
import { newId } from "./ids";

/** The nouns whose ids other rows and findings' keys name, and what gives a row's new id for its old one. */
type NewIds = Record<KeyNoun, (old: string) => string>;

/** The same season with a new id for every row, in the order of the file; references and the keys of answers follow. */
export function withFreshIds(season: Season): Season {
  const ids: NewIds = {
    program: fresh(season.programs),
    contact: fresh(season.contacts),
    interview: fresh(season.interviews),
    invitation: fresh(season.invitations),
    rotation: fresh(season.rotations),
    message: fresh(season.messages),
    task: fresh(season.tasks),
  };
  const criterion = fresh(season.criteria);
  const certified = (list: Season["certifications"][number]["primary"]) =>
    list.map(({ programId, name }) => ({ programId: ids.program(programId), name }));
  const orNull = (id: (old: string) => string, old: string | null) => (old === null ? null : id(old));
  const addressed = <Row extends Season["drafts"][number] | Season["messages"][number]>(row: Row) => ({
    ...row,
    programId: ids.program(row.programId),
    recipients: row.recipients.map(ids.contact),
    interviewId: orNull(ids.interview, row.interviewId),
    rotationId: orNull(ids.rotation, row.rotationId),
    inReplyTo: orNull(ids.message, row.inReplyTo),
  });
  return {
    ...season,
    programs: season.programs.map((program) => ({ ...program, id: ids.program(program.id) })),
    contacts: season.contacts.map((contact) => ({
      ...contact,
      id: ids.contact(contact.id),
      programId: ids.program(contact.programId),
    })),
    interviews: season.interviews.map((interview) => ({
      ...interview,
      id: ids.interview(interview.id),
      programId: ids.program(interview.programId),
      participants: interview.participants.map((one) => ({ ...one, contactId: ids.contact(one.contactId) })),
    })),
    invitations: season.invitations.map((invitation) => ({
      ...invitation,
      id: ids.invitation(invitation.id),
      programId: ids.program(invitation.programId),
    })),
    blocks: season.blocks.map((block) => ({ ...block, id: newId() })),
    rotations: season.rotations.map((rotation) => ({
      ...rotation,
      id: ids.rotation(rotation.id),
      programId: orNull(ids.program, rotation.programId),
      contacts: rotation.contacts.map(ids.contact),
    })),
    rotationNotes: season.rotationNotes.map((entry) => ({
      ...entry,
      id: newId(),
      rotationId: ids.rotation(entry.rotationId),
    })),
    messages: season.messages.map((message) => ({ ...addressed(message), id: ids.message(message.id) })),
    drafts: season.drafts.map((draft) => ({ ...addressed(draft), id: newId() })),
    tasks: season.tasks.map((task) => ({
      ...task,
      id: ids.task(task.id),
      programId: orNull(ids.program, task.programId),
    })),
    notes: season.notes.map((note) => ({ ...note, id: newId(), programId: ids.program(note.programId) })),
    strengths: season.strengths.map((strength) => ({ ...strength, id: newId() })),
    criteria: season.criteria.map((one) => ({ ...one, id: criterion(one.id) })),
    scores: season.scores.map((score) => ({
      ...score,
      criterionId: criterion(score.criterionId),
      programId: ids.program(score.programId),
      interviewId: orNull(ids.interview, score.interviewId),
    })),
    certifications: season.certifications.map(({ at, primary, supplemental }) => ({
      at,
      primary: certified(primary),
      supplemental: certified(supplemental),
    })),
    answers: season.answers.map((answer) => ({ ...answer, finding: withNewIds(answer.finding, ids) })),
  };
}

/** An id that is not of these rows is given back as it is. */
function fresh(rows: { id: string }[]): (old: string) => string {
  const ids = new Map(rows.map(({ id }) => [id, newId()]));
  return (old) => ids.get(old) ?? old;
}

/**
 * The key of a finding with the ids in it replaced: `thank-you:<interview>:<contact>`, `reply:<message>` and the like.
 * A key that names nothing (`rank-list`) or nothing known stays as it is. Ids may themselves hold a colon.
 */
function withNewIds(key: string, ids: NewIds): string {
  const colon = key.indexOf(":");
  if (colon < 0) return key;
  const rule = key.slice(0, colon);
  const named = key.slice(colon + 1);
  const [row, other] = keyNamesOf(rule);
  if (row === undefined) return key;
  const id = ids[row](named);
  if (id !== named || other === undefined) return `${rule}:${id}`;
  for (let split = named.indexOf(":"); split > 0; split = named.indexOf(":", split + 1)) {
    const [first, second] = [named.slice(0, split), named.slice(split + 1)];
    if (ids[row](first) !== first && ids[other](second) !== second)
      return `${rule}:${ids[row](first)}:${ids[other](second)}`;
  }
  return key;
}
