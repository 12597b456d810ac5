/**
 * How text gets from a screen to the server, for every screen that saves without being asked or must not lose a word: a pure machine.
 * It takes what happened and gives what to do (`step.ts`); `runner.ts` does it. What the text is and how it is sent is up to a `Model`.
 *
 * It promises: one request at a time; whatever was edited is sent until the server has it, or until a person has decided a conflict;
 * until then this browser stores it; after the screen was left, or the text abandoned, nothing new is begun.
 */

/** The types that one use of the machine works with. */
export type Kinds = { doc: unknown; request: unknown; answer: unknown; refusal: unknown; conflict: unknown };

/** What the machine has to know of a document: what is in the fields together with what the server is known to have. All pure. */
export type Model<K extends Kinds> = {
  /** The request that saves what the server does not have; null where it has all, or all else waits for a decision. */
  pending: (doc: K["doc"]) => K["request"] | null;
  /** What was saved elsewhere and keeps this from being saved, until a person decides. */
  conflict?: (doc: K["doc"]) => K["conflict"] | null;
  /** The document once a request is on its way, which may arrive although no answer does. */
  sent?: (doc: K["doc"], request: K["request"]) => K["doc"];
  /** The document once the server has answered. What was sent must no longer be pending. */
  answered: (doc: K["doc"], request: K["request"], answer: K["answer"]) => K["doc"];
  /** The document once the server has refused a request: nothing of it was saved. */
  refused?: (doc: K["doc"], request: K["request"], refusal: K["refusal"] | undefined) => K["doc"];
};

/** In milliseconds: how long after the last edit it is sent, and how long at most while somebody types on and on. */
export type Pace = { pause: number; longest: number };

export type State<K extends Kinds> = {
  doc: K["doc"];
  /** On its way. */
  request: K["request"] | null;
  /** Whether somebody asked for that very request, so that its failure matters whatever is unsaved. */
  explicit: boolean;
  /** Why the last request did not succeed. */
  problem: string | null;
  /** Requests in a row that did not succeed. */
  failures: number;
  /** When the server last answered, in epoch milliseconds. */
  savedAt: number | null;
  /** Since when something waits to be sent. */
  unsavedSince: number | null;
  /** False after the screen was left. */
  open: boolean;
  abandoned: boolean;
};

export type Status<Conflict> =
  | { is: "saved"; at: number | null }
  | { is: "unsaved" }
  | { is: "saving" }
  | { is: "failed"; problem: string }
  | { is: "stale"; conflict: Conflict };

export type Event<K extends Kinds> =
  | { is: "edited"; change: (doc: K["doc"]) => K["doc"]; at: number }
  /** The server has this document already, such as an earlier version that it restored. */
  | { is: "replaced"; change: (doc: K["doc"]) => K["doc"]; at: number }
  /** Nobody typed for a while, or it is time to try again. */
  | { is: "paused" }
  /** Save now: a person asked, the connection or the window came back. With a request, that is what is sent. */
  | { is: "asked"; request?: K["request"] }
  | { is: "answered"; answer: K["answer"]; at: number }
  | { is: "refused"; problem: string | null; refusal?: K["refusal"] }
  /** No answer came: what was sent may have been saved or not. */
  | { is: "unanswered"; problem: string | null }
  /** The document is deleted, or is about to be. */
  | { is: "abandoned" }
  | { is: "entered" }
  | { is: "left" };

export type Effect<K extends Kinds> =
  /** Say "paused" after this long (milliseconds), in place of any wait before. */
  | { do: "wait"; ms: number }
  | { do: "stop waiting" }
  | { do: "send"; request: K["request"] }
  /** Let this browser store what the server does not have, and delete what it has. */
  | { do: "store" }
  /** Delete what this browser stores of it. */
  | { do: "forget" }
  /** Screens that show what was saved here are older than it. */
  | { do: "refresh" };

export type Step<K extends Kinds> = { state: State<K>; effects: Effect<K>[] };

/** The machine at rest: nothing unsaved, nothing on its way. */
export function begin<K extends Kinds>(doc: K["doc"]): State<K> {
  const quiet = { request: null, explicit: false, problem: null, failures: 0, savedAt: null, unsavedSince: null };
  return { doc, ...quiet, open: true, abandoned: false };
}

/** What the screen shows of it. */
export function statusOf<K extends Kinds>(model: Model<K>, state: State<K>): Status<K["conflict"]> {
  if (state.request !== null) return { is: "saving" };
  const conflict = model.conflict?.(state.doc) ?? null;
  if (conflict !== null) return { is: "stale", conflict };
  if (state.problem !== null) return { is: "failed", problem: state.problem };
  return model.pending(state.doc) === null ? { is: "saved", at: state.savedAt } : { is: "unsaved" };
}
