import { useLayoutEffect, useRef, useState } from "react";
import { dropUnsavedPaste, readUnsavedPaste, saveUnsavedPaste } from "./unsaved-paste";

/** What is pasted, stored in this browser until it is logged or emptied; `restored` runs where text from before was restored. */
export function usePaste(seasonId: string, restored: () => void) {
  const [text, setText] = useState("");
  const [storedLocally, setStoredLocally] = useState(true);
  /** What this tab stored in the browser, or found there. */
  const put = useRef<string | null>(null);
  const onRestored = useRef(restored);

  // After the first render, which the server knows too.
  useLayoutEffect(() => {
    const found = readUnsavedPaste(seasonId);
    if (found === "") return;
    put.current = found;
    setText(found);
    onRestored.current();
  }, [seasonId]);

  function change(next: string) {
    setText(next);
    if (next.trim() === "") return forget();
    setStoredLocally(saveUnsavedPaste(seasonId, next));
    put.current = next;
  }

  function forget() {
    if (put.current !== null) dropUnsavedPaste(seasonId, put.current);
    put.current = null;
  }

  return { text, change, storedLocally };
}
