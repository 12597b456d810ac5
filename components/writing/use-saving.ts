"use client";

import { useRouter } from "next/navigation";
import {
  type Dispatch,
  type SetStateAction,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { v4 as randomKey } from "uuid";
import { saveDraft, startDraft } from "@/components/drafts/actions";
import { settle } from "@/components/form/settle";
import type { UnsavedPlace } from "@/components/unsaved/browser-store";
import type { Draft } from "@/lib/season/schema";
import { dropUnsavedDraft, readUnsavedDraft, saveUnsavedDraft } from "./unsaved-draft";
import { whenIdle } from "./when-idle";
import { sameWritten, type Written, writtenOf } from "./written";

/** So long after the last key the words go to the server; while somebody types on and on, they wait no longer than the second. */
const PAUSE_MS = 600;
const LONGEST_MS = 1_200;
/** A server that did not answer, or knows nobody who is signed in, is asked again after this long, then after twice as long, and so on. */
const AGAIN_MS = 3_000;
const AGAIN_AT_MOST_MS = 24_000;

/** How often it is looked whether a save that runs has ended. */
const BUSY_MS = 50;

export type SaveState =
  | { is: "saved"; at: number | null }
  | { is: "unsaved" }
  | { is: "saving" }
  | { is: "failed"; problem: string }
  | { is: "stale"; draft: Draft; version: number };

/** What the server has of a draft: no id before it is made, and as what it was written where that is not known. */
type Server = { id: string | null; version: number; written: Written | null };

const sameAs = (server: Server, written: Written) => server.written !== null && sameWritten(server.written, written);

/** Where a draft that is not made yet is kept: by all that it was opened with. */
function newPlace(programId: string, { kind, recipients, interviewId, rotationId, inReplyTo }: Written): string {
  return ["new", programId, kind, ...recipients, interviewId, rotationId, inReplyTo].filter(Boolean).join(" ");
}

/**
 * Keeps a draft: in this browser with every key, on the server at each pause, until it has it. The draft is made with the first
 * change. One that was saved elsewhere meanwhile stops here with both texts.
 */
export function useSaving({
  opened,
  seasonId,
  programId,
  written,
  setWritten,
}: {
  /** What the page was rendered with. */
  opened: { id: string | null; version: number; written: Written };
  seasonId: string;
  programId: string;
  written: Written;
  setWritten: Dispatch<SetStateAction<Written>>;
}) {
  const router = useRouter();
  const [state, setState] = useState<SaveState>({ is: "saved", at: null });
  const [id, setId] = useState(opened.id);
  const [storedLocally, setStoredLocally] = useState(true);
  const server = useRef<Server>(opened);
  const latest = useRef(written);
  const submission = useRef(randomKey());
  /** What was sent last without an answer: it may have arrived. */
  const unanswered = useRef<Written | null>(null);
  const busy = useRef(false);
  const held = useRef(false);
  const left = useRef(false);
  const savedOnce = useRef(false);
  const callOff = useRef<() => void>(() => undefined);
  const unsavedSince = useRef<number | null>(null);
  const wait = useRef(AGAIN_MS);
  const place = useRef<UnsavedPlace>({ seasonId, about: opened.id ?? newPlace(programId, opened.written) });

  const arrived = useCallback((saved: Written, version: number) => {
    server.current = { ...server.current, version, written: saved };
    unanswered.current = null;
    savedOnce.current = true;
    wait.current = AGAIN_MS;
    dropUnsavedDraft(place.current, saved);
  }, []);

  /** Sends what stands in the fields once; true when the server has it, false when not, null when it was saved elsewhere. */
  const send = useCallback(
    async (keep: boolean): Promise<boolean | null> => {
      const sent = latest.current;
      if (server.current.id === null) {
        const again = unanswered.current !== null;
        unanswered.current = sent;
        const made = await settle(startDraft, { ...sent, programId, submission: submission.current });
        if (!made.ok) {
          if (made.answered) unanswered.current = null;
          setState({ is: "failed", problem: made.problem });
          return false;
        }
        server.current = { ...server.current, id: made.result.id };
        setId(made.result.id);
        arrived(sent, 1);
        // An earlier try may have made it with fewer words: those in the fields are sent once more.
        if (again) server.current.written = null;
        place.current = { ...place.current, about: made.result.id };
        if (!left.current) history.replaceState(null, "", `/write/${made.result.id}`);
        return true;
      }
      const before = unanswered.current;
      unanswered.current = sent;
      const { id: draftId, version } = server.current;
      const saved = await settle(saveDraft, { ...sent, id: draftId, expected: version, keep });
      if (!saved.ok) {
        if (saved.answered) unanswered.current = before;
        setState({ is: "failed", problem: saved.problem });
        return false;
      }
      const { result } = saved;
      if (result.outcome === "saved") {
        arrived(sent, result.version);
        return true;
      }
      const stored = writtenOf(result.draft);
      // What stands there is our own: the answer to an earlier save was lost on its way.
      if (sameWritten(stored, sent) || (before && sameWritten(stored, before))) {
        arrived(stored, result.version);
        return true;
      }
      held.current = true;
      setState({ is: "stale", draft: result.draft, version: result.version });
      return null;
    },
    [programId, arrived],
  );

  const save = useCallback(
    async (keep = false) => {
      callOff.current();
      if (busy.current || held.current || left.current) return;
      if (!keep && sameAs(server.current, latest.current)) return;
      busy.current = true;
      setState({ is: "saving" });
      const done = await send(keep);
      busy.current = false;
      if (left.current) return;
      if (done === true) {
        unsavedSince.current = null;
        const all = sameAs(server.current, latest.current);
        setState(all ? { is: "saved", at: Date.now() } : { is: "unsaved" });
        if (!all) callOff.current = whenIdle(() => void save(), PAUSE_MS);
      } else if (done === false) {
        unsavedSince.current = null;
        callOff.current = whenIdle(() => void save(), wait.current);
        wait.current = Math.min(AGAIN_AT_MOST_MS, wait.current * 2);
      }
    },
    [send],
  );

  // What this browser kept is newer than what the page was rendered with.
  useLayoutEffect(() => {
    const kept = readUnsavedDraft(place.current);
    if (!kept) return;
    submission.current = kept.submission;
    if (sameAs(server.current, kept.written)) return dropUnsavedDraft(place.current, kept.written);
    if (server.current.id !== null) server.current = { ...server.current, version: kept.version };
    else unanswered.current = kept.written;
    setWritten(kept.written);
  }, [setWritten]);

  useEffect(() => {
    latest.current = written;
    if (sameAs(server.current, written)) {
      if (!busy.current && !held.current) setState((now) => (now.is === "unsaved" ? { is: "saved", at: null } : now));
      return;
    }
    const { version } = server.current;
    setStoredLocally(
      saveUnsavedDraft(place.current, { written, version, submission: submission.current, at: Date.now() }),
    );
    if (held.current) return;
    setState((now) => (now.is === "saved" ? { is: "unsaved" } : now));
    const now = Date.now();
    unsavedSince.current ??= now;
    callOff.current();
    const pause = Math.max(0, Math.min(PAUSE_MS, unsavedSince.current + LONGEST_MS - now));
    callOff.current = whenIdle(() => void save(), pause);
  }, [written, save]);

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

  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
      callOff.current();
      const unsaved = !sameAs(server.current, latest.current);
      // The list of drafts and its count are older than what was written here.
      if (unsaved && !held.current && !busy.current) void send(false).then(() => router.refresh());
      else if (savedOnce.current) router.refresh();
    };
  }, [send, router]);

  const acts = useMemo(
    () => ({
      save: () => void save(),
      /** Sends what the server has not; the draft's id once it has every word, null where it has not. */
      saveAll: async (): Promise<string | null> => {
        while (busy.current) await new Promise((resume) => setTimeout(resume, BUSY_MS));
        await save();
        return !held.current && sameAs(server.current, latest.current) ? server.current.id : null;
      },
      /** The server's text was put back to an earlier one, as `version`; it stands in the fields now. */
      takeOver: ({ subject, body }: Pick<Written, "subject" | "body">, version: number) => {
        const stored = { ...latest.current, subject, body };
        server.current = { ...server.current, version, written: stored };
        latest.current = stored;
        setWritten(stored);
        setState({ is: "saved", at: Date.now() });
      },
      /** The draft is gone, or goes: nothing more is saved. */
      abandon: () => {
        held.current = true;
        callOff.current();
        dropUnsavedDraft(place.current, latest.current);
      },
    }),
    [save, setWritten],
  );

  return {
    id,
    state,
    /** Whether this browser keeps what the server has not. */
    storedLocally,
    ...acts,
    /** Ends a conflict with this text or the other; the one that gives way stands in the history. */
    settleConflict: async (which: "this" | "other") => {
      if (state.is !== "stale") return;
      server.current = { ...server.current, version: state.version };
      held.current = false;
      await save(true);
      if (which === "this" || held.current) return;
      latest.current = writtenOf(state.draft);
      setWritten(latest.current);
      await save(true);
    },
  };
}

export type Saving = ReturnType<typeof useSaving>;
