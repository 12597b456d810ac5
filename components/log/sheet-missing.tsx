"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { useBackCloses } from "@/components/ui/use-back-closes";
import { dropUnsaved } from "@/components/unsaved/browser-store";
import styles from "./sheet-missing.module.css";
import { keepLine, lineKey } from "./unopened";

/**
 * In place of the log sheet where its own code can't be had: what is so, and a line that this browser keeps until the sheet is there. Nothing
 * here is fetched.
 */
export function SheetMissing<Sheet>({
  seasonId,
  programId,
  early,
  load,
  onLoaded,
  onClose,
}: {
  seasonId: string;
  programId: string | null | undefined;
  /** What was typed before there was a line; the sheet begins with it. */
  early: RefObject<string>;
  load: () => Promise<Sheet>;
  onLoaded: (sheet: Sheet) => void;
  onClose: () => void;
}) {
  const [key] = useState(() => lineKey(seasonId));
  const [line, setLine] = useState("");
  const [kept, setKept] = useState(true);
  const input = useRef<HTMLInputElement>(null);
  function write(text: string) {
    setLine(text);
    early.current = text;
    setKept(keepLine(key, text, programId));
  }
  const begin = useRef(() => write(early.current));
  useEffect(() => {
    begin.current();
    input.current?.focus();
  }, []);
  const told = useRef(onLoaded);
  useEffect(() => {
    told.current = onLoaded;
  });
  const again = useRef(async () => {});
  useEffect(() => {
    let open = true;
    again.current = async () => {
      const sheet = await load().catch(() => null);
      if (!open || sheet === null) return;
      dropUnsaved(key);
      told.current(sheet);
    };
    const back = () => void again.current();
    addEventListener("online", back);
    return () => {
      open = false;
      removeEventListener("online", back);
    };
  }, [key, load]);
  useBackCloses(true, onClose);
  return (
    <div
      role="dialog"
      aria-label="Log message"
      className={styles.sheet}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <p role="alert">
        The log sheet can’t be opened: the server didn’t answer.{" "}
        {kept
          ? "What you type here stays in this browser, and is in the sheet once it opens."
          : "This browser can’t keep what you type: copy it before you leave."}
      </p>
      <input
        ref={input}
        aria-label="Log in one line"
        placeholder="ty harlow marsh 2pm"
        autoComplete="off"
        autoCapitalize="none"
        maxLength={500}
        value={line}
        onChange={(event) => write(event.target.value)}
      />
      <div className="row">
        <Button look="primary" onClick={() => again.current()}>
          Try again
        </Button>
        <Button onClick={onClose}>Close</Button>
      </div>
    </div>
  );
}
