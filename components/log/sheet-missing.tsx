"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { serverSilent } from "@/components/ui/server-silent";
import { useBackCloses } from "@/components/ui/use-back-closes";
import { dropUnsaved } from "@/components/unsaved/browser-store";
import styles from "./sheet-missing.module.css";
import { storeTyped, typedKey, typedPlace } from "./typed-store";

/**
 * In place of the log sheet where its code can't be fetched: says so, and has a line whose text this browser keeps until the sheet opens. It
 * needs no code that isn't on the page already.
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
  const [key] = useState(() => typedKey(typedPlace(seasonId), `unopened-${Date.now()}`));
  const [line, setLine] = useState("");
  const [stored, setStored] = useState(true);
  const input = useRef<HTMLInputElement>(null);
  function write(text: string) {
    setLine(text);
    early.current = text;
    const touched = programId ? { programId } : {};
    setStored(storeTyped(key, text.trim() === "" ? null : { line: text, touched, happened: true }));
  }
  const begin = useRef(() => write(early.current.replaceAll("\n", "")));
  useEffect(() => {
    begin.current();
    input.current?.focus();
  }, []);
  const loaded = useRef(onLoaded);
  useEffect(() => {
    loaded.current = onLoaded;
  });
  const again = useRef(async () => {});
  useEffect(() => {
    let open = true;
    again.current = async () => {
      const sheet = await load().catch(() => null);
      if (!open || sheet === null) return;
      dropUnsaved(key);
      loaded.current(sheet);
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
        {serverSilent("The log sheet can’t be opened")}{" "}
        {stored
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
