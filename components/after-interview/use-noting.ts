"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { settle } from "@/components/form/settle";
import { saveAfterInterview } from "./actions";
import {
  type Edits,
  editsOf,
  type Held,
  NOTHING_HELD,
  type Noted,
  patchOf,
  savedBase,
  takenUp,
  UNSCORED,
  withoutGone,
} from "./noted";
import { dropUnsavedImpressions, readUnsavedImpressions, saveUnsavedImpressions } from "./unsaved-impressions";

/** So long after the last touch it goes to the server. */
const PAUSE_MS = 500;
/** A server that did not answer is asked again after this long, then after twice as long, and so on. */
const AGAIN_MS = 3_000;
const AGAIN_AT_MOST_MS = 24_000;

export type NotingState =
  | { is: "saved"; at: number | null }
  | { is: "unsaved" }
  | { is: "saving" }
  | { is: "failed"; problem: string };

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
  const [storedLocally, setStoredLocally] = useState(true);
  const [held, setHeld] = useState(NOTHING_HELD);
  const [gone, setGone] = useState<string[]>([]);
  /** What the edits were begun from: the server's, but for what is held. */
  const base = useRef(opened);
  const latest = useRef(noted);
  const latestHeld = useRef(held);
  const busy = useRef(false);
  /** What was taken up from the browser, until it is on the screen. */
  const taken = useRef<Noted | null>(null);
  /** What this tab put into the browser. */
  const kept = useRef<Edits | null>(null);
  const first = useRef({ opened, contactIds, criterionIds });
  const savedAt = useRef<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wait = useRef(AGAIN_MS);

  const hold = useCallback((next: Held) => {
    latestHeld.current = next;
    setHeld(next);
  }, []);

  /** What is to be sent now. */
  const pending = useCallback(() => patchOf(editsOf(base.current, latest.current), latestHeld.current), []);

  /** Lets the browser keep what the server has not, and nothing else. */
  const keep = useCallback(() => {
    const edits = editsOf(base.current, latest.current);
    if (edits) setStoredLocally(saveUnsavedImpressions(seasonId, interviewId, edits));
    else if (kept.current) dropUnsavedImpressions(seasonId, interviewId, kept.current);
    kept.current = edits;
  }, [seasonId, interviewId]);

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    const patch = pending();
    if (busy.current || !patch) return;
    busy.current = true;
    setState({ is: "saving" });
    const saved = await settle(saveAfterInterview, { id: interviewId, ...patch });
    busy.current = false;
    if (!saved.ok) {
      setState({ is: "failed", problem: saved.problem });
      timer.current = setTimeout(() => void save(), wait.current);
      wait.current = Math.min(AGAIN_AT_MOST_MS, wait.current * 2);
      return;
    }
    wait.current = AGAIN_MS;
    savedAt.current = Date.now();
    const { notes, words, gone } = saved.result;
    const begun = savedBase(base.current, patch, saved.result);
    const left = withoutGone(latest.current, begun, gone);
    base.current = left.base;
    latest.current = left.noted;
    if (gone.length > 0) {
      setNoted((now) => withoutGone(now, begun, gone).noted);
      setGone((known) => [...new Set([...known, ...gone])]);
    }
    const before = latestHeld.current;
    hold({ notes: notes ?? before.notes, words: { ...before.words, ...words } });
    keep();
    if (pending()) void save();
    else setState({ is: "saved", at: savedAt.current });
  }, [interviewId, pending, hold, keep]);

  useLayoutEffect(() => {
    const found = readUnsavedImpressions(seasonId, interviewId);
    if (!found) return;
    const { opened, contactIds, criterionIds } = first.current;
    const up = takenUp(found, opened, [...contactIds, ...criterionIds]);
    kept.current = found;
    base.current = up.base;
    taken.current = up.noted;
    setNoted(up.noted);
    hold(up.held);
  }, [seasonId, interviewId, hold]);

  useEffect(() => {
    if (taken.current && noted !== taken.current) return;
    taken.current = null;
    latest.current = noted;
    keep();
    if (!pending()) {
      setState((now) => (now.is === "unsaved" || now.is === "failed" ? { is: "saved", at: savedAt.current } : now));
      return;
    }
    setState((now) => (now.is === "saved" ? { is: "unsaved" } : now));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), PAUSE_MS);
  }, [noted, save, keep, pending]);

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
      else if (savedAt.current !== null) router.refresh();
      clearTimeout(timer.current);
    },
    [save, pending, router],
  );

  const change = useCallback((part: Partial<Noted>) => setNoted((now) => ({ ...now, ...part })), []);
  return {
    noted,
    state,
    /** Whether this browser keeps what the server has not. */
    storedLocally,
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
      base.current = { ...base.current, wishes: { ...base.current.wishes, [id]: "expected" } };
      setNoted((now) => ({ ...now, wishes: { ...now.wishes, [id]: "expected" } }));
    }, []),
    save: useCallback(() => void save(), [save]),
    /** People and criteria that were not there any more when something about them was saved. */
    gone,
    /** Takes words about a criterion that is gone off the screen; `notes`: what the notes are then. */
    dropWords: useCallback(
      (id: string, notes?: string) =>
        setNoted((now) => {
          const { [id]: _, ...scores } = now.scores;
          return { ...now, scores, notes: notes ?? now.notes };
        }),
      [],
    ),
    /** What was typed elsewhere and waits for a decision. */
    held,
    /** Ends a conflict: the notes are these words from now on. */
    settleNotes: useCallback(
      (text: string) => {
        const { notes, words } = latestHeld.current;
        base.current = { ...base.current, notes: notes ?? base.current.notes };
        hold({ notes: null, words });
        latest.current = { ...latest.current, notes: text };
        setNoted(latest.current);
        void save();
      },
      [save, hold],
    ),
    /** Ends a conflict: these are the words about a criterion from now on. */
    settleWords: useCallback(
      (id: string, text: string) => {
        const { [id]: there = "", ...words } = latestHeld.current.words;
        base.current = withWords(base.current, id, there);
        hold({ ...latestHeld.current, words });
        latest.current = withWords(latest.current, id, text);
        setNoted(latest.current);
        void save();
      },
      [save, hold],
    ),
  };
}

function withWords(noted: Noted, id: string, words: string): Noted {
  return { ...noted, scores: { ...noted.scores, [id]: { ...(noted.scores[id] ?? UNSCORED), words } } };
}

export type Noting = ReturnType<typeof useNoting>;
