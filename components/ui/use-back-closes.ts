"use client";

import { useEffect, useLayoutEffect, useRef } from "react";

/** Where Back is a button or a gesture of the device: a phone or a tablet. A desk has Escape for what is open, and Back for pages. */
const HAS_BACK = "(pointer: coarse), (max-width: 44.9375em)";

/** What is open over the page, the topmost last. */
const open: { close: () => void }[] = [];
/**
 * Entries of the history that were made for what was open over their page, by the browser's name for each: how many of them lie on the
 * page's own. The router may write over what an entry holds, but not over its name.
 */
const over = new Map<string, number>();
/** How many entries of that kind lie under where one is, and its address. */
type Place = { depth: number; href: string };
let here: Place = { depth: 0, href: "" };
/** Pages whose address changed while one was at an entry over theirs: their own entry holds the earlier one still. */
const readdressed = new Map<string, string>();
/** Whether entries that are no longer of use are being skipped, back to their page. */
let passing = false;

type Changes = { currentEntry: { key: string } | null; addEventListener: (name: string, hear: () => void) => void };

/** The browser's own account of its history; every browser of a device with Back has it. */
const changes = (): Changes | undefined => (window as { navigation?: Changes }).navigation;
const nameHere = (): string => changes()?.currentEntry?.key ?? "";

function whereNow(): Place {
  const held: unknown = history.state?.over;
  return { depth: over.get(nameHere()) ?? (typeof held === "number" ? held : 0), href: location.href };
}

/** The browser's name for the entry where one is. */
let name = "";
/** Goes by the entry that was left, which the browser reports before the navigation itself; one that the router writes over isn't left. */
let left: Place = here;
function onChange(): void {
  if (nameHere() !== name) left = here;
  name = nameHere();
  here = whereNow();
}

function onPop(): void {
  const from = left;
  const address = here.depth < from.depth ? readdressed.get(here.href) : undefined;
  const samePage = here.href === from.href || address === from.href;
  const wasOver = from.depth > 0 && samePage;
  // Nothing is open, and the entry that was left was of no use anymore: the page is what one wants to leave.
  if (open.length === 0 && here.depth === 0 && wasOver && !passing) {
    history.back();
    return;
  }
  // Before anything else hears of it, so that a page that reads its address reads the one it gave itself.
  if (here.depth === 0 && address !== undefined) {
    readdressed.delete(here.href);
    history.replaceState(null, "", address);
    here = whereNow();
  }
  const top = open.at(-1);
  if (top && samePage) top.close();
  if (open.length > 0) return;
  if (here.depth > 0) {
    // What this entry was made for is closed already. From another page one wants this one; from here, the page before.
    passing ||= !wasOver;
    history.back();
  } else passing = false;
}

let listening = false;
function listen(): void {
  if (listening) return;
  listening = true;
  here = whereNow();
  left = here;
  name = nameHere();
  changes()?.addEventListener("currententrychange", onChange);
  addEventListener("popstate", onPop, { capture: true });
}

/** Gives the page another address in place of its own, and not an entry more; Back still knows it for the same page. */
export function readdress(to: string | URL): void {
  const from = location.href;
  history.replaceState(null, "", to);
  if (here.depth === 0 || location.href === from) return;
  here = whereNow();
  for (const [earlier, later] of readdressed) if (later === from) readdressed.set(earlier, location.href);
  readdressed.set(from, location.href);
}

/**
 * Lets Back close what is open, and nothing more: it has an entry in the history while it is open. Closed in another way, its entry stays
 * (taking it away could undo where one goes next), is used again by what opens next, and is passed over on the way back.
 */
export function useBackCloses(opened: boolean, onClose: () => void): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  // Before it is painted: Back may be pressed as soon as it is seen.
  useLayoutEffect(() => {
    if (!opened || !changes() || !window.matchMedia(HAS_BACK).matches) return;
    listen();
    const own = { close: () => close.current() };
    open.push(own);
    if (here.depth < open.length) {
      const depth = here.depth + 1;
      history.pushState({ over: depth }, "");
      over.set(nameHere(), depth);
      here = { depth, href: location.href };
    }
    return () => {
      const place = open.indexOf(own);
      if (place >= 0) open.splice(place, 1);
    };
  }, [opened]);
}
