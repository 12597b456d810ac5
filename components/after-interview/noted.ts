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

/** What the edits to come are begun from, once a patch was saved but for what was typed elsewhere. */
export function savedBase(base: Noted, { notes, wishes, scores = [] }: NotedPatch, elsewhere: Held): Noted {
  const given = scores.flatMap(({ criterionId, score, words }): [string, Impression][] => {
    const had = base.scores[criterionId] ?? UNSCORED;
    const stays = elsewhere.words[criterionId] !== undefined;
    if (score === null) return [[criterionId, stays ? had : UNSCORED]];
    return [[criterionId, { score, words: stays ? had.words : words }]];
  });
  return {
    notes: notes && elsewhere.notes === null ? notes.text : base.notes,
    wishes: { ...base.wishes, ...wishes },
    scores: { ...base.scores, ...Object.fromEntries(given) },
  };
}

/**
 * The edits that a browser kept, over what is stored by now. What was changed elsewhere since and was only tapped stands as it is
 * there; what was typed here stays, and is held where other words were typed there. `ids`: of the people and criteria there are.
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
    if (!ids.includes(id)) continue;
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
