import { unstable_rethrow } from "next/navigation";
import type { Action } from "@/lib/form-state";

/** `answered` is false where nothing came back: then the page has nothing newer to show either. */
export type Settled<T> = { ok: true; result: T } | { ok: false; problem: string; answered: boolean };

const UNANSWERED = "Not saved: the server did not answer. Try again.";

/** Runs an action outside a form: what it gave, or why not in a sentence for the screen. A dead server is a sentence too. */
export async function settle<T>(action: Action<T>, input: object): Promise<Settled<T>> {
  try {
    const state = await action(null, input);
    if (state.status === "done") return { ok: true, result: state.result };
    const refused = state.status === "refused" ? state : null;
    const problem = refused?.formError ?? Object.values(refused?.fieldErrors ?? {})[0];
    return { ok: false, problem: problem ?? UNANSWERED, answered: true };
  } catch (error) {
    unstable_rethrow(error);
    return { ok: false, problem: UNANSWERED, answered: false };
  }
}

/** An Undo for `say`: runs the action that takes something back and gives the sentence that says so, or why not. */
export function undoing<T>(action: Action<T>, input: object, done: string): () => Promise<string> {
  return async () => {
    const settled = await settle(action, input);
    return settled.ok ? done : settled.problem;
  };
}
