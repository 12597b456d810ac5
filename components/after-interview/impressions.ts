import { z } from "zod";
import { type Interview, interviewSchema, type Score, scoreSchema } from "@/lib/season/schema";
import { THANK_YOU_WISHES } from "@/lib/season/values";

const notes = interviewSchema.shape.notes.unwrap();
const wish = z.enum(THANK_YOU_WISHES).nullable();
const impression = z.object({ score: scoreSchema.shape.score.nullable(), words: scoreSchema.shape.words.unwrap() });
export type Impression = z.output<typeof impression>;

/** What the screen after an interview holds: the notes, who is to be thanked, and scores, the last two by id. */
export type Impressions = {
  notes: string;
  /** By the person: null, was not there. */
  wishes: Record<string, z.output<typeof wish>>;
  /** By the criterion. */
  scores: Record<string, Impression>;
};

/** Only what was changed, each with what it was before. */
export const editsSchema = z.object({
  notes: z.object({ was: notes, now: notes }).optional(),
  wishes: z.record(z.string(), z.object({ was: wish, now: wish })),
  scores: z.record(z.string(), z.object({ was: impression, now: impression })),
});
export type Edits = z.output<typeof editsSchema>;

/** What is sent to the server of the edits. */
export type ImpressionsPatch = {
  notes?: { text: string; seen: string };
  wishes?: Impressions["wishes"];
  scores?: (Impression & { criterionId: string; was: Impression })[];
};

/** What somebody typed elsewhere over the text that was edited here, until a person decides which of the two stays. */
export type Conflicts = { notes: string | null; words: Record<string, string> };

export const MOST_NOTES = 100_000;
export const MOST_WORDS = 500;
export const UNSCORED: Impression = { score: null, words: "" };
export const NO_CONFLICTS: Conflicts = { notes: null, words: {} };

/** The impressions that the season has. */
export function impressionsOf({ notes, participants }: Interview, scores: Score[]): Impressions {
  return {
    notes,
    wishes: Object.fromEntries(participants.map(({ contactId, thankYou }) => [contactId, thankYou])),
    scores: Object.fromEntries(scores.map(({ criterionId, score, words }) => [criterionId, { score, words }])),
  };
}

/** What differs in `now` from the base it was edited from; null where nothing does. */
export function editsOf(base: Impressions, now: Impressions): Edits | null {
  const wishes = Object.entries(now.wishes)
    .map(([id, wished]) => [id, { was: base.wishes[id] ?? null, now: wished }] as const)
    .filter(([, edit]) => edit.now !== edit.was);
  const scores = Object.entries(now.scores)
    .map(([id, given]) => [id, { was: base.scores[id] ?? UNSCORED, now: given }] as const)
    .filter(([, edit]) => edit.now.score !== edit.was.score || edit.now.words !== edit.was.words);
  const same = now.notes === base.notes;
  if (same && wishes.length === 0 && scores.length === 0) return null;
  return {
    ...(same ? {} : { notes: { was: base.notes, now: now.notes } }),
    wishes: Object.fromEntries(wishes),
    scores: Object.fromEntries(scores),
  };
}

/** What can be sent of the edits: all but what conflicts, and words without a score, for which the season has no place. */
export function patchOf(edits: Edits | null, conflicts: Conflicts): ImpressionsPatch | null {
  if (!edits) return null;
  const patch: ImpressionsPatch = {};
  if (edits.notes && conflicts.notes === null) patch.notes = { text: edits.notes.now, seen: edits.notes.was };
  const wishes = Object.entries(edits.wishes);
  if (wishes.length > 0) patch.wishes = Object.fromEntries(wishes.map(([id, { now }]) => [id, now]));
  const scores = Object.entries(edits.scores).flatMap(
    ([
      criterionId,
      {
        was,
        now: { score, words: typed },
      },
    ]) => {
      const undecided = conflicts.words[criterionId] !== undefined;
      const words = undecided ? was.words : typed;
      const tapped = score !== was.score;
      if (score === null ? !tapped || undecided : !tapped && words === was.words) return [];
      return { criterionId, score, words, was };
    },
  );
  if (scores.length > 0) patch.scores = scores;
  return Object.keys(patch).length > 0 ? patch : null;
}

