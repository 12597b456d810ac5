"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { saveAfterInterview } from "@/app/(season)/interviews/after-actions";
import { settle } from "@/components/form/settle";
import { forgetNotedHere, keepNotedHere, keptNoted } from "./kept-noted";
import { type Noted, type NotedPatch, patchOf } from "./noted";

/** So long after the last touch it goes to the server. */
const PAUSE_MS = 500;
/** A server that did not answer is asked again after this long, then after twice as long, and so on. */
const AGAIN_MS = 3_000;
const AGAIN_AT_MOST_MS = 24_000;

export type NotingState =
  | { is: "saved"; at: number | null }
  | { is: "unsaved" }
  | { is: "saving" }
  | { is: "failed"; problem: string }
  /** The notes say something else by now; they wait for a decision, the rest is saved. */
  | { is: "stale"; notes: string };

/**
 * Keeps what is noted after an interview: in this browser with every touch, on the server at each pause, until it has it. What this
 * browser kept from before, when the server could not be reached, is taken up again.
 */
export function useNoting({
  interviewId,
  seasonId,
  opened,
  contactIds,
  criterionIds,
}: {
  interviewId: string;
  seasonId: string;
  /** What the page was rendered with. */
  opened: Noted;
  contactIds: string[];
  criterionIds: string[];
}) {
  const router = useRouter();
  const [noted, setNoted] = useState(opened);
  const [state, setState] = useState<NotingState>({ is: "saved", at: null });
  const [keptHere, setKeptHere] = useState(true);
  const server = useRef(opened);
  const latest = useRef(noted);
  const busy = useRef(false);
  const stale = useRef(false);
  /** What the notes were when the ones in conflict were begun. */
  const begun = useRef(opened.notes);
  /** What this tab put into the browser. */
  const kept = useRef<Noted | null>(null);
  const known = useRef({ contactIds, criterionIds });
  const savedOnce = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wait = useRef(AGAIN_MS);

  /** What is to be sent now; notes in conflict wait for a decision. */
  const pending = useCallback((): NotedPatch | null => {
    const patch = patchOf(server.current, latest.current);
    if (!patch || !stale.current) return patch;
    const { notes: _, ...rest } = patch;
    return Object.keys(rest).length > 0 ? rest : null;
  }, []);

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    const patch = pending();
    if (busy.current || !patch) return;
    busy.current = true;
    const sent = latest.current;
    if (!stale.current) setState({ is: "saving" });
    const saved = await settle(saveAfterInterview, { id: interviewId, ...patch });
    busy.current = false;
    if (!saved.ok) {
      setState({ is: "failed", problem: saved.problem });
      timer.current = setTimeout(() => void save(), wait.current);
      wait.current = Math.min(AGAIN_AT_MOST_MS, wait.current * 2);
      return;
    }
    wait.current = AGAIN_MS;
    savedOnce.current = true;
    const notes = stale.current ? server.current.notes : sent.notes;
    server.current = { ...sent, notes };
    if (saved.result.outcome === "stale") {
      if (!stale.current) begun.current = patch.notes?.seen ?? begun.current;
      stale.current = true;
      server.current.notes = saved.result.notes;
      setState({ is: "stale", notes: saved.result.notes });
    } else forgetNotedHere(seasonId, interviewId, sent);
    if (pending()) void save();
    else if (!stale.current) setState({ is: "saved", at: Date.now() });
  }, [interviewId, seasonId, pending]);

  // What this browser kept is newer than what the page was rendered with.
  useLayoutEffect(() => {
    const found = keptNoted(seasonId, interviewId);
    if (!found) return;
    const { noted: typed, seen } = found;
    kept.current = typed;
    if (typed.notes !== server.current.notes) server.current = { ...server.current, notes: seen };
    setNoted((now) => ({
      notes: typed.notes,
      wishes: { ...now.wishes, ...only(typed.wishes, known.current.contactIds) },
      scores: { ...now.scores, ...only(typed.scores, known.current.criterionIds) },
    }));
  }, [seasonId, interviewId]);

  useEffect(() => {
    latest.current = noted;
    if (!patchOf(server.current, noted)) {
      if (kept.current) forgetNotedHere(seasonId, interviewId, kept.current);
      kept.current = null;
      setState((now) => (now.is === "unsaved" ? { is: "saved", at: null } : now));
      return;
    }
    const seen = stale.current ? begun.current : server.current.notes;
    kept.current = noted;
    setKeptHere(keepNotedHere(seasonId, interviewId, { noted, seen }));
    setState((now) => (now.is === "saved" ? { is: "unsaved" } : now));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), PAUSE_MS);
  }, [noted, save, seasonId, interviewId]);

  // The server may be back, or somebody signed in again in another tab.
  useEffect(() => {
    const retry = () => void save();
    addEventListener("online", retry);
    addEventListener("focus", retry);
    return () => {
      removeEventListener("online", retry);
      removeEventListener("focus", retry);
    };
  }, [save]);

  useEffect(
    () => () => {
      if (pending()) void save().then(() => router.refresh());
      else if (savedOnce.current) router.refresh();
      clearTimeout(timer.current);
    },
    [save, pending, router],
  );

  const change = useCallback((part: Partial<Noted>) => setNoted((now) => ({ ...now, ...part })), []);
  return {
    noted,
    state,
    /** Whether this browser keeps what the server has not. */
    keptHere,
    change,
    wish: useCallback(
      (id: string, wished: Noted["wishes"][string]) =>
        setNoted((now) => ({ ...now, wishes: { ...now.wishes, [id]: wished } })),
      [],
    ),
    score: useCallback(
      (id: string, given: Noted["scores"][string]) =>
        setNoted((now) => ({ ...now, scores: { ...now.scores, [id]: given } })),
      [],
    ),
    /** Somebody whom the server has added to the interview already. */
    joined: useCallback((id: string) => {
      server.current = { ...server.current, wishes: { ...server.current.wishes, [id]: "expected" } };
      setNoted((now) => ({ ...now, wishes: { ...now.wishes, [id]: "expected" } }));
    }, []),
    save: useCallback(() => void save(), [save]),
    /** Ends a conflict: the notes are these words from now on. */
    settleNotes: useCallback(
      (text: string) => {
        stale.current = false;
        latest.current = { ...latest.current, notes: text };
        setNoted(latest.current);
        if (patchOf(server.current, latest.current)) void save();
        else setState({ is: "saved", at: Date.now() });
      },
      [save],
    ),
  };
}

/** The entries of what is still there: a person or a criterion may have been removed since. */
function only<Value>(entries: Record<string, Value>, ids: string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(entries).filter(([id]) => ids.includes(id)));
}

export type Noting = ReturnType<typeof useNoting>;
