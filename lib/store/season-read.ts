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
import { PROFILE } from "@/lib/season/fields/profile";
import { PROGRAM } from "@/lib/season/fields/program";
import { ROTATION } from "@/lib/season/fields/rotation";
import { ROTATION_NOTE } from "@/lib/season/fields/rotation-note";
import { SCORE } from "@/lib/season/fields/score";
import { EACH_LIST, type ListName } from "@/lib/season/fields/season";
import { SETTINGS } from "@/lib/season/fields/settings";
import { STRENGTH } from "@/lib/season/fields/strength";
import { TASK } from "@/lib/season/fields/task";
import { groupedBy } from "@/lib/season/grouped";
import { partOfSeason, type Season, seasonSchema } from "@/lib/season/schema";
import type { AccountId } from "./account";
import { foundRow } from "./columns";
import type { Rows } from "./database";
import { NotFound } from "./errors";
import type { Changes } from "./season-changes";

type Owner = { seasonId: string; accountId: AccountId };
type Found = Record<string, unknown>[];

/**
 * The rows of a list of the season, for its schema to read, in the season's order: those of these ids, else all. Programs and most others
 * stand in the order of their making, recipients and participants in the order they were given.
 */
const FINDERS: Record<ListName, (rows: Rows, owner: Owner, ids?: string[]) => Promise<Found>> = {
  programs: async (rows, owner, ids) =>
    (await rows.program.findMany(byId(owner, ids))).map((row) => foundRow(PROGRAM, row)),
  contacts: async (rows, owner, ids) =>
    (await rows.contact.findMany(byId(owner, ids))).map((row) => foundRow(CONTACT, row)),
  interviews: async (rows, owner, ids) => {
    const [interviews, participants] = await Promise.all([
      rows.interview.findMany(byId(owner, ids)),
      rows.interviewParticipant.findMany({
        where: { interview: owner, interviewId: among(ids) },
        orderBy: { position: "asc" },
      }),
    ]);
    const peopleOf = groupedBy(participants, (row) => row.interviewId);
    return interviews.map((row) =>
      foundRow(INTERVIEW, row, { participants: (peopleOf.get(row.id) ?? []).map((one) => foundRow(PARTICIPANT, one)) }),
    );
  },
  invitations: async (rows, owner, ids) =>
    (await rows.invitation.findMany(byId(owner, ids))).map((row) => foundRow(INVITATION, row)),
  blocks: async (rows, owner, ids) => (await rows.block.findMany(byId(owner, ids))).map((row) => foundRow(BLOCK, row)),
  rotations: async (rows, owner, ids) => {
    const [rotations, people] = await Promise.all([
      rows.rotation.findMany(byId(owner, ids)),
      rows.rotationContact.findMany({
        where: { rotation: owner, rotationId: among(ids) },
        orderBy: { position: "asc" },
      }),
    ]);
    const contactsOf = groupedBy(people, (row) => row.rotationId);
    return rotations.map((row) => foundRow(ROTATION, row, { contacts: contactIds(contactsOf.get(row.id) ?? []) }));
  },
  rotationNotes: async (rows, owner, ids) =>
    (await rows.rotationNote.findMany(byId(owner, ids))).map((row) => foundRow(ROTATION_NOTE, row)),
  messages: async (rows, owner, ids) => {
    const [messages, recipients, acknowledgements] = await Promise.all([
      rows.message.findMany(byId(owner, ids)),
      rows.messageRecipient.findMany({
        where: { message: owner, messageId: among(ids) },
        orderBy: { position: "asc" },
      }),
      rows.acknowledgement.findMany({ where: { message: owner, messageId: among(ids) }, orderBy: { position: "asc" } }),
    ]);
    const recipientsOf = groupedBy(recipients, (row) => row.messageId);
    const reasonsOf = groupedBy(acknowledgements, (row) => row.messageId);
    return messages.map((row) =>
      foundRow(MESSAGE, row, {
        recipients: contactIds(recipientsOf.get(row.id) ?? []),
        acknowledged: (reasonsOf.get(row.id) ?? []).map((reason) => foundRow(ACKNOWLEDGEMENT, reason)),
      }),
    );
  },
  drafts: async (rows, owner, ids) => {
    const [drafts, recipients] = await Promise.all([
      rows.draft.findMany(byId(owner, ids)),
      rows.draftRecipient.findMany({ where: { draft: owner, draftId: among(ids) }, orderBy: { position: "asc" } }),
    ]);
    const recipientsOf = groupedBy(recipients, (row) => row.draftId);
    return drafts.map((row) => foundRow(DRAFT, row, { recipients: contactIds(recipientsOf.get(row.id) ?? []) }));
  },
  tasks: async (rows, owner, ids) => (await rows.task.findMany(byId(owner, ids))).map((row) => foundRow(TASK, row)),
  notes: async (rows, owner, ids) => (await rows.note.findMany(byId(owner, ids))).map((row) => foundRow(NOTE, row)),
  strengths: async (rows, owner, ids) =>
    (await rows.strength.findMany(byId(owner, ids))).map((row) => foundRow(STRENGTH, row)),
  criteria: async (rows, owner) =>
    (await rows.criterion.findMany({ where: owner, orderBy: [{ position: "asc" }, { id: "asc" }] })).map((row) =>
      foundRow(CRITERION, row),
    ),
  scores: async (rows, owner) => (await rows.score.findMany(byId(owner))).map((row) => foundRow(SCORE, row)),
  certifications: async (rows, owner) =>
    (await rows.certification.findMany({ where: owner, orderBy: [{ at: "asc" }, { id: "asc" }] })).map((row) =>
      foundRow(CERTIFICATION, row),
    ),
  answers: async (rows, owner) => (await rows.answer.findMany(byId(owner))).map((row) => foundRow(ANSWER, row)),
};

