"use client";

import type { KeyboardEvent, ReactNode, RefObject } from "react";
import type { Span } from "@/lib/log-line/spans";
import styles from "./log-sheet.module.css";

const HINT = "Type it in any order, or use the fields below";

/** The log sheet's one line: plain text over a layer that marks what was understood, as high as what is typed. */
export function LineField({
  input,
  early,
  line,
  marks,
  unread = [],
  help = HINT,
  invalid = false,
  onChange,
  onEntered,
  onKeyDown,
}: {
  input?: RefObject<HTMLTextAreaElement | null>;
  /** Letters that were typed before the line was there; it takes them. A line break at the end is Enter. */
  early: RefObject<string>;
  line: string;
  marks: Span[];
  /** Words that were not understood. */
  unread?: (Span & { blocks: boolean })[];
  /** What stands under the line. */
  help?: ReactNode;
  invalid?: boolean;
  onChange: (line: string) => void;
  /** Enter was pressed before the line was there. */
  onEntered?: () => void;
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}) {
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
        <div className={styles.layer} aria-hidden>
          {pieces}
          {/* An empty line, or one that ends in a space, is as high as one with a letter. */}
          {"\u200b"}
        </div>
        <textarea
          ref={input}
          rows={1}
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
          // It is one line, however it wraps: pasted breaks are spaces.
          onChange={(event) => onChange(event.target.value.replace(/\s*\n\s*/g, " "))}
          onFocus={() => {
            const waiting = early.current;
            early.current = "";
            const typed = waiting.replaceAll("\n", "");
            if (typed) onChange(line + typed);
            if (waiting.endsWith("\n")) onEntered?.();
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={styles.help} id="log-line-help">
        {help}
      </div>
    </div>
  );
}
