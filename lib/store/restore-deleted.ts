import { MOST_CRITERIA, MOST_PEOPLE, type Participant, rankListOf, type Season } from "@/lib/season/schema";
import { isCertified } from "./certified-lock";
import type { Deleted } from "./deletion-parts";
import {
  earlierDeletions,
  type Link,
  type List,
  type Listing,
  peopleOf,
  personOf,
  type Referred,
} from "./earlier-deletions";
import { Refused } from "./errors";
import { newId } from "./ids";
import { putAmong } from "./list-order";
import { insertParts } from "./season-insert";
import {
  criterionColumns,
  draftRecipientRows,
  messageRecipientRows,
  participantRows,
  rotationContactRows,
  scoreColumns,
} from "./season-rows";
import type { SeasonWrite } from "./season-write";

const MANY_CRITERIA = `There’s room for ${MOST_CRITERIA} criteria. Remove one, then restore this one.`;
const MANY_PEOPLE = `There’s room for ${MOST_PEOPLE} people where this was. Remove someone first.`;

type Row = { id: string; programId?: string | null };
/** What is restored, and what is there already. */
type Return = {
  write: SeasonWrite;
  season: Season;
  deleted: Deleted;
  kept: Awaited<ReturnType<typeof earlierDeletions>>;
  /** The rows that there will be once it is restored. */
  rows: Record<Referred, Map<string, Row>>;
};

/**
 * Restores everything with its ids, to the places it had. What belongs to something else that is deleted is kept with that, so that all of
 * it can be restored in any order; a link to something permanently deleted is dropped. A rank that another program has by now stays with
 * that program, and a certified list isn't changed.
 */
export async function restoreDeleted(write: SeasonWrite, deletionId: string, deleted: Deleted): Promise<void> {
  const season = await write.before();
  if (season.criteria.length + deleted.criteria.length > MOST_CRITERIA) throw new Refused({ formError: MANY_CRITERIA });
  const both = (of: Referred) => new Map<string, Row>([...season[of], ...deleted[of]].map((row) => [row.id, row]));
  const rows = {
    programs: both("programs"),
    contacts: both("contacts"),
    interviews: both("interviews"),
    rotations: both("rotations"),
    messages: both("messages"),
    drafts: both("drafts"),
    criteria: both("criteria"),
  };
  const back: Return = { write, season, deleted, kept: await earlierDeletions(write, deletionId), rows };
  await putRows(back);
  await putCriteria(back);
  for (const list of peopleOf(deleted))
    for (const { contactId } of list.people)
      if (!rows.contacts.has(contactId)) back.kept.keepList(list, contactId, { known: false });
  for (const list of peopleOf(deleted.lists)) await putPeople(back, list);
  for (const link of missingLinks(back)) back.kept.keepLink(LED_TO[link.field], link);
  for (const link of deleted.links) await putLink(back, link);
  for (const score of deleted.scores) await putScore(back, score);
  await back.kept.save();
}

/** The rows, without people and links that no longer exist. */
async function putRows({ write, season, deleted, rows }: Return): Promise<void> {
  const placeOf = ({ track, rank }: Season["programs"][number]) => `${rankListOf(track)} ${rank}`;
  const taken = new Set(season.programs.map(placeOf));
  const certified = await isCertified(write);
  const linked = <Letter extends Deleted["messages"][number] | Deleted["drafts"][number]>(letter: Letter): Letter => ({
    ...letter,
    recipients: letter.recipients.filter((id) => isOf(rows.contacts.get(id), letter)),
    interviewId: isOf(rows.interviews.get(letter.interviewId ?? ""), letter) ? letter.interviewId : null,
    rotationId: isOf(rows.rotations.get(letter.rotationId ?? ""), letter) ? letter.rotationId : null,
    inReplyTo: rows.messages.has(letter.inReplyTo ?? "") ? letter.inReplyTo : null,
  });
  await insertParts(write.tx, write.owner, {
    ...deleted,
    programs: deleted.programs.map((program) =>
      certified || taken.has(placeOf(program)) ? { ...program, rank: null } : program,
    ),
    interviews: deleted.interviews.map((interview) => ({
      ...interview,
      participants: interview.participants.filter(({ contactId }) => rows.contacts.has(contactId)),
    })),
    rotations: deleted.rotations.map((rotation) => ({
      ...rotation,
      contacts: rotation.contacts.filter((id) => rows.contacts.has(id)),
    })),
    messages: deleted.messages.map(linked),
    drafts: deleted.drafts.map(linked),
    criteria: [],
    scores: [],
  });
}

/** Letters go to people of their own program, and name its interviews and rotations; a letter or a rotation may have moved since. */
function isOf(row: Row | undefined, letter: Row): boolean {
  return row !== undefined && row.programId === letter.programId;
}

