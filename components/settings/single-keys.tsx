"use client";

import { Checkbox } from "@mantine/core";
import { useSyncExternalStore } from "react";
import { KeyList } from "@/components/shell/key-list";
import { SINGLE_KEYS } from "@/components/ui/use-shortcut";

const CHANGED = "single-keys-changed";

function subscribe(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange);
  window.addEventListener("storage", onChange);
  return () => {
    window.removeEventListener(CHANGED, onChange);
    window.removeEventListener("storage", onChange);
  };
}

function areOn(): boolean {
  try {
    return localStorage.getItem(SINGLE_KEYS) !== "off";
  } catch {
    return true;
  }
}

function turn(on: boolean): void {
  try {
    if (on) localStorage.removeItem(SINGLE_KEYS);
    else localStorage.setItem(SINGLE_KEYS, "off");
  } catch {
    // A browser that keeps nothing keeps the letters on.
  }
  window.dispatchEvent(new Event(CHANGED));
}

/** Turns single letters as shortcuts off and on, for this browser. */
export function SingleKeys() {
  const on = useSyncExternalStore(subscribe, areOn, () => true);
  return (
    <>
      <Checkbox
        checked={on}
        onChange={(event) => turn(event.currentTarget.checked)}
        label="Single-key shortcuts"
        description="In this browser. They’re off while you type in a field."
      />
      <KeyList single={on} />
    </>
  );
}
