import { useEffect, useRef, useState } from "react";
import { dropUnsaved, readUnsaved, saveUnsaved, unsavedKey } from "@/components/unsaved/browser-store";
import type { Message } from "@/lib/season/schema";
import { editing, type LogStart } from "./log-start";
import { type Touched, type Typed, typedOf } from "./log-values";

/** Editing starts with every field as it was; a new message starts with what its opener knows, open to guessing. */
function startsTouched({ messageId, draftId, original: _, onLogged: __, ...fields }: LogStart): Touched {
  return messageId || draftId ? fields : {};
}

/**
 * What a person has typed into the sheet: the line, and the fields set by hand. What is unsaved when the sheet or the page is closed is
 * stored in this browser and restored the next time the sheet opens at the same place.
 */
export function useTyped(start: LogStart, seasonId: string, firstLetters: string) {
  const about = start.messageId ?? start.draftId;
  const fixed = about !== undefined;
  // One place for new messages of a season, one for each message or draft being changed.
  const key = unsavedKey({ seasonId, about: about ?? "new" }, "log");
  // A button about one message ("Log it") starts with that; the key and the plain button restore what was left unsaved.
  const open = fixed || Object.keys(start).every((key) => key === "programId");
  const [found] = useState(() => (open ? typedOf(readUnsaved(key)) : null));
  const [typed, setTyped] = useState<Typed>(() => ({
    line: firstLetters || found?.line || "",
    touched: { ...startsTouched(start), ...found?.touched },
  }));
  const [restored, setRestored] = useState(found !== null);
  const [changed, setChanged] = useState(found !== null || firstLetters !== "");

  /** Stores what is unsaved, with the fields that the sheet was opened with: the words were about them. */
  function store() {
    const { messageId: _, draftId: __, original: ___, onLogged: ____, ...opened } = start;
    const { line, touched } = typed;
    const written = fixed ? changed : line.trim() !== "" || Boolean(touched.body || touched.subject);
    if (written) saveUnsaved(key, { line, touched: { ...(open ? {} : opened), ...touched } });
    else if (open) dropUnsaved(key);
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
    dropUnsaved(key);
    setTyped({ line: "", touched });
    setRestored(false);
    setChanged(false);
  }

  return {
    ...typed,
    /** Whether the sheet opened with what was left unsaved the last time. */
    restored,
    setLine: (line: string) => {
      setTyped((before) => ({ ...before, line }));
      setChanged(true);
    },
    touch: (fields: Touched) => {
      setTyped((before) => ({ ...before, touched: { ...before.touched, ...fields } }));
      setChanged(true);
    },
    store,
    /** It is saved: this browser need not store it any more. */
    saved: () => dropUnsaved(key),
    /** Empties the sheet for another message. */
    clear,
    /** Replaces what was typed with a stored message. */
    replace: (message: Message) => clear(startsTouched(editing(message))),
    /** Back to how it was opened, without what was left the last time. */
    startOver: () => clear(startsTouched(start)),
  };
}
