import type { Model } from "@/components/saving/machine";
import type { Draft } from "@/lib/season/schema";
import { sameWritten, type Written, writtenOf } from "./written";

/** A draft in the fields, with what the server is known to have of it. */
export type DraftDoc = {
  /** Null before the server has created it. */
  id: string | null;
  /** The version that this was written on. */
  version: number;
  written: Written;
  /** What the server has; null where that is not known. */
  stored: Written | null;
  /** What was sent without an answer: any of it may have arrived. */
  unanswered: Written[];
  /** Under this key the server creates the draft once, however often it is asked. */
  submission: string;
  conflict: Conflict | null;
  /** A conflict was decided: this text is saved first, so that the history has it, and gives way to `next`, where there is one. */
  decided: { next: Written | null } | null;
};

/** What was saved in another place meanwhile. */
export type Conflict = { draft: Draft; version: number };

export type DraftRequest = {
  id: string | null;
  version: number;
  written: Written;
  submission: string;
  /** What the server has until then goes into the draft's history. */
  keep: boolean;
};

export type DraftAnswer =
  | { outcome: "created"; id: string }
  | { outcome: "saved"; version: number }
  | { outcome: "stale"; version: number; draft: Draft };

export type DraftKinds = {
  doc: DraftDoc;
  request: DraftRequest;
  answer: DraftAnswer;
  refusal: never;
  conflict: Conflict;
};

/** How many tries are remembered while the server does not answer. */
const MOST_UNANSWERED = 20;

/** Whether the server may not have what is in the fields. */
export function isUnsaved({ stored, written, unanswered, decided }: DraftDoc): boolean {
  return decided !== null || unanswered.length > 0 || stored === null || !sameWritten(stored, written);
}

function requestOf({ id, version, written, submission, decided }: DraftDoc): DraftRequest {
  return { id, version, written, submission, keep: decided !== null };
}

export const draftModel: Model<DraftKinds> = {
  pending: (doc) => (doc.conflict === null && isUnsaved(doc) ? requestOf(doc) : null),
  conflict: ({ conflict }) => conflict,
  sent: (doc, { written }) => ({ ...doc, unanswered: [...doc.unanswered, written].slice(-MOST_UNANSWERED) }),
  refused: (doc) => ({ ...doc, unanswered: doc.unanswered.slice(0, -1) }),
  answered: (doc, request, answer) => {
    if (answer.outcome === "created") {
      // An earlier try may have created it with other words: those in the fields are sent once more.
      const stored = doc.unanswered.length > 1 ? null : request.written;
      return { ...doc, id: answer.id, version: 1, stored, unanswered: [] };
    }
    if (answer.outcome === "saved") return saved(doc, request.written, answer.version);
    const stored = writtenOf(answer.draft);
    // What the server has is this draft's own text: the answer to an earlier try was lost on its way.
    if (doc.unanswered.some((sent) => sameWritten(sent, stored))) return saved(doc, stored, answer.version);
    const conflict = { draft: answer.draft, version: answer.version };
    return { ...doc, stored, unanswered: [], conflict, decided: null };
  },
};

function saved(doc: DraftDoc, stored: Written, version: number): DraftDoc {
  const after = { ...doc, version, stored, unanswered: [] };
  // What was typed since then goes into the history too, before it gives way.
  if (doc.decided === null || !sameWritten(stored, doc.written)) return after;
  const { next } = doc.decided;
  return next ? { ...after, written: next, decided: { next: null } } : { ...after, decided: null };
}

/** Ends a conflict with this text or the other; the one that gives way stays in the draft's history. */
export function decide(doc: DraftDoc, which: "this" | "other"): DraftDoc {
  if (doc.conflict === null) return doc;
  const { draft, version } = doc.conflict;
  return { ...doc, version, conflict: null, decided: { next: which === "other" ? writtenOf(draft) : null } };
}
