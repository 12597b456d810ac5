import { useEffect, useRef, useState } from "react";
import { v4 as randomKey } from "uuid";
import { dropUnsaved, unsavedAt } from "@/components/unsaved/browser-store";
import type { Message } from "@/lib/season/schema";
import { editing, type LogStart } from "./log-start";
import { type Kept, type Touched, type Typed, typedOf } from "./log-values";
import { storeTyped, typedKey, typedPlace } from "./typed-store";

/** Editing starts with every field as it was; a new message starts with what its opener knows, open to guessing. */
function startsTouched({ messageId, draftId, original: _, onLogged: __, ...fields }: LogStart): Touched {
  return messageId || draftId ? fields : {};
}

/** What the sheet begins with: what was typed before its season was there, and where that is stored; `kept`: it couldn't be logged then; `entered`: Enter was pressed. */
export type Begun = { line: string; touched?: Touched; own?: string; kept?: Kept | null; entered?: boolean };

/** What was left unsaved in the sheet before, and is offered. */
export type Offered = Typed & Kept & { key: string };

/** What a browser has of the sheet's unsaved text at a place, the latest first; without what this very sheet stored. */
function offeredAt(place: string, own: string): Offered[] {
  return unsavedAt(place)
    .flatMap(({ key, value }) => {
      const typed = key === own ? null : typedOf(value);
      return typed ? [{ ...typed, key }] : [];
    })
    .sort((one, other) => other.storedAt - one.storedAt);
}

/**
 * What a person has typed into the sheet: the line, and the fields set by hand. What is unsaved when the sheet or the page is closed is
 * stored in this browser with the program it belongs to, each time on its own. The next sheet offers it; it never mixes with what is
 * typed there.
 */
export function useTyped(start: LogStart, seasonId: string, begun: Begun = { line: "" }) {
  const about = start.messageId ?? start.draftId;
  const fixed = about !== undefined;
  const place = typedPlace(seasonId, about);
  const [own, setOwn] = useState(() => begun.own ?? typedKey(place, randomKey()));
  const [offered, setOffered] = useState(() => offeredAt(place, own));
  const [typed, setTyped] = useState<Typed>(() => ({
    line: begun.line,
    touched: begun.touched ?? startsTouched(start),
  }));
  const [changed, setChanged] = useState(begun.line !== "");
  /** The line as it was last typed by hand: what an answer takes out of it is kept with it. */
  const [asTyped, setAsTyped] = useState(begun.line);
  const [kept, setKept] = useState<Kept | null>(begun.kept ?? null);
  const [isResumed, setIsResumed] = useState(false);
  const isKept = kept !== null && kept.storedAt > 0 && typed.line.startsWith(kept.line);
  /** The program that the words are about; null while nobody said which. */
  const belongsTo = useRef<string | null>(null);

  /** Stores what is unsaved, with its program and the fields that the sheet was opened with: the words were about them. */
  function store() {
    const { messageId: _, draftId: __, original: ___, onLogged: ____, thenRead: _____, ...opened } = start;
    const { touched } = typed;
    const line = asTyped;
    const written = fixed ? changed : line.trim() !== "" || Boolean(touched.body || touched.subject);
    const program = belongsTo.current === null ? {} : { programId: belongsTo.current };
    const since = isKept ? { storedAt: kept.storedAt, happened: kept.happened } : {};
    storeTyped(own, written ? { line, touched: { ...opened, ...touched, ...program }, ...since } : null);
  }
  const storing = useRef(store);
  useEffect(() => {
    storing.current = store;
  });
  useEffect(() => {
    const onHide = () => storing.current();
    addEventListener("pagehide", onHide);
    return () => removeEventListener("pagehide", onHide);
  }, []);

  function clear(touched: Touched = {}) {
    dropUnsaved(own);
    setTyped({ line: "", touched });
    setAsTyped("");
    setKept(null);
    setIsResumed(false);
    setChanged(false);
  }

  /** Puts what was kept into the sheet. */
  function take({ key, line, touched, storedAt, happened }: Offered) {
    setOwn(key);
    setTyped({ line, touched });
    setAsTyped(line);
    setKept({ line, storedAt, happened });
    setIsResumed(true);
    setChanged(true);
    setOffered(offeredAt(place, key));
  }

  return {
    ...typed,
    /** Where what is unsaved is stored. */
    own,
    belongsTo,
    /** What was left unsaved before, the latest first. */
    offered,
    /** Takes up what was left unsaved; what stands in the sheet now is stored in its place. */
    resume: (one: Offered) => {
      store();
      take(one);
    },
    /** Goes on with the first of these lines, and keeps those to be logged after it, which are given: all of them happened now. */
    partInto: ([first = "", ...lines]: string[]): Offered[] => {
      const storedAt = Date.now();
      setTyped((before) => ({ ...before, line: first }));
      if (lines.length > 0) setKept({ line: first, storedAt, happened: true });
      const next = lines.map((line) => ({ line, touched: {}, storedAt, happened: true }));
      const keyed = next.map((one) => ({ ...one, key: typedKey(place, randomKey()) }));
      for (const { key, ...one } of keyed) storeTyped(key, one);
      setOffered(offeredAt(place, own));
      return keyed;
    },
    /** What was in the sheet is saved: goes on with another that was kept. */
    goOn: (next: Offered) => {
      dropUnsaved(own);
      take(next);
    },
    /** The line as it was kept and when, while that stands in the sheet. */
    kept: isKept ? kept : null,
    /** Deletes what was left unsaved; gives how that is undone. */
    discard: ({ key, ...one }: Offered) => {
      dropUnsaved(key);
      setOffered(offeredAt(place, own));
      return () => {
        storeTyped(key, one);
        setOffered(offeredAt(place, own));
      };
    },
    /** `unlogged`: it can't be logged now; what it says happened by now. */
    setLine: (line: string, unlogged = false) => {
      setTyped((before) => ({ ...before, line }));
      setAsTyped(line);
      if (unlogged && !isResumed) setKept({ line, storedAt: Date.now(), happened: true });
      setChanged(true);
    },
    /** The line after an answer: this browser keeps it as it was typed. */
    answerLine: (line: string) => setTyped((before) => ({ ...before, line })),
    touch: (fields: Touched) => {
      setTyped((before) => ({ ...before, touched: { ...before.touched, ...fields } }));
      setChanged(true);
    },
    store,
    /** It is saved: this browser no longer needs to store it. */
    saved: () => dropUnsaved(own),
    /** Empties the sheet for another message. */
    clear,
    /** Replaces what was typed with a stored message. */
    replace: (message: Message) => clear(startsTouched(editing(message))),
  };
}

export type TypedText = ReturnType<typeof useTyped>;
