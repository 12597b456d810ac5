import type { Model } from "@/components/saving/machine";
import {
  type Conflicts,
  type Edits,
  editsOf,
  editsSchema,
  type Impression,
  type Impressions,
  type ImpressionsPatch,
  NO_CONFLICTS,
  patchOf,
  restoreEdits,
  savedBase,
  UNSCORED,
  withoutRemoved,
} from "./impressions";

/** The impressions on the screen, with what the server is known to have of them. */
export type ImpressionsDoc = {
  impressions: Impressions;
  /** What the edits were made to: the server's, except where it conflicts. */
  base: Impressions;
  conflicts: Conflicts;
  /** People and criteria that turned out to be removed elsewhere. */
  removed: string[];
  /** Sent without an answer, so it may have arrived: it is sent again as it was, and what was edited since goes after it. */
  unanswered: ImpressionsPatch | null;
};

/** What of a patch was not saved: what was typed elsewhere meanwhile, and people and criteria that no longer exist. */
type ImpressionsAnswer = Conflicts & { removed: string[] };

export type ImpressionsKinds = {
  doc: ImpressionsDoc;
  request: ImpressionsPatch;
  answer: ImpressionsAnswer;
  refusal: never;
  conflict: Conflicts;
};

/** The notes as they were stored when the screen opened. */
export const opened = (stored: Impressions): ImpressionsDoc => ({
  impressions: stored,
  base: stored,
  conflicts: NO_CONFLICTS,
  removed: [],
  unanswered: null,
});

/** Each conflict stands on its own: the rest is saved meanwhile. */
export const impressionsModel: Model<ImpressionsKinds> = {
  pending: ({ impressions, base, conflicts, unanswered }) =>
    unanswered ?? patchOf(editsOf(base, impressions), conflicts),
  conflict: (doc) => {
    const { notes, words } = doc.conflicts;
    const some = notes !== null || Object.keys(words).length > 0;
    return some && impressionsModel.pending(doc) === null ? doc.conflicts : null;
  },
  sent: (doc, patch) => ({ ...doc, unanswered: patch }),
  // Earlier tries are taken as not saved either: otherwise a patch that the server refuses would be sent forever.
  refused: (doc) => ({ ...doc, unanswered: null }),
  answered: (doc, patch, answer) => ({
    ...withoutRemoved(doc.impressions, savedBase(doc.base, patch, answer), answer.removed),
    conflicts: {
      notes: answer.notes ?? doc.conflicts.notes,
      words: { ...doc.conflicts.words, ...answer.words },
    },
    removed: [...new Set([...doc.removed, ...answer.removed])],
    unanswered: null,
  }),
};

/** What this browser stores of it: the edits alone; null where there are none. */
export function unsavedEdits({ base, impressions }: ImpressionsDoc): Edits | null {
  return editsOf(base, impressions);
}

/** The document with edits that a browser stored, which may be anything; `ids`: of the people and criteria that exist. */
export function withUnsavedEdits(doc: ImpressionsDoc, found: unknown, ids: string[]): ImpressionsDoc | null {
  const edits = editsSchema.safeParse(found).data;
  return edits ? { ...doc, ...restoreEdits(edits, doc.base, ids) } : null;
}

/** Ends a conflict: the notes are these from now on. */
export function decideNotes(doc: ImpressionsDoc, notes: string): ImpressionsDoc {
  return {
    ...doc,
    impressions: { ...doc.impressions, notes },
    base: { ...doc.base, notes: doc.conflicts.notes ?? doc.base.notes },
    conflicts: { ...doc.conflicts, notes: null },
  };
}

/** Ends a conflict: these are the words about a criterion from now on. */
export function decideWords(doc: ImpressionsDoc, id: string, text: string): ImpressionsDoc {
  const { [id]: there = "", ...words } = doc.conflicts.words;
  return {
    ...doc,
    impressions: withImpression(doc.impressions, id, { words: text }),
    base: withImpression(doc.base, id, { words: there }),
    conflicts: { ...doc.conflicts, words },
  };
}

/** The impressions with one person's thank-you wish changed. */
export function withWish(impressions: Impressions, id: string, wish: Impressions["wishes"][string]): Impressions {
  return { ...impressions, wishes: { ...impressions.wishes, [id]: wish } };
}

/** The impressions with one criterion's score or words changed. */
export function withImpression(impressions: Impressions, id: string, part: Partial<Impression>): Impressions {
  const impression = { ...(impressions.scores[id] ?? UNSCORED), ...part };
  return { ...impressions, scores: { ...impressions.scores, [id]: impression } };
}

/** Takes words about a removed criterion off the screen; with `moved`, these are the notes then. */
export function withoutWords({ notes, wishes, scores }: Impressions, id: string, moved?: string): Impressions {
  const { [id]: _, ...rest } = scores;
  return { notes: moved ?? notes, wishes, scores: rest };
}
