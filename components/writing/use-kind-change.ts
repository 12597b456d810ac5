"use client";

import { type Dispatch, type RefObject, type SetStateAction, useCallback, useState } from "react";
import type { Template } from "@/lib/templates";
import { isUntouched } from "./change-template";
import { fitting } from "./fitting";
import type { Laid, Standing } from "./laid";
import { ofKind, type Written } from "./written";

/**
 * Changes what kind of letter it is. One that nothing was written into gets the template and the subject of its kind; where something
 * was, it is asked.
 */
export function useKindChange({
  programId,
  now,
  setWritten,
  setLaid,
  choose,
}: {
  programId: string;
  now: RefObject<Standing>;
  setWritten: Dispatch<SetStateAction<Written>>;
  setLaid: Dispatch<SetStateAction<Laid | null>>;
  choose: (template: Template) => Promise<void>;
}) {
  const [kindAsked, setKindAsked] = useState<{ kind: Written["kind"]; template: Template | null } | null>(null);

  const setKind = useCallback(
    (kind: Written["kind"]) => {
      const { season: given, written: current, laid: from } = now.current;
      if (kind === current.kind) return;
      const template = given && fitting(given, { ...current, kind, programId }, Date.now());
      if (!isUntouched(current, from?.letter ?? null)) return setKindAsked({ kind, template: template ?? null });
      if (template) return void choose(template);
      // No template lays out such a letter.
      const emptied = from ? { subject: "", body: "" } : {};
      setWritten((before) => ofKind({ ...before, ...emptied }, kind));
      if (from) setLaid(null);
    },
    [choose, now, programId, setWritten, setLaid],
  );

  return {
    setKind,
    /** The kind that a letter with words in it was changed to; null where nothing is asked. */
    kindAsked,
    /** Changes the kind alone, every word stays. */
    onlyKind: () => {
      if (kindAsked) setWritten((before) => ofKind(before, kindAsked.kind));
      setKindAsked(null);
    },
    /** Lays the letter out with the template of its new kind; what was written goes into it, or is asked about. */
    withTemplate: () => {
      setKindAsked(null);
      if (kindAsked?.template) void choose(kindAsked.template);
    },
    leaveKind: () => setKindAsked(null),
  };
}
