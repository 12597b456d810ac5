"use client";

import { unstable_rethrow } from "next/navigation";
import { useCallback, useRef, useState, useTransition } from "react";
import { v4 as randomKey } from "uuid";
import { serverSilent, TRY_AGAIN } from "@/components/ui/server-silent";
import type { Action, FormState } from "@/lib/form-state";
import { useOpened } from "./opened";

const NO_ERRORS: Record<string, string> = {};
const notSaved = () => serverSilent("Not saved", "Your text is still here.", TRY_AGAIN);

/** What to do with what was sent where the server doesn't answer; gives whether it waits somewhere else, and the form is done. */
export type Unanswered = (sent: { submission: string } & object) => Promise<boolean>;

/**
 * Sends a form to its action: once at a time, under a submission key that stays the same until it succeeded, so that
 * pressing twice or trying again after a lost answer makes one row; and with the row that the form around was opened with, so
 * that what somebody saved elsewhere meanwhile is not written over unseen. What was typed stays where it is, whatever happens.
 */
export function useSubmit<T>(action: Action<T>, onDone?: (result: T) => void, onUnanswered?: Unanswered) {
  const [state, setState] = useState<FormState<T>>({ status: "idle" });
  const [pending, startTransition] = useTransition();
  const running = useRef(false);
  const key = useRef<string | null>(null);
  const opened = useOpened();

  /** With `over` it is written over what was saved elsewhere, which the person has seen. Gives whether it was saved. */
  const submit = useCallback(
    (input: object, over?: object): Promise<boolean> => {
      if (running.current) return Promise.resolve(false);
      running.current = true;
      key.current ??= randomKey();
      const submission = key.current;
      const own = { submission, ...(opened ? { ...idOf(opened.row), seen: JSON.stringify(over ?? opened.row) } : {}) };
      const sent = { ...input, ...own };
      return new Promise((settle) => {
        startTransition(async () => {
          let saved = false;
          try {
            const next = await action(null, sent);
            setState(next);
            if (next.status === "done") {
              saved = true;
              key.current = null;
              const stored = storedIn(next.result);
              if (stored) opened?.keep(stored);
              onDone?.(next.result);
            }
          } catch (error) {
            unstable_rethrow(error);
            if (await onUnanswered?.(sent)) {
              saved = true;
              key.current = null;
            } else setState({ status: "refused", fieldErrors: {}, formError: notSaved(), values: {} });
          } finally {
            running.current = false;
            settle(saved);
          }
        });
      });
    },
    [action, onDone, onUnanswered, opened],
  );

  const refused = state.status === "refused" ? state : null;
  // What was wrong with the last try says nothing of the one that is on its way.
  const shown = pending ? null : refused;
  return {
    submit,
    pending,
    fieldErrors: shown?.fieldErrors ?? NO_ERRORS,
    formError: shown?.formError ?? null,
    /** What was saved elsewhere meanwhile; what was typed is not saved. */
    stale: refused?.stale ?? null,
    reset: useCallback(() => setState({ status: "idle" }), []),
  };
}

/** Which row it is, where it is one of several. */
function idOf(row: object): object {
  return "id" in row ? { id: row.id } : {};
}

/** The row as it is stored now, where an action says so: its form stays open. */
function storedIn(result: unknown): object | null {
  if (typeof result !== "object" || result === null || !("stored" in result)) return null;
  return typeof result.stored === "object" ? result.stored : null;
}
