"use client";

import { unstable_rethrow } from "next/navigation";
import { useCallback, useRef, useState, useTransition } from "react";
import { v4 as randomKey } from "uuid";
import type { Action, FormState } from "@/lib/form-state";

const UNANSWERED = "Not saved: the server did not answer. Your text is still here. Try again.";

/**
 * Sends a form to its action: once at a time, under a submission key that stays the same until it succeeded, so that
 * pressing twice or trying again after a lost answer makes one row. What was typed stays where it is, whatever happens.
 */
export function useSubmit<T>(action: Action<T>, onDone?: (result: T) => void) {
  const [state, setState] = useState<FormState<T>>({ status: "idle" });
  const [pending, startTransition] = useTransition();
  const running = useRef(false);
  const key = useRef<string | null>(null);

  const submit = useCallback(
    (input: FormData | Record<string, unknown>) => {
      if (running.current) return;
      running.current = true;
      key.current ??= randomKey();
      const submission = key.current;
      if (input instanceof FormData) input.set("submission", submission);
      const sent = input instanceof FormData ? input : { ...input, submission };
      startTransition(async () => {
        try {
          const next = await action(null, sent);
          setState(next);
          if (next.status === "done") {
            key.current = null;
            onDone?.(next.result);
          }
        } catch (error) {
          unstable_rethrow(error);
          setState({ status: "refused", fieldErrors: {}, formError: UNANSWERED, values: {} });
        } finally {
          running.current = false;
        }
      });
    },
    [action, onDone],
  );

  const refused = state.status === "refused" ? state : null;
  return {
    submit,
    pending,
    fieldErrors: refused?.fieldErrors ?? {},
    formError: refused?.formError ?? null,
    reset: useCallback(() => setState({ status: "idle" }), []),
  };
}
