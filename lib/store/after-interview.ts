import { type Contact, MOST_PEOPLE, type Participant } from "@/lib/season/schema";
import type { AccountId } from "./account";
import { database } from "./database";
import { NotFound, Refused } from "./errors";
import { newId } from "./ids";
import { type GivenScore, putScore } from "./put-score";
import { contactColumns, interviewNotes } from "./season-rows";
import { createOnce, type SeasonWrite, writeSeason } from "./season-write";

/** Changes to the impressions of an interview; what is left out stays as it is. */
export type ImpressionChanges = {
  /** The notes as they are wanted, and as they were when they were opened. */
  notes?: { text: string; seen: string };
  /** By the person's id; null: was not there. */
  wishes?: Record<string, Participant["thankYou"] | null>;
  /** A score of null deletes it with its words. `was`: both as they were when they were opened. */
  scores?: (Impression & { criterionId: string; was: Impression })[];
};
type Impression = Pick<GivenScore, "score" | "words">;

/** What of it was not saved. */
export type NotSaved = {
  /** Notes (else null) and words, by the criterion, that were changed elsewhere since and stay as they are. */
  notes: string | null;
  words: Record<string, string>;
  /** People and criteria that no longer exist. */
  removed: string[];
};

/**
 * Saves impressions of an interview in one transaction. Text that was changed elsewhere since it was seen stays and is returned, and so
 * are the people and criteria that no longer exist. Of scores and wishes, which are tapped, the last one counts.
 */
export function saveImpressions(account: AccountId, id: string, changes: ImpressionChanges): Promise<NotSaved> {
  return writeSeason(account, async (write) => {
    const { tx, owner, seasonId } = write;
    const interview = await tx.interview.findFirst({ where: { id, ...owner } });
    if (!interview) throw new NotFound("interview");
    const { programId } = interview;
    const wishes = Object.entries(changes.wishes ?? {});
    const scores = changes.scores ?? [];
    const about = { people: wishes.map(([person]) => person), criteria: scores.map((score) => score.criterionId) };
    const known = new Set(
      [
        await tx.contact.findMany({ where: { id: { in: about.people }, programId, ...owner }, select: { id: true } }),
        await tx.criterion.findMany({ where: { id: { in: about.criteria }, ...owner }, select: { id: true } }),
      ].flatMap((rows) => rows.map((row) => row.id)),
    );
    const left: NotSaved = {
      notes: null,
      words: {},
      removed: [...about.people, ...about.criteria].filter((one) => !known.has(one)),
    };
    for (const [contactId, wish] of wishes)
      if (known.has(contactId)) await putParticipant(write, { interviewId: id, contactId, wish });
    for (const { criterionId, was, ...given } of scores) {
      if (!known.has(criterionId)) continue;
      const there = await putImpression(write, { criterionId, programId, interviewId: id }, given, was);
      if (there !== null) left.words[criterionId] = there;
    }
    if (!changes.notes) return left;
    const { text, seen } = changes.notes;
    const { count } = await tx.interview.updateMany({
      where: { id, seasonId, accountId: account, notes: { in: [seen, text] } },
      data: interviewNotes(text),
    });
    return count > 0 ? left : { ...left, notes: interview.notes };
  });
}

/** Puts what was changed of a score and its words. Gives the words that are there where others were seen; these stay. */
async function putImpression(
  write: SeasonWrite,
  about: { criterionId: string; programId: string; interviewId: string },
  { score, words }: Impression,
  was: Impression,
): Promise<string | null> {
  const stored = await write.tx.score.findFirst({ where: { ...write.owner, ...about } });
  const there = stored?.words ?? "";
  const touched = score === null || words !== was.words;
  // Words that were taken away elsewhere are nothing that could be lost.
  const unseen = touched && !["", was.words, words].includes(there);
  if (unseen && score === null) return there;
  await putScore(write, {
    ...about,
    score: stored && score === was.score ? stored.score : score,
    words: unseen || (stored && !touched) ? there : words,
  });
  return unseen ? there : null;
}

/** Under which noun submissions of people who were met are kept. */
const PERSON = "interview-person";

/** The ids of people who were added under these submissions, of whatever else is among them none. */
export async function peopleAdded(account: AccountId, submissions: readonly string[]): Promise<Map<string, string>> {
  // Ids and keys are short; texts are not looked for.
  const keys = submissions.filter((one) => one.length <= 100).map((one) => `${PERSON}:${one}`);
  const rows = await database().read.submission.findMany({
    where: { accountId: account, key: { in: [...new Set(keys)].slice(0, MOST_LOOKED_FOR) } },
    select: { key: true, result: true },
  });
  return new Map(rows.map(({ key, result }) => [key.slice(PERSON.length + 1), String(JSON.parse(result))]));
}
/** More than any form has; a database takes only so many in a question. */
const MOST_LOOKED_FOR = 500;

/** Adds somebody new to the program and to the interview, to be thanked; once for a submission. Gives the person's id. */
export function addToInterview(
  account: AccountId,
  interviewId: string,
  person: Pick<Contact, "title" | "name" | "role">,
  submission: string,
): Promise<string> {
  return createOnce(account, PERSON, submission, async (write) => {
    const { tx, owner } = write;
    const interview = await tx.interview.findFirst({ where: { id: interviewId, ...owner } });
    if (!interview) throw new NotFound("interview");
    const { programId } = interview;
    const id = newId();
    await tx.contact.create({
      data: { ...owner, ...contactColumns({ ...person, programId, email: null, notes: "" }), id },
    });
    await putParticipant(write, { interviewId, contactId: id, wish: "expected" });
    return id;
  });
}

/** Puts a person, known to be of its program, among those met at an interview. */
async function putParticipant(
  { tx, seasonId }: SeasonWrite,
  about: { interviewId: string; contactId: string; wish: Participant["thankYou"] | null },
): Promise<void> {
  const { interviewId, contactId, wish } = about;
  const where = { interviewId, contactId, seasonId };
  if (wish === null) {
    await tx.interviewParticipant.deleteMany({ where });
    return;
  }
  const { count } = await tx.interviewParticipant.updateMany({ where, data: { thankYou: wish } });
  if (count > 0) return;
  const present = { where: { interviewId, seasonId }, _count: true, _max: { position: true } } as const;
  const last = await tx.interviewParticipant.aggregate(present);
  if (last._count >= MOST_PEOPLE)
    throw new Refused({ formError: `There’s room for ${MOST_PEOPLE} people. Remove someone first.` });
  await tx.interviewParticipant.create({
    data: { ...where, position: (last._max.position ?? -1) + 1, thankYou: wish },
  });
}
