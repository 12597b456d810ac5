"use client";

import { useEffect, useRef } from "react";
import { settle } from "@/components/form/settle";
import { saveDraft } from "../actions";
import type { Written } from "./draft-editor";

/** So long after the last key the words are saved. */
const PAUSE_MS = 1_000;

/**
 * Saves a draft at each pause in the writing, and once more when its page is left with words unsaved. `paused` while a save
 * runs, and after one failed, until the person tries again.
 */
export function useAutosave(state: {
  id: string;
  written: Written;
  dirty: boolean;
  paused: boolean;
  save: () => void;
}): void {
  const { id, written, dirty, paused, save } = state;
  const unsaved = useRef<{ id: string } & Written>(null);

  useEffect(() => {
    unsaved.current = dirty ? { id, ...written } : null;
  }, [id, written, dirty]);

  useEffect(() => {
    if (!dirty || paused) return;
    const timer = setTimeout(save, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [dirty, paused, save]);

  useEffect(
    () => () => {
      // A draft that was logged or deleted meanwhile is gone; saving it then changes nothing.
      if (unsaved.current) void settle(saveDraft, unsaved.current);
    },
    [],
  );
}
