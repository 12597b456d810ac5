"use client";

import { Button, ButtonLink } from "./button";
import { justDone } from "./just-done";

/** So many notices stand over each other; they leave room for the page. */
const MOST_SHOWN = 3;

/** Those that are shown, the oldest first. */
const shown: { id: string; undo: boolean }[] = [];

/**
 * Says what was done. With `undo`, offers to take it back: by its button for 8 seconds, which hovering or focusing holds, and by
 * Ctrl Z for a while longer. With `link`, the way to where it now is.
 */
export function say(text: string, undo?: () => Promise<string>, link?: { href: string; label: string }): void {
  // What is taken back by one way is gone from the other.
  let hide = () => {};
  async function takeBack() {
    hide();
    if (undo) say(await undo());
  }
  const forget = undo && justDone(takeBack);
  const onUndo =
    forget &&
    (() => {
      forget();
      return takeBack();
    });
  // Shown as soon as the place for it is there; what is said before is kept.
  import("@mantine/notifications").then(({ notifications }) => {
    hide = show(notifications, text, onUndo, link);
  });
}

function show(
  notifications: typeof import("@mantine/notifications")["notifications"],
  text: string,
  undo?: () => void,
  link?: { href: string; label: string },
): () => void {
  // The newest is always shown. What makes room for it is the oldest, rather one that offers no Undo.
  if (shown.length >= MOST_SHOWN) {
    const leaves = shown.find((one) => !one.undo) ?? shown[0];
    if (leaves) notifications.hide(leaves.id);
  }
  const id = notifications.show({
    withCloseButton: false,
    onClose: () => {
      const place = shown.findIndex((one) => one.id === id);
      if (place >= 0) shown.splice(place, 1);
    },
    message: (
      <span className="row" style={{ justifyContent: "space-between" }}>
        <span>{text}</span>
        {link && (
          <ButtonLink size="sm" href={link.href}>
            {link.label}
          </ButtonLink>
        )}
        {undo && (
          <Button size="sm" onClick={undo}>
            Undo
          </Button>
        )}
      </span>
    ),
  });
  shown.push({ id, undo: undo !== undefined });
  return () => notifications.hide(id);
}
