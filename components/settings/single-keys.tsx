"use client";

import { Checkbox } from "@mantine/core";
import { useSyncExternalStore } from "react";
import { SINGLE_KEYS } from "@/components/ui/use-keys";
import styles from "./settings.module.css";

const KEYS = [
  ["C", "Log a message"],
  ["T", "Add a task, on Today and Tasks"],
  ["I", "Add an interview, on Interviews"],
  ["F", "Find, in Programs and Contacts"],
  ["J K", "Next and previous, in a list"],
  ["[ ]", "Previous and next program"],
] as const;

const OTHERS = [
  ["Ctrl K", "Search: go anywhere, start anything, find text"],
  ["Alt ↑ ↓", "Move a program in the rank list"],
  ["Ctrl Enter", "Save, in the log sheet"],
  ["Esc", "Close"],
] as const;

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
      <dl className={styles.keys}>
        {[...(on ? KEYS : []), ...OTHERS].map(([key, does]) => (
          <div key={key}>
            <dt>
              {key.split(" ").map((one) => (
                <kbd key={one} className="kbd">
                  {one}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
