"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { say } from "@/components/ui/undo";
import { nextSlot, slotsOf } from "@/lib/templates/slots";
import { type Check, checksInField, marksOf, slotKey } from "./checks";
import { type Span, shifted } from "./shift";
import { typeInto } from "./type-into";
import type { Found } from "./use-assessment";
import type { Written } from "./written";

type Spot = Span & { key: string; field: "subject" | "body" };

const CHANGED = "That text has changed since. Use your browser’s undo to go back step by step.";

/** The two fields of a letter and what can be done in them from outside: going to a place, putting words there, walking the checks. */
export function useLetter({ written, found, checks }: { written: Written; found: Found; checks: Check[] }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const subject = useRef<HTMLTextAreaElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const visited = useRef(false);
  const [current, setCurrent] = useState<string | null>(null);
  const { body } = written;

  const slots = useMemo(() => slotsOf(body), [body]);
  const inBody = useMemo(() => checksInField(checks, "body", found.written, written), [checks, found, written]);
  const inSubject = useMemo(() => checksInField(checks, "subject", found.written, written), [checks, found, written]);
  const marks = useMemo(() => marksOf(inBody, slots), [inBody, slots]);
  const now = useRef({ written, marks, inBody, inSubject, current });
  useEffect(() => {
    now.current = { written, marks, inBody, inSubject, current };
  });

  const select = useCallback((span: Span, key: string, where: "subject" | "body" = "body") => {
    const element = where === "body" ? field.current : subject.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(span.start, span.end);
    setCurrent(key);
    if (where === "subject") return element?.scrollIntoView({ block: "nearest" });
    layer.current?.querySelector(`[data-mark="${CSS.escape(key)}"]`)?.scrollIntoView({ block: "nearest" });
  }, []);

  const onCaret = useCallback(({ start, end }: Span) => {
    visited.current = true;
    const around = now.current.marks.filter((mark) => mark.start <= start && mark.end >= end);
    // Of several marks at the same words, the one that was gone to stays current.
    const stays = around.find(({ key }) => key === now.current.current);
    setCurrent((stays ?? around.findLast(({ look }) => look === "slot") ?? around[0])?.key ?? null);
  }, []);

  /** Puts words in place of others and says so, with an Undo that puts the others back. */
  const replace = useCallback((span: Span, words: string, where: "subject" | "body", done: string) => {
    const element = where === "body" ? field.current : subject.current;
    if (!element) return;
    const before = element.value;
    const others = before.slice(span.start, span.end);
    typeInto(element, span, words);
    const after = element.value;
    say(done, async () => {
      const put = { start: span.start, end: span.start + words.length };
      const [stands] = shifted([put], after, element.value);
      if (!stands) return CHANGED;
      typeInto(element, stands, others);
      return "Undone.";
    });
  }, []);

  /** Puts a note into the slot that is selected, else where the caret is; where nobody wrote yet, into the first slot. */
  const insert = useCallback((words: string) => {
    const element = field.current;
    if (!element) return;
    const { value, selectionStart: start, selectionEnd: end } = element;
    const open = slotsOf(value).find((slot) => slot.start <= start && slot.end >= end && visited.current);
    const first = visited.current ? null : nextSlot(value, 0);
    const last = value.length;
    typeInto(element, open ?? first ?? (visited.current ? { start, end } : { start: last, end: last }), words);
  }, []);

  const spots = useCallback((): Spot[] => {
    const at = (where: Spot["field"]) => now.current[where === "body" ? "inBody" : "inSubject"];
    return (["subject", "body"] as const).flatMap((where) =>
      at(where)
        .map(({ start, end, key }) => ({ start, end, key, field: where }))
        .sort((a, b) => a.start - b.start),
    );
  }, []);

  const goTo = useCallback(
    (key: string): boolean => {
      const spot = spots().find((candidate) => candidate.key === key);
      if (spot) select(spot, spot.key, spot.field);
      return spot !== undefined;
    },
    [spots, select],
  );

  /** Goes to the next check from the caret, or the one before, starting over at the end; gives its key. */
  const walk = useCallback(
    (back: boolean): string | null => {
      const all = spots();
      const at = all.findIndex(({ key }) => key === now.current.current);
      const caret = field.current?.selectionEnd ?? 0;
      const after = all.findIndex((spot) => spot.field === "body" && spot.start >= caret);
      const first = document.activeElement === field.current && after >= 0 ? after : 0;
      const next = at < 0 ? first - (back ? 1 : 0) : at + (back ? -1 : 1);
      const spot = all.at(all.length > 0 ? next % all.length : 0);
      if (!spot) return null;
      select(spot, spot.key, spot.field);
      return spot.key;
    },
    [spots, select],
  );

  const fill = useCallback(
    (label: string) => {
      const slot = slotsOf(now.current.written.body).find((candidate) => candidate.label === label);
      if (slot) select(slot, slotKey(slot.start));
    },
    [select],
  );

  return {
    field,
    subject,
    layer,
    slots,
    marks,
    inBody,
    inSubject,
    current,
    setCurrent,
    select,
    onCaret,
    replace,
    insert,
    goTo,
    walk,
    fill,
  };
}