const among = (ids?: string[]) => (ids ? { in: ids } : undefined);
const byId = (owner: Owner, ids?: string[]) =>
  ({ where: { ...owner, id: among(ids) }, orderBy: { id: "asc" } }) as const;
const contactIds = (found: { contactId: string }[]) => found.map((row) => row.contactId);

/** What the season itself says: its settings, its applicant, and the profile. Throws `NotFound` for another account's. */
async function findSettings(rows: Rows, { seasonId, accountId }: Owner) {
  const season = await rows.season.findFirst({ where: { id: seasonId, accountId } });
  if (!season) throw new NotFound("season");
  return {
    season: foundRow(SETTINGS, season),
    applicant: foundRow(APPLICANT, season),
    profile: foundRow(PROFILE, season),
  };
}

/**
 * The whole season as its rows stand, instants in UTC. A query or three a list, however large the season. Throws `NotFound` for another
 * account's season.
 */
export async function readSeason(rows: Rows, account: AccountId, seasonId: string): Promise<Season> {
  const owner = { seasonId, accountId: account };
  const [said, ...lists] = await Promise.all([
    findSettings(rows, owner),
    ...EACH_LIST.map(async ({ name }) => [name, await FINDERS[name](rows, owner)] as const),
  ]);
  // Parsed by the season's own schema: what the database holds is proved to be a season, not asserted.
  return seasonSchema.parse({ format: "season", version: 1, ...said, ...Object.fromEntries(lists) });
}

/**
 * The season that `before` is once these changes are made: what was not changed is the very same, what was is read again and parsed. Equal
 * to a season that is read whole.
 */
export async function readChanges(
  rows: Rows,
  account: AccountId,
  seasonId: string,
  before: Season,
  { settings, lists }: Changes,
): Promise<Season> {
  const owner = { seasonId, accountId: account };
  const said = settings ? await findSettings(rows, owner) : {};
  const found: Record<string, unknown> = { ...said };
  for (const [name, ids] of lists)
    found[name] = await FINDERS[name](rows, owner, ids === "whole" ? undefined : [...ids]);
  const read = partOfSeason(Object.keys(found)).parse(found);
  const season: Season = { ...before, ...read };
  for (const [name, ids] of lists)
    if (ids !== "whole") Object.assign(season, { [name]: merged(name, before, read, ids) });
  return season;
}

/** A list with the rows of these ids as they were read now, in the order of their making; those that were not found are gone. */
function merged(name: ListName, before: Season, read: Partial<Season>, ids: Set<string>): readonly object[] {
  const rows: readonly Identified[] = before[name].flatMap((row) => ("id" in row ? [row] : []));
  const now: readonly Identified[] = (read[name] ?? []).flatMap((row) => ("id" in row ? [row] : []));
  const kept = ids.size === 0 ? rows : rows.filter(({ id }) => !ids.has(id));
  const [last] = kept.slice(-1);
  const all = [...kept, ...now];
  // Ids are made in rising order: most often what is new comes last.
  return last && now.some(({ id }) => id < last.id) ? all.sort((a, b) => (a.id < b.id ? -1 : 1)) : all;
}
type Identified = { id: string };
