"use client";

import { type KeyboardEvent, type ReactNode, type RefObject, useRef } from "react";
import type { Span } from "@/lib/log-line/spans";
import styles from "./log-sheet.module.css";

const HINT = "Type it in any order, or use the fields below";

/** The log sheet's one line: a plain input over a layer that marks what was understood. */
export function LineField({
  input,
  early,
  line,
  marks,
  unread = [],
  help = HINT,
  invalid = false,
  onChange,
  onKeyDown,
}: {
  input?: RefObject<HTMLInputElement | null>;
  /** Letters that were typed before the line was there; it takes them. */
  early: RefObject<string>;
  line: string;
  marks: Span[];
  /** Words that were not understood. */
  unread?: (Span & { blocks: boolean })[];
  /** What stands under the line. */
  help?: ReactNode;
  invalid?: boolean;
  onChange: (line: string) => void;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}) {
  const layer = useRef<HTMLDivElement>(null);
  const follow = (scrolled: HTMLInputElement) => {
    if (layer.current) layer.current.scrollLeft = scrolled.scrollLeft;
  };
  const pieces: ReactNode[] = [];
  let shown = 0;
  const marked = [...marks.map((span) => ({ ...span, blocks: null })), ...unread].toSorted(
    (one, other) => one.start - other.start,
  );
  for (const { start, end, blocks } of marked) {
    if (start < shown) continue;
    pieces.push(line.slice(shown, start));
    if (blocks === false) pieces.push(line.slice(start, end));
    else
      pieces.push(
        <mark key={start} className={blocks ? styles.unread : undefined}>
          {line.slice(start, end)}
        </mark>,
      );
    shown = end;
  }
  pieces.push(line.slice(shown));
  return (
    <div className={styles.lineArea}>
      <div className={styles.line}>
        <div ref={layer} className={styles.layer} aria-hidden>
          {pieces}
        </div>
        <input
          ref={input}
          data-autofocus
          aria-label="Log in one line"
          aria-describedby="log-line-help"
          aria-invalid={invalid || undefined}
          placeholder="ty harlow marsh 2pm"
          autoComplete="off"
          autoCapitalize="none"
          enterKeyHint="done"
          maxLength={500}
          value={line}
          onChange={(event) => onChange(event.target.value)}
          onFocus={() => {
            const waiting = early.current;
            early.current = "";
            if (waiting) onChange(line + waiting);
          }}
          onScroll={(event) => follow(event.currentTarget)}
          onKeyUp={(event) => follow(event.currentTarget)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={styles.help} id="log-line-help">
        {help}
      </div>
    </div>
  );
}
