import { dropUnsaved, readUnsaved, saveUnsaved } from "@/components/unsaved/browser-store";
import { begin, type Effect, type Event, type Kinds, type Model, type Pace, type State } from "./machine";
import { step } from "./step";
import { whenIdle } from "./when-idle";

/** What came of a request; `answered` is false where nobody knows whether it arrived. The problem is a sentence for the screen. */
export type Outcome<K extends Kinds> =
  | { ok: true; result: K["answer"] }
  | { ok: false; problem: string | null; answered: boolean; refusal?: K["refusal"] };

/** What the world around one document does for the machine. */
export type Ports<K extends Kinds> = {
  send: (request: K["request"]) => Promise<Outcome<K>>;
  /** How this browser stores what the server does not have. */
  backup?: {
    key: (doc: K["doc"]) => string;
    /** What is stored; null where the server has everything. */
    value: (doc: K["doc"]) => unknown;
    /** The document with what was found stored, which may be anything; null where it is of no use. */
    restore: (doc: K["doc"], found: unknown) => K["doc"] | null;
  };
  refresh?: () => void;
};

/** A document as it stands; `storedLocally` is false where this browser stores nothing. */
export type Snapshot<K extends Kinds> = { state: State<K>; storedLocally: boolean };

/** Runs the machine for one document: keeps its time, sends its requests, stores what is unsaved in this browser. */
export function run<K extends Kinds>(model: Model<K>, pace: Pace, doc: K["doc"], { send, backup, refresh }: Ports<K>) {
  let now: Snapshot<K> = { state: begin<K>(doc), storedLocally: true };
  let stopWaiting: () => void = () => undefined;
  let running: Promise<Outcome<K> | null> = Promise.resolve(null);
  /** What this document put into the browser's store, or found there. */
  let own: { key: string; value: unknown } | null = null;
  let restored = false;
  const listeners = new Set<() => void>();

  function show(next: Snapshot<K>): void {
    if (next.state === now.state && next.storedLocally === now.storedLocally) return;
    now = next;
    for (const listener of listeners) listener();
  }

  function dispatch(event: Event<K>): void {
    const { state, effects } = step(model, pace, now.state, event);
    show({ ...now, state });
    for (const effect of effects) perform(effect);
  }

  function perform(effect: Effect<K>): void {
    switch (effect.do) {
      case "wait":
        stopWaiting();
        stopWaiting = whenIdle(() => dispatch({ is: "paused" }), effect.ms);
        return;
      case "stop waiting":
        stopWaiting();
        return;
      case "send":
        running = deliver(effect.request);
        return;
      case "store":
        store();
        return;
      case "forget":
        forget();
        return;
      case "refresh":
        refresh?.();
        return;
    }
  }

  async function deliver(request: K["request"]): Promise<Outcome<K>> {
    try {
      const outcome = await send(request);
      if (outcome.ok) dispatch({ is: "answered", answer: outcome.result, at: Date.now() });
      else if (outcome.answered) dispatch({ is: "refused", problem: outcome.problem, refusal: outcome.refusal });
      else dispatch({ is: "unanswered", problem: outcome.problem });
      return outcome;
    } catch (error) {
      // A redirect, for example, which is not this screen's to explain.
      dispatch({ is: "unanswered", problem: null });
      throw error;
    }
  }

  function store(): void {
    if (!backup) return;
    const { doc } = now.state;
    const key = backup.key(doc);
    const value = backup.value(doc);
    if (value === null || own?.key !== key) forget();
    if (value === null) return;
    const storedLocally = saveUnsaved(key, value);
    if (storedLocally) own = { key, value };
    show({ ...now, storedLocally });
  }

  /** Another tab may have stored something newer in the same place: that stays. */
  function forget(): void {
    if (own && JSON.stringify(readUnsaved(own.key)) === JSON.stringify(own.value)) dropUnsaved(own.key);
    own = null;
  }

  return {
    snapshot: () => now,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    dispatch,
    edit: (change: (doc: K["doc"]) => K["doc"]) => dispatch({ is: "edited", change, at: Date.now() }),
    /** Sends a request, else what is unsaved; null where nothing was sent, as while another is on its way. */
    ask: async (request?: K["request"]): Promise<Outcome<K> | null> => {
      const before = running;
      dispatch({ is: "asked", request });
      return running === before ? null : running;
    },
    /** Resolves once no request is on its way. */
    idle: (): Promise<void> =>
      running.then(
        () => undefined,
        () => undefined,
      ),
    /** Takes up, once, what this browser stored the last time. */
    restore: (): void => {
      if (restored || !backup) return;
      restored = true;
      const key = backup.key(now.state.doc);
      const found = readUnsaved(key);
      const doc = found === null ? null : backup.restore(now.state.doc, found);
      if (doc === null) return;
      own = { key, value: found };
      dispatch({ is: "edited", change: () => doc, at: Date.now() });
    },
  };
}

export type Runner<K extends Kinds> = ReturnType<typeof run<K>>;