/** Restores criteria to their places, or to the end where a place isn't known. */
async function putCriteria({ write, season, deleted, kept, rows }: Return): Promise<void> {
  if (deleted.criteria.length === 0) return;
  const { tx, owner } = write;
  const known = season.criteria.map(({ id }) => id);
  const coming = deleted.criteria.map(({ id }) => id);
  const order = putAmong(known, coming, deleted.order, String);
  await tx.criterion.createMany({
    data: deleted.criteria.map((criterion) => ({
      ...owner,
      ...criterionColumns(criterion),
      id: criterion.id,
      position: order.indexOf(criterion.id),
    })),
  });
  for (const [position, id] of order.entries())
    await tx.criterion.updateMany({ where: { id, ...owner }, data: { position } });
  for (const id of deleted.order) if (!rows.criteria.has(id)) kept.keepOrder(id, deleted.order);
}

/** Puts restored people back on a row that stayed, or on one that is deleted itself. */
async function putPeople({ write, season, deleted, kept, rows }: Return, list: List): Promise<void> {
  for (const { contactId } of list.people)
    if (!rows.contacts.has(contactId)) kept.keepList(list, contactId, { known: true });
  const coming = list.people.filter(({ contactId }) => deleted.contacts.some(({ id }) => id === contactId));
  const row = rows[list.of].get(list.id);
  if (!row) return kept.putOnRow(list, coming);
  const bound = list.of === "messages" || list.of === "drafts";
  const fitting = coming.filter(({ contactId }) => !bound || isOf(rows.contacts.get(contactId), row));
  if (fitting.length === 0) return;
  const there = peopleOf({ ...NOBODY, [list.of]: season[list.of].filter(({ id }) => id === list.id) });
  const order = list.people.map(personOf);
  const people = putAmong(there[0]?.people ?? [], fitting, order, personOf);
  if (people.length > MOST_PEOPLE) throw new Refused({ formError: MANY_PEOPLE });
  await writePeople(write, list.of, row, people);
}

const NOBODY = { interviews: [], rotations: [], messages: [], drafts: [] };

async function writePeople({ tx, seasonId }: SeasonWrite, of: Listing, row: Row, people: Participant[]): Promise<void> {
  const { id } = row;
  const ids = people.map(personOf);
  const programId = row.programId ?? "";
  switch (of) {
    case "interviews":
      await tx.interviewParticipant.deleteMany({ where: { interviewId: id, seasonId } });
      await tx.interviewParticipant.createMany({ data: participantRows(id, seasonId, people) });
      return;
    case "rotations":
      await tx.rotationContact.deleteMany({ where: { rotationId: id, seasonId } });
      await tx.rotationContact.createMany({ data: rotationContactRows(id, seasonId, ids) });
      return;
    case "messages":
      await tx.messageRecipient.deleteMany({ where: { messageId: id, programId } });
      await tx.messageRecipient.createMany({ data: messageRecipientRows(id, programId, ids) });
      return;
    case "drafts":
      await tx.draftRecipient.deleteMany({ where: { draftId: id, programId } });
      await tx.draftRecipient.createMany({ data: draftRecipientRows(id, programId, ids) });
  }
}

const LED_TO = { interviewId: "interviews", rotationId: "rotations", inReplyTo: "messages" } as const;

/** Links of restored letters to what isn't there. */
function missingLinks({ deleted, rows }: Return): Link[] {
  return (["message", "draft"] as const).flatMap((table) =>
    deleted[`${table}s`].flatMap((row) =>
      (["interviewId", "rotationId", "inReplyTo"] as const).flatMap((field) => {
        const value = row[field];
        return value === null || rows[LED_TO[field]].has(value) ? [] : [{ table, id: row.id, field, value }];
      }),
    ),
  );
}

async function putLink({ write, kept, rows }: Return, link: Link): Promise<void> {
  const { table, id, field, value } = link;
  const target = rows[LED_TO[field]].get(value);
  if (!target) return kept.keepLink(LED_TO[field], link);
  // Only letters of the same program name an interview or rotation, and this one may have moved.
  const programId = field === "inReplyTo" ? null : (target.programId ?? "");
  if (!rows[`${table}s`].has(id)) return kept.linkRow(link, programId);
  const where = { id, ...write.owner, [field]: null, ...(programId === null ? {} : { programId }) };
  if (table === "message") await write.tx.message.updateMany({ where, data: { [field]: value } });
  else await write.tx.draft.updateMany({ where, data: { [field]: value } });
}

async function putScore({ write, season, kept, rows }: Return, score: Deleted["scores"][number]): Promise<void> {
  const { criterionId, programId, interviewId } = score;
  const of: [Referred, string][] = [
    ["criteria", criterionId],
    ["programs", programId],
    ...(interviewId === null ? [] : [["interviews", interviewId] satisfies [Referred, string]]),
  ];
  const missing = of.find(([noun, id]) => !rows[noun].has(id));
  if (missing) return kept.keepScore(...missing, score);
  const isScored = season.scores.some(
    (known) => known.criterionId === criterionId && known.programId === programId && known.interviewId === interviewId,
  );
  if (isScored) return;
  await write.tx.score.create({ data: { ...write.owner, ...scoreColumns(score), id: newId() } });
}
