import { useRouter } from "next/navigation";
import { useCallback, useEffect, useOptimistic, useRef, useState, useTransition } from "react";
import { settle } from "@/components/form/settle";
import type { RankListName } from "@/lib/season/schema";
import { orderPrograms } from "./actions";

/** The ids of each list's ranked programs, in their order. */
export type Orders = Record<RankListName, string[]>;
/** Why an order couldn't be saved. */
export type Problem = { list: RankListName; text: string };

/** A server that takes longer has not answered. */
const RENEWED_WITHIN_MS = 10_000;

/** Whether two orders are one. */
export const sameOrder = (one: string[], other: string[]) => one.join() === other.join();

/**
 * The order of both lists as it is shown, and how it is saved. Moves made while one is on its way are saved together after it, each from
 * the order that the server had: one that another tab changed meanwhile is refused (`onRefused`), and the newest is shown.
 */
export function useOrderSaving(saved: Orders, onRefused: () => void) {
  const router = useRouter();
  const [orders, show] = useOptimistic(saved);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [said, setSaid] = useState("");
  const [pending, startSaving] = useTransition();
  const saving = useRef<Record<RankListName, { goal: string[]; done: Promise<void> } | null>>({
    primary: null,
    supplemental: null,
  });

  /** What the server has, as far as this tab has heard. */
  const known = useRef(saved);
  /** From a refusal until the newest order is here nothing is moved: it would be moved in an order that is gone. */
  const renewing = useRef(false);
  useEffect(() => {
    for (const list of ["primary", "supplemental"] as const)
      if (!saving.current[list]) known.current = { ...known.current, [list]: saved[list] };
    renewing.current = false;
  }, [saved]);

  const renew = useCallback(() => {
    renewing.current = true;
    setTimeout(() => {
      renewing.current = false;
    }, RENEWED_WITHIN_MS);
    router.refresh();
  }, [router]);

  const save = useCallback(
    async (list: RankListName) => {
      for (;;) {
        const goal = saving.current[list]?.goal;
        const seen = known.current[list];
        if (!goal || sameOrder(goal, seen)) break;
        const settled = await settle(orderPrograms, { list, programIds: goal, seen });
        if (!settled.ok) {
          setProblem({ list, text: settled.problem });
          setSaid(`Not moved. ${settled.problem}`);
          onRefused();
          if (settled.answered) renew();
          break;
        }
        known.current = { ...known.current, [list]: goal };
      }
      saving.current[list] = null;
    },
    [renew, onRefused],
  );

  const change = useCallback(
    (list: RankListName, next: string[], words: string) => {
      setProblem(null);
      setSaid(words);
      startSaving(async () => {
        show((shown) => ({ ...shown, [list]: next }));
        const running = saving.current[list];
        if (running) {
          running.goal = next;
          await running.done;
          return;
        }
        const started = { goal: next, done: Promise.resolve() };
        saving.current[list] = started;
        started.done = save(list);
        await started.done;
      });
    },
    [save, show],
  );

  // Closed or loaded again now, the page would lose a move that waits behind another.
  useEffect(() => {
    if (!pending) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [pending]);

  /** The order that a list comes to once what is on its way has arrived; while it is being saved, what is drawn may still be older. */
  const present = useCallback((list: RankListName) => saving.current[list]?.goal ?? known.current[list], []);
  /** Whether anything can be moved now. */
  const mayMove = useCallback(() => !renewing.current, []);

  return {
    orders,
    problem,
    setProblem,
    /** What a screen reader says of the last move. */
    said,
    setSaid,
    change,
    present,
    mayMove,
    /** Whether a move is still on its way to the server. */
    pending,
  };
}
