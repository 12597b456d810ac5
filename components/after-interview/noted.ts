import { z } from "zod";
import { type Interview, interviewSchema, type Score, scoreSchema } from "@/lib/season/schema";
import { THANK_YOU_WISHES } from "@/lib/season/values";

const notes = interviewSchema.shape.notes.unwrap();
const wish = z.enum(THANK_YOU_WISHES).nullable();
const impression = z.object({ score: scoreSchema.shape.score.nullable(), words: scoreSchema.shape.words.unwrap() });
export type Impression = z.output<typeof impression>;

/** What the screen after an interview holds: the notes, who is to be thanked, and scores, the last two by id. */
export type Noted = {
  notes: string;
  /** By the person: null, was not there. */
  wishes: Record<string, z.output<typeof wish>>;
  /** By the criterion. */
  scores: Record<string, Impression>;
};

/** Only what is another here than it was, each with what it was. */
export const editsSchema = z.object({
  notes: z.object({ was: notes, now: notes }).optional(),
  wishes: z.record(z.string(), z.object({ was: wish, now: wish })),
  scores: z.record(z.string(), z.object({ was: impression, now: impression })),
});
export type Edits = z.output<typeof editsSchema>;

/** What is sent of it. */
export type NotedPatch = {
  notes?: { text: string; seen: string };
  wishes?: Noted["wishes"];
  scores?: (Impression & { criterionId: string; was: Impression })[];
};

/** What somebody typed elsewhere in place of what this was begun from, until it is said which of the two is kept. */
export type Held = { notes: string | null; words: Record<string, string> };

export const MOST_NOTES = 100_000;
export const MOST_WORDS = 500;
export const UNSCORED: Impression = { score: null, words: "" };
export const NOTHING_HELD: Held = { notes: null, words: {} };

/** What the season has of it. */
export function notedOf({ notes, participants }: Interview, scores: Score[]): Noted {
  return {
    notes,
    wishes: Object.fromEntries(participants.map(({ contactId, thankYou }) => [contactId, thankYou])),
    scores: Object.fromEntries(scores.map(({ criterionId, score, words }) => [criterionId, { score, words }])),
  };
}

/** What is another in `now` than in what it was begun from; null where nothing is. */
export function editsOf(base: Noted, now: Noted): Edits | null {
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

/** What can be sent of the edits: all but what is held, and words without a score, for which the season has no place. */
export function patchOf(edits: Edits | null, held: Held): NotedPatch | null {
  if (!edits) return null;
  const patch: NotedPatch = {};
  if (edits.notes && held.notes === null) patch.notes = { text: edits.notes.now, seen: edits.notes.was };
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
      const undecided = held.words[criterionId] !== undefined;
      const words = undecided ? was.words : typed;
      const tapped = score !== was.score;
      if (score === null ? !tapped || undecided : !tapped && words === was.words) return [];
      return { criterionId, score, words, was };
    },
  );
  if (scores.length > 0) patch.scores = scores;
  return Object.keys(patch).length > 0 ? patch : null;
}

/** What the edits to come are begun from, once a patch was saved but for what was typed elsewhere and what is gone. */
export function savedBase(
  base: Noted,
  { notes, wishes = {}, scores = [] }: NotedPatch,
  { gone, ...elsewhere }: Held & { gone: string[] },
): Noted {
  const given = scores.flatMap(({ criterionId, score, words }): [string, Impression][] => {
    if (gone.includes(criterionId)) return [];
    const had = base.scores[criterionId] ?? UNSCORED;
    const stays = elsewhere.words[criterionId] !== undefined;
    if (score === null) return [[criterionId, stays ? had : UNSCORED]];
    return [[criterionId, { score, words: stays ? had.words : words }]];
  });
  return {
    notes: notes && elsewhere.notes === null ? notes.text : base.notes,
    wishes: { ...base.wishes, ...without(wishes, gone) },
    scores: { ...base.scores, ...Object.fromEntries(given) },
  };
}

/** The entries but for those of some ids. */
function without<Value>(entries: Record<string, Value>, ids: string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(entries).filter(([id]) => !ids.includes(id)));
}

/**
 * What is here, and what it was begun from, once some people and criteria (`gone`) are there no more: nothing of these, but for words
 * that were typed here, which lose their score.
 */
export function withoutGone(noted: Noted, base: Noted, gone: string[]): { noted: Noted; base: Noted } {
  const words = gone.flatMap((id): [string, Impression][] => {
    const { score, words } = noted.scores[id] ?? UNSCORED;
    const typed = words !== "" && (score === null || words !== base.scores[id]?.words);
    return typed ? [[id, { score: null, words }]] : [];
  });
  return {
    noted: {
      ...noted,
      wishes: without(noted.wishes, gone),
      scores: { ...without(noted.scores, gone), ...Object.fromEntries(words) },
    },
    base: { ...base, wishes: without(base.wishes, gone), scores: without(base.scores, gone) },
  };
}

/** Words about what is not among the criteria (any more): nothing of the season has a place for them. */
export function wordsWithoutPlace({ scores }: Noted, criterionIds: string[]): [id: string, words: string][] {
  return Object.entries(scores)
    .filter(([id, { score, words }]) => score === null && words !== "" && !criterionIds.includes(id))
    .map(([id, { words }]) => [id, words]);
}

/**
 * The edits that a browser kept, over what is stored by now. What was changed elsewhere since and was only tapped stands as it is
 * there; what was typed here stays, and is held where other words were typed there. `ids`: of the people and criteria there are;
 * words about another criterion lose their score.
 */
export function takenUp(edits: Edits, stored: Noted, ids: string[]): { noted: Noted; base: Noted; held: Held } {
  const noted = { ...stored, wishes: { ...stored.wishes }, scores: { ...stored.scores } };
  const base = { ...stored, scores: { ...stored.scores } };
  const held: Held = { notes: null, words: {} };
  if (edits.notes) {
    const { was, now } = edits.notes;
    noted.notes = now;
    if (stored.notes !== was && stored.notes !== now) {
      base.notes = was;
      held.notes = stored.notes;
    }
  }
  for (const [id, { was, now }] of Object.entries(edits.wishes))
    if (ids.includes(id) && (stored.wishes[id] ?? null) === was) noted.wishes[id] = now;
  for (const [id, { was, now }] of Object.entries(edits.scores)) {
    if (!ids.includes(id)) {
      if (now.words !== was.words || now.score === null) noted.scores[id] = { score: null, words: now.words };
      continue;
    }
    const there = stored.scores[id] ?? UNSCORED;
    const score = there.score === was.score ? now.score : there.score;
    const typed = now.words !== was.words || (now.score === null && score === null);
    noted.scores[id] = { score, words: typed ? now.words : there.words };
    if (typed && !["", was.words, now.words].includes(there.words)) {
      base.scores[id] = { ...there, words: was.words };
      held.words[id] = there.words;
    }
  }
  return { noted, base, held };
}
