import { ANSWER } from "@/lib/season/fields/answer";
import { APPLICANT } from "@/lib/season/fields/applicant";
import { BLOCK } from "@/lib/season/fields/block";
import { CERTIFICATION } from "@/lib/season/fields/certification";
import { CONTACT } from "@/lib/season/fields/contact";
import { CRITERION } from "@/lib/season/fields/criterion";
import { DRAFT } from "@/lib/season/fields/draft";
import { INTERVIEW, PARTICIPANT } from "@/lib/season/fields/interview";
import { INVITATION } from "@/lib/season/fields/invitation";
import { ACKNOWLEDGEMENT, MESSAGE } from "@/lib/season/fields/message";
import { NOTE } from "@/lib/season/fields/note";
import { PROGRAM } from "@/lib/season/fields/program";
import { ROTATION } from "@/lib/season/fields/rotation";
import { ROTATION_NOTE } from "@/lib/season/fields/rotation-note";
import { SCORE } from "@/lib/season/fields/score";
import { SETTINGS } from "@/lib/season/fields/settings";
import { STRENGTH } from "@/lib/season/fields/strength";
import { TASK } from "@/lib/season/fields/task";
import { type Season, seasonSchema } from "@/lib/season/schema";
import type { AccountId } from "./account";
import { foundRow } from "./columns";
import type { Rows } from "./database";
import { NotFound } from "./errors";

/**
 * The whole season as its rows stand: programs and everything else in the order of their making, recipients and
 * participants in the order they were given, instants in UTC. One query a table, however large the season.
 * Throws `NotFound` for another account's season.
 */
export async function readSeason(rows: Rows, account: AccountId, seasonId: string): Promise<Season> {
  const owner = { seasonId, accountId: account };
  const byId = { where: owner, orderBy: { id: "asc" } } as const;
  const [
    season,
    programs,
    contacts,
    interviews,
    participants,
    invitations,
    blocks,
    rotations,
    rotationContacts,
    rotationNotes,
    messages,
    recipients,
    acknowledgements,
    drafts,
    draftRecipients,
    tasks,
    notes,
    strengths,
    criteria,
    scores,
    certifications,
    answers,
  ] = await Promise.all([
    rows.season.findFirst({ where: { id: seasonId, accountId: account } }),
    rows.program.findMany(byId),
    rows.contact.findMany(byId),
    rows.interview.findMany(byId),
    rows.interviewParticipant.findMany({ where: { interview: owner }, orderBy: { position: "asc" } }),
    rows.invitation.findMany(byId),
    rows.block.findMany(byId),
    rows.rotation.findMany(byId),
    rows.rotationContact.findMany({ where: { rotation: owner }, orderBy: { position: "asc" } }),
    rows.rotationNote.findMany(byId),
    rows.message.findMany(byId),
    rows.messageRecipient.findMany({ where: { message: owner }, orderBy: { position: "asc" } }),
    rows.acknowledgement.findMany({ where: { message: owner }, orderBy: { position: "asc" } }),
    rows.draft.findMany(byId),
    rows.draftRecipient.findMany({ where: { draft: owner }, orderBy: { position: "asc" } }),
    rows.task.findMany(byId),
    rows.note.findMany(byId),
    rows.strength.findMany(byId),
    rows.criterion.findMany({ where: owner, orderBy: [{ position: "asc" }, { id: "asc" }] }),
    rows.score.findMany(byId),
    rows.certification.findMany({ where: owner, orderBy: [{ at: "asc" }, { id: "asc" }] }),
    rows.answer.findMany(byId),
  ]);
  if (!season) throw new NotFound("season");

  const peopleOf = grouped(participants, (row) => row.interviewId);
  const participantsOf = (id: string) => peopleOf(id).map((row) => foundRow(PARTICIPANT, row));
  const rotationContactsOf = grouped(rotationContacts, (row) => row.rotationId);
  const recipientsOf = grouped(recipients, (row) => row.messageId);
  const reasonsOf = grouped(acknowledgements, (row) => row.messageId);
  const acknowledgementsOf = (id: string) => reasonsOf(id).map((row) => foundRow(ACKNOWLEDGEMENT, row));
  const draftRecipientsOf = grouped(draftRecipients, (row) => row.draftId);
  const contactIds = (found: { contactId: string }[]) => found.map((row) => row.contactId);

  // Parsed by the season's own schema: what the database holds is proved to be a season, not asserted.
  return seasonSchema.parse({
    format: "season",
    version: 1,
    season: foundRow(SETTINGS, season),
    applicant: foundRow(APPLICANT, season),
    programs: programs.map((row) => foundRow(PROGRAM, row)),
    contacts: contacts.map((row) => foundRow(CONTACT, row)),
    interviews: interviews.map((row) => foundRow(INTERVIEW, row, { participants: participantsOf(row.id) })),
    invitations: invitations.map((row) => foundRow(INVITATION, row)),
    blocks: blocks.map((row) => foundRow(BLOCK, row)),
    rotations: rotations.map((row) => foundRow(ROTATION, row, { contacts: contactIds(rotationContactsOf(row.id)) })),
    rotationNotes: rotationNotes.map((row) => foundRow(ROTATION_NOTE, row)),
    messages: messages.map((row) =>
      foundRow(MESSAGE, row, {
        recipients: contactIds(recipientsOf(row.id)),
        acknowledged: acknowledgementsOf(row.id),
      }),
    ),
    drafts: drafts.map((row) => foundRow(DRAFT, row, { recipients: contactIds(draftRecipientsOf(row.id)) })),
    tasks: tasks.map((row) => foundRow(TASK, row)),
    notes: notes.map((row) => foundRow(NOTE, row)),
    strengths: strengths.map((row) => foundRow(STRENGTH, row)),
    criteria: criteria.map((row) => foundRow(CRITERION, row)),
    scores: scores.map((row) => foundRow(SCORE, row)),
    certifications: certifications.map((row) => foundRow(CERTIFICATION, row)),
    answers: answers.map((row) => foundRow(ANSWER, row)),
  });
}

function grouped<Row>(rows: Row[], key: (row: Row) => string): (key: string) => Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return (wanted) => groups.get(wanted) ?? [];
}