/** What later edits are based on, once a patch was saved except for what conflicts and what was removed elsewhere. */
export function savedBase(
  base: Impressions,
  { notes, wishes = {}, scores = [] }: ImpressionsPatch,
  { removed, ...elsewhere }: Conflicts & { removed: string[] },
): Impressions {
  const given = scores.flatMap(({ criterionId, score, words }): [string, Impression][] => {
    if (removed.includes(criterionId)) return [];
    const had = base.scores[criterionId] ?? UNSCORED;
    const stays = elsewhere.words[criterionId] !== undefined;
    if (score === null) return [[criterionId, stays ? had : UNSCORED]];
    return [[criterionId, { score, words: stays ? had.words : words }]];
  });
  return {
    notes: notes && elsewhere.notes === null ? notes.text : base.notes,
    wishes: { ...base.wishes, ...without(wishes, removed) },
    scores: { ...base.scores, ...Object.fromEntries(given) },
  };
}

/** The entries but for those of some ids. */
function without<Value>(entries: Record<string, Value>, ids: string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(entries).filter(([id]) => !ids.includes(id)));
}

/**
 * Impressions, and the base they were edited from, once some people and criteria were removed elsewhere: without these, except for
 * words that were typed here, which lose their score.
 */
export function withoutRemoved(
  impressions: Impressions,
  base: Impressions,
  removed: string[],
): { impressions: Impressions; base: Impressions } {
  const words = removed.flatMap((id): [string, Impression][] => {
    const { score, words } = impressions.scores[id] ?? UNSCORED;
    const typed = words !== "" && (score === null || words !== base.scores[id]?.words);
    return typed ? [[id, { score: null, words }]] : [];
  });
  return {
    impressions: {
      ...impressions,
      wishes: without(impressions.wishes, removed),
      scores: { ...without(impressions.scores, removed), ...Object.fromEntries(words) },
    },
    base: { ...base, wishes: without(base.wishes, removed), scores: without(base.scores, removed) },
  };
}

/** Words about what is not, or no longer, a criterion: the season has no place for them. */
export function orphanedWords({ scores }: Impressions, criterionIds: string[]): [id: string, words: string][] {
  return Object.entries(scores)
    .filter(([id, { score, words }]) => score === null && words !== "" && !criterionIds.includes(id))
    .map(([id, { words }]) => [id, words]);
}

/**
 * Applies the edits that a browser stored to what the server has by now. What was only tapped gives way to a change made elsewhere
 * since; what was typed stays, as a conflict where other words were typed elsewhere. `ids`: of the people and criteria that exist;
 * words about another criterion lose their score.
 */
export function restoreEdits(
  edits: Edits,
  stored: Impressions,
  ids: string[],
): { impressions: Impressions; base: Impressions; conflicts: Conflicts } {
  const impressions = { ...stored, wishes: { ...stored.wishes }, scores: { ...stored.scores } };
  const base = { ...stored, scores: { ...stored.scores } };
  const conflicts: Conflicts = { notes: null, words: {} };
  if (edits.notes) {
    const { was, now } = edits.notes;
    impressions.notes = now;
    if (stored.notes !== was && stored.notes !== now) {
      base.notes = was;
      conflicts.notes = stored.notes;
    }
  }
  for (const [id, { was, now }] of Object.entries(edits.wishes))
    if (ids.includes(id) && (stored.wishes[id] ?? null) === was) impressions.wishes[id] = now;
  for (const [id, { was, now }] of Object.entries(edits.scores)) {
    if (!ids.includes(id)) {
      if (now.words !== was.words || now.score === null) impressions.scores[id] = { score: null, words: now.words };
      continue;
    }
    const there = stored.scores[id] ?? UNSCORED;
    const score = there.score === was.score ? now.score : there.score;
    const typed = now.words !== was.words || (now.score === null && score === null);
    impressions.scores[id] = { score, words: typed ? now.words : there.words };
    if (typed && !["", was.words, now.words].includes(there.words)) {
      base.scores[id] = { ...there, words: was.words };
      conflicts.words[id] = there.words;
    }
  }
  return { impressions, base, conflicts };
}
