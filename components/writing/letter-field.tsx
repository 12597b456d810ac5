"use client";

import { type KeyboardEvent, memo, type RefObject, useEffect, useRef, useState } from "react";
import type { Level } from "@/lib/rules";
import { nextSlot, previousSlot, slotsOf } from "@/lib/templates/slots";
import { slotKey } from "./checks";
import { HighlightLayer } from "./highlight-layer";
import styles from "./letter.module.css";
import type { Mark } from "./segments";
import type { Span } from "./shift";
import { takeAsked } from "./text-asked";
import { typeInto } from "./type-into";

/**
 * The letter: a plain text field, so that the browser's undo, spell checking, and everything else keep working, over a layer of the same
 * words that carries the underlines. Editor libraries bring a document in a contenteditable, which plain mail has no use for.
 */
export const LetterField = memo(function LetterField({
  field,
  layer,
  text,
  marks,
  whole,
  current,
  describedBy,
  onText,
  onCaret,
  onSelect,
}: {
  field: RefObject<HTMLTextAreaElement | null>;
  layer: RefObject<HTMLDivElement | null>;
  text: string;
  marks: readonly Mark[];
  /** The level of the findings about the letter as a whole. */
  whole: Level | null;
  current: string | null;
  describedBy: string;
  onText: (text: string) => void;
  /** The caret has moved or something is selected. */
  onCaret: (span: Span) => void;
  /** Selects a span and brings it into view. */
  onSelect: (span: Span, key: string) => void;
}) {
  /** Escape was the last key: the next Tab leaves. */
  const leaving = useRef(false);
  /** Where the slot starts that the last click went into. */
  const entered = useRef<number | null>(null);
  // Text typed before the page has hydrated would be overwritten: until then the field takes none.
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  const opened = useRef({ text, onSelect });
  useEffect(() => {
    const asked = awake ? takeAsked() : null;
    const element = field.current;
    if (!asked || !element) return;
    // As Tab would: the first slot, to be typed over; else behind what is written.
    const { text: written, onSelect: go } = opened.current;
    const slot = nextSlot(written, 0);
    const at = slot ?? { start: written.length, end: written.length };
    element.focus({ preventScroll: true });
    // React would undo text typed during its own work and move the caret to the end, so this runs after it.
    if (asked.early !== "") return queueMicrotask(() => typeInto(element, at, asked.early));
    if (slot) return go(slot, slotKey(slot.start));
    element.setSelectionRange(at.start, at.end);
  }, [awake, field]);

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    const leaves = leaving.current;
    leaving.current = event.key === "Escape" || (leaves && event.key === "Shift");
    if (event.key !== "Tab" || leaves || event.metaKey || event.ctrlKey || event.altKey) return;
    const { selectionStart, selectionEnd } = event.currentTarget;
    const slot = event.shiftKey ? previousSlot(text, selectionStart) : nextSlot(text, selectionEnd);
    if (!slot) return;
    event.preventDefault();
    onSelect(slot, slotKey(slot.start));
  }

  return (
    <div className={styles.letter} data-whole={whole ?? undefined}>
      <HighlightLayer ref={layer} text={text} marks={marks} current={current} />
      <textarea
        ref={field}
        className={styles.field}
        aria-label="Message"
        aria-describedby={describedBy}
        placeholder="Write here, or choose a template."
        spellCheck
        readOnly={!awake}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onSelect={({ currentTarget: { selectionStart, selectionEnd } }) =>
          onCaret({ start: selectionStart, end: selectionEnd })
        }
        onClick={({ currentTarget: { selectionStart, selectionEnd } }) => {
          if (selectionStart !== selectionEnd) return;
          // The first click takes a slot as a whole, so that typing fills it; another puts the caret into it.
          const slot = slotsOf(text).find(({ start, end }) => start < selectionStart && selectionStart < end);
          if (slot && entered.current !== slot.start) onSelect(slot, slotKey(slot.start));
          entered.current = slot?.start ?? null;
        }}
        onBlur={() => {
          leaving.current = false;
        }}
        onKeyDown={onKeyDown}
      />
    </div>
  );
});
