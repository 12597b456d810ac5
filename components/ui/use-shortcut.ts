"use client";

import { useLayoutEffect, useRef } from "react";
import { type Place, quiet } from "./quiet";
import { ON_TOP, takesText } from "./typing";

/** Where the browser keeps that single-letter keys are off. */
export const SINGLE_KEYS = "single-keys";

/** Whether single letters are turned off in settings. */
function lettersAreOff(): boolean {
  try {
    return localStorage.getItem(SINGLE_KEYS) === "off";
  } catch {
    return false;
  }
}

const around = quiet();
/** What was found of a key press, which several listeners ask about. */
const found = new WeakMap<KeyboardEvent, boolean>();
let watching = false;

function placeOf(target: EventTarget | null): Place {
  if (takesText(target)) return "typing";
  if (!(target instanceof Element) || target === document.body) return "nowhere";
  return target.closest(ON_TOP) ? "typing" : "page";
}

const withModifier = (event: KeyboardEvent) => event.metaKey || event.ctrlKey || event.altKey;

/** Of every press, whether it is free, and of every move of the focus, where it went: before anybody else hears of them. */
function watch(): void {
  if (watching) return;
  watching = true;
  addEventListener("focusin", ({ target, timeStamp }) => around.focused(timeStamp, placeOf(target)), true);
  addEventListener("keydown", isForPage, true);
}

/**
 * Whether a key press is for the page: not for what is being typed or lies on top, not a letter while typing or a move of the focus
 * goes on (`quiet.ts`), and not a single letter where settings turn them off.
 */
export function isForPage(event: KeyboardEvent): boolean {
  const before = found.get(event);
  if (before !== undefined) return before;
  const letter = event.key.length === 1 && !withModifier(event);
  const heard = !letter || around.letter(event.timeStamp, placeOf(event.target));
  const free = heard && !takesText(event.target) && !document.querySelector(ON_TOP) && !(letter && lettersAreOff());
  found.set(event, free);
  return free;
}

/** When a press is heard: after the page's own elements, before them, or before anybody. */
type Turn = "after" | "before" | "first";

/**
 * Hears every key press as long as the component is there, and `on`; the one way to do so outside of an element of one's own. What is
 * bound to keys of the page asks `isForPage`.
 */
export function useShortcut(
  run: (event: KeyboardEvent) => void,
  { turn = "after", on = true }: { turn?: Turn; on?: boolean } = {},
): void {
  const bound = useRef(run);
  useLayoutEffect(() => {
    bound.current = run;
  });
  // As soon as it is drawn: a key may be pressed at what is seen.
  useLayoutEffect(() => {
    if (!on) return;
    watch();
    const target: EventTarget = turn === "first" ? window : document;
    const capture = turn !== "after";
    const onKey = (event: Event) => event instanceof KeyboardEvent && bound.current(event);
    target.addEventListener("keydown", onKey, capture);
    return () => target.removeEventListener("keydown", onKey, capture);
  }, [turn, on]);
}
