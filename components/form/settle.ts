import { unstable_rethrow } from "next/navigation";
import { serverSilent, TRY_AGAIN } from "@/components/ui/server-silent";
import type { Action } from "@/lib/form-state";
import { plainly } from "./differences";

/** `answered` is false where nothing came back: then the page has nothing newer to show either. */
export type Settled<T> = { ok: true; result: T } | { ok: false; problem: string; answered: boolean; stale?: Stale };

/** What somebody saved elsewhere meanwhile, and what this was to be. */
type Stale = { there: Record<string, unknown>; here: Record<string, unknown> };

const notSaved = () => serverSilent("Not saved", TRY_AGAIN);

/** Runs an action outside a form: what it gave, or why not in a sentence for the screen. A dead server is a sentence too. */
export async function settle<T>(action: Action<T>, input: object): Promise<Settled<T>> {
  try {
    const state = await action(null, input);
    if (state.status === "done") return { ok: true, result: state.result };
    const refused = state.status === "refused" ? state : null;
    const problem = refused?.formError ?? Object.values(refused?.fieldErrors ?? {})[0];
    return { ok: false, problem: problem ?? notSaved(), answered: true, stale: refused?.stale };
  } catch (error) {
    unstable_rethrow(error);
    return { ok: false, problem: notSaved(), answered: false };
  }
}

/** Why a field was not changed in place: where somebody set it elsewhere meanwhile, what it is now and what was wanted. */
export function bothSaid(
  { problem, stale }: Settled<never> & { ok: false },
  { field, label, words = {} }: { field: string; label: string; words?: Record<string, string> },
): string {
  if (!stale) return problem;
  const say = (value: unknown) => words[String(value)] ?? plainly(value);
  return `Not changed: ${label} is now “${say(stale.there[field])}”, set in another tab or on another device. You chose “${say(stale.here[field])}”.`;
}

/** An Undo for `say`: runs the action that takes something back and gives the sentence that says so, or why not. */
export function undoing<T>(action: Action<T>, input: object, done: string): () => Promise<string> {
  return async () => {
    const settled = await settle(action, input);
    return settled.ok ? done : settled.problem;
  };
}
