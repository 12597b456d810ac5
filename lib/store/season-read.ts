import { type Season, seasonSchema } from "@/lib/season/schema";
import type { AccountId } from "./account";
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

  const participantsOf = grouped(participants, (row) => row.interviewId);
  const rotationContactsOf = grouped(rotationContacts, (row) => row.rotationId);
  const recipientsOf = grouped(recipients, (row) => row.messageId);
  const acknowledgementsOf = grouped(acknowledgements, (row) => row.messageId);
  const draftRecipientsOf = grouped(draftRecipients, (row) => row.draftId);
  const contactIds = (found: { contactId: string }[]) => found.map((row) => row.contactId);

  // Parsed by the season's own schema: what the database holds is proved to be a season, not asserted.
  return seasonSchema.parse({
    format: "season",
    version: 1,
    season: {
      label: season.label,
      track: season.track,
      timeZone: season.timeZone,
      milestones: {
        ...(season.applicationsOpen === null ? {} : { applicationsOpen: season.applicationsOpen }),
        ...(season.applicationsReviewed === null ? {} : { applicationsReviewed: season.applicationsReviewed }),
        ...(season.rankingOpens === null ? {} : { rankingOpens: season.rankingOpens.toISOString() }),
        ...(season.rankListDeadline === null ? {} : { rankListDeadline: season.rankListDeadline.toISOString() }),
        ...(season.matchDay === null ? {} : { matchDay: season.matchDay }),
      },
      limits: {
        perProgram: season.perProgram,
        goldSignals: season.goldSignals,
        silverSignals: season.silverSignals,
        travelHours: season.travelHours,
      },
      rankListCertifiedAt: iso(season.rankListCertifiedAt),
      views: JSON.parse(season.views),
    },
    applicant: {
      name: season.applicantName,
      school: season.applicantSchool,
      graduationYear: season.graduationYear,
      status: season.applicantStatus,
      highlights: JSON.parse(season.highlights),
    },
    programs: programs.map(({ seasonId: _season, accountId: _account, rankList: _list, aliases, ...program }) => ({
      ...program,
      aliases: JSON.parse(aliases),
    })),
    contacts: contacts.map(({ seasonId: _season, accountId: _account, ...contact }) => contact),
    interviews: interviews.map(({ seasonId: _season, accountId: _account, ...interview }) => ({
      ...interview,
      startsAt: interview.startsAt.toISOString(),
      endsAt: interview.endsAt.toISOString(),
      participants: participantsOf(interview.id).map(({ contactId, thankYou }) => ({ contactId, thankYou })),
    })),
    invitations: invitations.map(({ seasonId: _season, accountId: _account, ...invitation }) => ({
      ...invitation,
      at: invitation.at.toISOString(),
      replyBy: iso(invitation.replyBy),
    })),
    blocks: blocks.map(({ seasonId: _season, accountId: _account, ...block }) => block),
    rotations: rotations.map(({ seasonId: _season, accountId: _account, ...rotation }) => ({
      ...rotation,
      feedbackAt: iso(rotation.feedbackAt),
      contacts: contactIds(rotationContactsOf(rotation.id)),
    })),
    rotationNotes: rotationNotes.map(({ seasonId: _season, accountId: _account, ...entry }) => entry),
    messages: messages.map(({ seasonId: _season, accountId: _account, ...message }) => ({
      ...message,
      at: message.at.toISOString(),
      recipients: contactIds(recipientsOf(message.id)),
      acknowledged: acknowledgementsOf(message.id).map(({ rule, reason, at }) => ({
        rule,
        reason,
        at: at.toISOString(),
      })),
    })),
    drafts: drafts.map(
      ({ seasonId: _season, accountId: _account, updatedAt: _updated, version: _version, ...draft }) => ({
        ...draft,
        recipients: contactIds(draftRecipientsOf(draft.id)),
      }),
    ),
    tasks: tasks.map(({ seasonId: _season, accountId: _account, ...task }) => ({
      ...task,
      doneAt: iso(task.doneAt),
    })),
    notes: notes.map(({ seasonId: _season, accountId: _account, ...note }) => ({ ...note, at: note.at.toISOString() })),
    strengths: strengths.map(({ seasonId: _season, accountId: _account, words, ...strength }) => ({
      ...strength,
      words: JSON.parse(words),
    })),
    criteria: criteria.map(({ id, name, weight }) => ({ id, name, weight })),
    scores: scores.map(({ criterionId, programId, interviewId, score, words }) => ({
      criterionId,
      programId,
      interviewId,
      score,
      words,
    })),
    certifications: certifications.map(({ at, primaryList, supplementalList }) => ({
      at: at.toISOString(),
      primary: JSON.parse(primaryList),
      supplemental: JSON.parse(supplementalList),
    })),
    answers: answers.map(({ finding, answer, until, at }) => ({
      finding,
      answer,
      until: iso(until),
      at: at.toISOString(),
    })),
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

function iso(date: Date | null): string | null {
  return date === null ? null : date.toISOString();
}
