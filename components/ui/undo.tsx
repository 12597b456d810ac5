"use client";

import { justDone } from "./just-done";
import type { Way } from "./notice";

/**
 * Says what was done. With `undo`, offers to take it back: by its button for 8 seconds from when somebody is seen to be there, which
 * hovering or focusing holds, and by Ctrl Z for a while longer. With `link`, the way to where it now is.
 */
export function say(text: string, undo?: () => Promise<string>, link?: Way): void {
  show({ text, undo, link });
}

/** Says what holds for the moment only: it is gone with the next thing that is said. */
export function sayInPassing(text: string): void {
  show({ text, passing: true });
}

type Toast = { text: string; undo?: () => Promise<string>; link?: Way; passing?: boolean };

function show({ text, undo, link, passing = false }: Toast): void {
  // What is taken back by one way is gone from the other.
  let hide = () => {};
  async function takeBack() {
    hide();
    if (undo) show({ text: await undo(), passing: true });
  }
  const forget = undo && justDone(takeBack);
  const onUndo =
    forget &&
    (() => {
      forget();
      return takeBack();
    });
  // Shown as soon as the place for it is there; what is said before is kept.
  import("./notice").then(({ showNotice }) => {
    hide = showNotice({ text, undo: onUndo, link, passing });
  });
}
