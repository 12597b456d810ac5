"use client";

import { useState } from "react";
import { dropUnsaved, readUnsaved, saveUnsaved } from "./browser-store";

/** Words that a dialog was left with before; only what a browser stored as words counts. */
function keptAt(key: string): string | null {
  const kept = readUnsaved(key);
  return typeof kept === "string" && kept.trim() !== "" ? kept : null;
}

/**
 * The words of one field of a dialog, which stay in this browser under `key` until they are saved: whoever goes back, by Escape or a
 * device's Back, is offered them the next time. They never mix with what is typed then, which takes their place.
 */
export function useKeptText(key: string) {
  const [text, setText] = useState("");
  const [offered, setOffered] = useState(() => keptAt(key));

  function write(words: string) {
    setText(words);
    if (words.trim() !== "") saveUnsaved(key, words);
    else if (offered === null) dropUnsaved(key);
    else saveUnsaved(key, offered);
  }

  return {
    text,
    write,
    /** What was left before, until it is taken up or discarded. */
    offered,
    takeUp: () => {
      write(offered ?? "");
      setOffered(null);
    },
    /** Gives how it is undone. */
    discard: () => {
      setOffered(null);
      if (text.trim() === "") dropUnsaved(key);
      return () => {
        setOffered(offered);
        if (offered !== null && text.trim() === "") saveUnsaved(key, offered);
      };
    },
    /** They are saved elsewhere now. */
    saved: () => {
      setOffered(null);
      dropUnsaved(key);
    },
  };
}
