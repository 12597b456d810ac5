"use client";

import { useRouter } from "next/navigation";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useOptimistic,
  useRef,
  useState,
  useTransition,
} from "react";
import { settle } from "@/components/form/settle";
import { unpacked } from "@/lib/season/packed";
import type { RankListName } from "@/lib/season/schema";
import { orderPrograms, reopenList } from "./actions";

/** The ids of each list's ranked programs, in their order. */
export type Orders = Record<RankListName, string[]>;
type Step = { list: RankListName; before: string[]; after: string[] };
type Move = { list: RankListName; after: string[]; words: string };
type Problem = { list: RankListName; text: string };

/** A program as it is named and entered elsewhere. */
type Named = { id: string; name: string; code: string | null };

type RankOrder = {
  orders: Orders;
  /** Every program of the season, by its id. */
  programs: ReadonlyMap<string, Named>;
  problem: Problem | null;
  /** Reorders a list; a screen reader says `words`. Shown at once, undone with the reason where it couldn't be saved. */
  put: (list: RankListName, next: string[], words: string) => void;
  /** A move that a certified list did not take; `open` opens the list and makes it. */
  asked: { list: RankListName; words: string; open: () => void; leave: () => void } | null;
  /** Takes the latest move back; null when there is none. */
  undo: (() => void) | null;
  /** How many moves it can take back, one after the other. */
  steps: number;
  /** Whether a move is still on its way to the server. */
  saving: boolean;
};

const RankContext = createContext<RankOrder | null>(null);

/** The rank order that is shown, and what moves it. Throws outside of its provider. */
export function useRankOrder(): RankOrder {
  const order = useContext(RankContext);
  if (!order) throw new Error("useRankOrder is used outside of its provider.");
  return order;
}

/** A server that takes longer has not answered. */
const RENEWED_WITHIN_MS = 10_000;

const same = (one: string[], other: string[]) => one.join() === other.join();

/**
 * Holds the order of both lists as it is shown, and saves it. Moves made while one is on its way are saved together after it,
 * each from the order that the server had: one that another tab changed meanwhile is refused, and the newest is shown. A certified
 * list takes no move before it is opened again.
 */
export function RankProvider({
  programs: given,
  saved,
  certified,
  children,
}: {
  /** Every program of the season, packed. */
  programs: string;
  saved: Orders;
  certified: boolean;
  children: ReactNode;
}) {
  const router = useRouter();
  const programs = useMemo(() => new Map(unpacked<Named>(given).map((named) => [named.id, named])), [given]);
  const [orders, show] = useOptimistic(saved);
  const [steps, setSteps] = useState<Step[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [said, setSaid] = useState("");
  const [wanted, setWanted] = useState<Move | null>(null);
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
        if (!goal || same(goal, seen)) break;
        const settled = await settle(orderPrograms, { list, programIds: goal, seen });
        if (!settled.ok) {
          setProblem({ list, text: settled.problem });
          setSaid(`Not moved. ${settled.problem}`);
          setSteps([]);
          if (settled.answered) renew();
          break;
        }
        known.current = { ...known.current, [list]: goal };
      }
      saving.current[list] = null;
    },
    [renew],
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

  useEffect(() => {
    if (!certified) setWanted(null);
  }, [certified]);

  const value = useMemo((): RankOrder => {
    // What a certified list was before it was certified is not to be taken back.
    const last = certified ? undefined : steps.at(-1);
    const move = ({ list, after, words }: Move) => {
      setSteps((taken) => [...taken, { list, before: orders[list], after }]);
      change(list, after, words);
    };
    const openFor = async (wish: Move) => {
      const opened = await settle(reopenList, { forget: false });
      setWanted(null);
      if (opened.ok) move(wish);
      else setProblem({ list: wish.list, text: opened.problem });
    };
    return {
      orders,
      programs,
      problem,
      put(list, after, words) {
        if (same(after, orders[list])) return;
        if (renewing.current) return setSaid("Not moved. The latest order is still loading.");
        if (certified) setWanted({ list, after, words });
        else move({ list, after, words });
      },
      asked: certified && wanted ? { ...wanted, leave: () => setWanted(null), open: () => openFor(wanted) } : null,
      undo: last
        ? () => {
            setSteps((taken) => taken.slice(0, -1));
            // What changed otherwise since then stays: only the very move is taken back. While it is being saved, what is drawn may still be older.
            const present = saving.current[last.list]?.goal ?? known.current[last.list];
            if (same(present, last.after)) change(last.list, last.before, "Moved back");
          }
        : null,
      steps: certified ? 0 : steps.length,
      saving: pending,
    };
  }, [orders, programs, problem, steps, change, certified, wanted, pending]);

  return (
    <RankContext value={value}>
      {children}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </RankContext>
  );
}
