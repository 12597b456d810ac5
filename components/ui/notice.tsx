"use client";

import { notifications } from "@mantine/notifications";
import { v4 as randomKey } from "uuid";
import { Button, ButtonLink } from "./button";

/** Where something now is. */
export type Way = { href: string; label: string };

/** What is said, with its ways on; what only says that something was taken back is passing. */
type Notice = { text: string; undo?: () => void; link?: Way; passing: boolean };

/** How long a notice stays once somebody has had the chance to read it. */
export const SHOWN_MS = 8_000;

/** Events that show that somebody is there. */
const SIGNS = ["pointermove", "pointerdown", "keydown", "wheel"] as const;

/** Runs once, as soon as somebody moves, presses, or scrolls. */
function whenSomebodyIsThere(run: () => void): void {
  const heard = new AbortController();
  for (const sign of SIGNS)
    addEventListener(
      sign,
      () => {
        heard.abort();
        run();
      },
      { signal: heard.signal, capture: true, passive: true },
    );
}

/** Whether a pointer rests on it. A finger leaves "hover" where it tapped last. */
const isPointedAt = (notice: Element) => notice.matches(":hover") && matchMedia("(hover: hover)").matches;

/** Whether a menu is open, which lies over notices. */
const isUnderMenu = () => document.querySelector("[role=menu]") !== null;

/** Hides a notice after its time; under a pointer or a menu, with the focus in it, or in a tab that nobody sees, it has its time again. */
function leaveLater(id: string, hide: () => void): void {
  setTimeout(() => {
    const notice = document.querySelector(`[data-undo="${id}"]`)?.closest("[role=alert]");
    const isHeld = notice ? isPointedAt(notice) || notice.matches(":focus-within") : false;
    if (document.hidden || isUnderMenu() || isHeld) leaveLater(id, hide);
    else hide();
  }, SHOWN_MS);
}

/** How many notices are shown at once, so that they leave room for the page. */
const MOST_SHOWN = 3;

/** Those that are shown, the oldest first; what only says that something was taken back is over with the next thing that is said. */
const shown: { id: string; undo: boolean; passing: boolean }[] = [];

/** Shows a notice, and gives what hides it. */
export function showNotice({ text, undo, link, passing }: Notice): () => void {
  for (const one of shown.filter((one) => one.passing)) notifications.hide(one.id);
  // The newest is always shown. What makes room for it is the oldest, rather one that offers no Undo.
  if (shown.length >= MOST_SHOWN) {
    const leaves = shown.find((one) => !one.undo) ?? shown[0];
    if (leaves) notifications.hide(leaves.id);
  }
  const id = randomKey();
  const message = (
    <span className="row" style={{ justifyContent: "space-between" }}>
      <span>{text}</span>
      {link && (
        <ButtonLink size="sm" href={link.href}>
          {link.label}
        </ButtonLink>
      )}
      {undo && (
        <Button size="sm" onClick={undo} data-undo={id}>
          Undo
        </Button>
      )}
    </span>
  );
  notifications.show({
    id,
    withCloseButton: false,
    ...(undo && { autoClose: false }),
    onClose: () => {
      const place = shown.findIndex((one) => one.id === id);
      if (place >= 0) shown.splice(place, 1);
    },
    message,
  });
  shown.push({ id, undo: undo !== undefined, passing });
  // The person may not have been looking: the timer starts at their next activity.
  if (undo) whenSomebodyIsThere(() => leaveLater(id, () => notifications.hide(id)));
  return () => notifications.hide(id);
}
