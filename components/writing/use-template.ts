"use client";

import { type Dispatch, type RefObject, type SetStateAction, useEffect, useRef, useState } from "react";
import type { Contact, Season } from "@/lib/season/schema";
import { templateById } from "@/lib/templates";
import type { Laid, Standing } from "./laid";
import { useGreeting } from "./use-greeting";
import { useKindChange } from "./use-kind-change";
import { useTemplateChoice } from "./use-template-choice";
import type { Written } from "./written";

/**
 * The template of a letter: chosen without losing what was typed (`useTemplateChoice`), changed with the letter's kind
 * (`useKindChange`), its greeting in step with whom the letter goes to (`useGreeting`).
 */
export function useTemplate({
  field,
  season,
  programId,
  contacts,
  written,
  setWritten,
  opened,
}: {
  field: RefObject<HTMLTextAreaElement | null>;
  /** Null until it is here. */
  season: Season | null;
  programId: string;
  contacts: Contact[];
  written: Written;
  setWritten: Dispatch<SetStateAction<Written>>;
  opened: Laid | null;
}) {
  const [laid, setLaid] = useState(opened);
  const now = useRef<Standing>({ written, laid, season });
  useEffect(() => {
    now.current = { written, laid, season };
  });

  const { choose, ...choice } = useTemplateChoice({ field, programId, now, setWritten, setLaid });
  const kind = useKindChange({ programId, now, setWritten, setLaid, choose });
  const setRecipients = useGreeting({ contacts, now, setWritten, setLaid });

  return {
    laid,
    template: laid ? (templateById(laid.template) ?? null) : null,
    choose,
    ...choice,
    ...kind,
    setRecipients,
  };
}
