"use client";

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import { settle } from "@/components/form/settle";
import { unpacked } from "@/lib/season/packed";
import type { RankListName } from "@/lib/season/schema";
import { reopenList } from "./actions";
import { type Orders, type Problem, sameOrder, useOrderSaving } from "./use-order-saving";

type Step = { list: RankListName; before: string[]; after: string[] };
type Move = { list: RankListName; after: string[]; words: string };

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

/**
 * Holds the order of both lists as it is shown, moves what is in it, and takes moves back. A certified list takes no move before it is
 * opened again.
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
  const programs = useMemo(() => new Map(unpacked<Named>(given).map((named) => [named.id, named])), [given]);
  const [steps, setSteps] = useState<Step[]>([]);
  const [wanted, setWanted] = useState<Move | null>(null);
  const forget = useCallback(() => setSteps([]), []);
  const { orders, problem, setProblem, said, setSaid, change, present, mayMove, pending } = useOrderSaving(
    saved,
    forget,
  );

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
        if (sameOrder(after, orders[list])) return;
        if (!mayMove()) return setSaid("Not moved. The latest order is still loading.");
        if (certified) setWanted({ list, after, words });
        else move({ list, after, words });
      },
      asked: certified && wanted ? { ...wanted, leave: () => setWanted(null), open: () => openFor(wanted) } : null,
      undo: last
        ? () => {
            setSteps((taken) => taken.slice(0, -1));
            // What changed otherwise since then stays: only the very move is taken back.
            if (sameOrder(present(last.list), last.after)) change(last.list, last.before, "Moved back");
          }
        : null,
      steps: certified ? 0 : steps.length,
      saving: pending,
    };
  }, [orders, programs, problem, steps, change, present, mayMove, setProblem, setSaid, certified, wanted, pending]);

  return (
    <RankContext value={value}>
      {children}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </RankContext>
  );
}
