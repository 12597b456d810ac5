import type { Effect, Event, Kinds, Model, Pace, State, Step } from "./machine";

/** How long to wait before a server that didn't answer is asked again: the first time, then twice as long each time, up to the second. */
const RETRY_MS = 3_000;
const LONGEST_RETRY_MS = 24_000;

/** The state after an event, and what to do then. */
export function step<K extends Kinds>(model: Model<K>, pace: Pace, state: State<K>, event: Event<K>): Step<K> {
  switch (event.is) {
    case "edited":
      return edited(model, pace, state, event);
    case "replaced": {
      const next = { ...state, doc: event.change(state.doc), problem: null, unsavedSince: null, savedAt: event.at };
      return { state: next, effects: [{ do: "store" }] };
    }
    case "paused":
      return send(model, state, model.pending(state.doc));
    case "asked":
      if (!state.open) return { state, effects: [] };
      return send(model, state, event.request ?? model.pending(state.doc), event.request !== undefined);
    case "answered":
      return answered(model, pace, state, event);
    case "refused":
    case "unanswered":
      return failed(model, state, event);
    case "abandoned":
      return { state: { ...state, abandoned: true }, effects: [{ do: "stop waiting" }, { do: "forget" }] };
    case "entered": {
      const waits = !state.abandoned && state.request === null && model.pending(state.doc) !== null;
      return { state: { ...state, open: true }, effects: waits ? [{ do: "wait", ms: pace.pause }] : [] };
    }
    case "left":
      return left(model, state);
  }
}

function edited<K extends Kinds>(
  model: Model<K>,
  { pause, longest }: Pace,
  state: State<K>,
  { change, at }: Event<K> & { is: "edited" },
): Step<K> {
  const doc = change(state.doc);
  if (doc === state.doc && state.problem === null) return { state, effects: [] };
  if (state.abandoned) return { state: { ...state, doc }, effects: [] };
  if (model.pending(doc) === null) {
    const next = { ...state, doc, problem: null, unsavedSince: null };
    return { state: next, effects: [{ do: "store" }, { do: "stop waiting" }] };
  }
  const unsavedSince = state.unsavedSince ?? at;
  const ms = Math.max(0, Math.min(pause, unsavedSince + longest - at));
  // While a request is on its way, its answer starts the next one.
  const waits = state.request === null && state.open;
  return {
    state: { ...state, doc, unsavedSince },
    effects: waits ? [{ do: "store" }, { do: "wait", ms }] : [{ do: "store" }],
  };
}

/** Sends a request, if there is one and none is on its way. */
function send<K extends Kinds>(
  model: Model<K>,
  state: State<K>,
  request: K["request"] | null,
  explicit = false,
): Step<K> {
  if (request === null || state.request !== null || state.abandoned) return { state, effects: [] };
  const doc = model.sent?.(state.doc, request) ?? state.doc;
  // Stored first: the request may arrive although its answer doesn't.
  const stored: Effect<K>[] = doc === state.doc ? [] : [{ do: "store" }];
  return {
    state: { ...state, request, explicit, doc },
    effects: [{ do: "stop waiting" }, ...stored, { do: "send", request }],
  };
}

function answered<K extends Kinds>(
  model: Model<K>,
  { pause }: Pace,
  state: State<K>,
  { answer, at }: Event<K> & { is: "answered" },
): Step<K> {
  if (state.request === null) return { state, effects: [] };
  const doc = model.answered(state.doc, state.request, answer);
  const waits = !state.abandoned && model.pending(doc) !== null;
  const next: State<K> = {
    ...state,
    doc,
    request: null,
    problem: null,
    failures: 0,
    savedAt: at,
    unsavedSince: waits ? at : null,
  };
  const stored: Effect<K>[] = state.abandoned ? [] : [{ do: "store" }];
  if (state.open) return { state: next, effects: waits ? [...stored, { do: "wait", ms: pause }] : stored };
  const rest = left(model, next);
  return { state: rest.state, effects: [...stored, ...rest.effects] };
}

function failed<K extends Kinds>(
  model: Model<K>,
  state: State<K>,
  event: Event<K> & { is: "refused" | "unanswered" },
): Step<K> {
  const { request, failures } = state;
  if (request === null) return { state, effects: [] };
  const doc = event.is === "refused" ? (model.refused?.(state.doc, request, event.refusal) ?? state.doc) : state.doc;
  const waits = model.pending(doc) !== null;
  // Where nothing is left to save, the problem no longer matters.
  const problem = waits || state.explicit ? event.problem : null;
  const next = { ...state, doc, request: null, problem, failures: failures + 1, unsavedSince: null };
  // After a refusal less may be unsaved than before.
  const stored: Effect<K>[] = doc === state.doc || state.abandoned ? [] : [{ do: "store" }];
  if (!state.open) return { state: next, effects: [...stored, { do: "refresh" }] };
  const ms = Math.min(LONGEST_RETRY_MS, RETRY_MS * 2 ** failures);
  return { state: next, effects: waits && !state.abandoned ? [...stored, { do: "wait", ms }] : stored };
}

/** Sends what is still unsaved once; what doesn't arrive is in this browser when the screen is opened again. */
function left<K extends Kinds>(model: Model<K>, state: State<K>): Step<K> {
  const closed = { ...state, open: false };
  const last = send(model, closed, model.pending(state.doc));
  if (last.effects.length > 0) return last;
  const refreshes = state.request === null && state.savedAt !== null;
  return { state: closed, effects: refreshes ? [{ do: "stop waiting" }, { do: "refresh" }] : [{ do: "stop waiting" }] };
}
