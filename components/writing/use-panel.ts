"use client";

import { useMemo } from "react";
import type { TemplatePart } from "@/lib/templates";
import { slotKey } from "./checks";
import type { ComposerProps } from "./composer-props";
import type { PanelProps } from "./panel";
import { type SlotState, slotStates } from "./slot-states";
import type { Composing } from "./use-composer";

const NO_PARTS: TemplatePart[] = [];

/** What stands beside the letter, wherever it is drawn: in the rail, or in a sheet that closes once something was chosen in it. */
export function usePanel(composing: Composing, { program, notes, facts }: ComposerProps): PanelProps {
  const { draft, checks, letter, template, readings, acts, sheet } = composing;
  const { written } = draft;
  // The same list as long as nothing in it changes, however much is typed.
  const slotsKey = JSON.stringify(slotStates(template.laid?.letter.body ?? "", written.body));
  const slots = useMemo((): SlotState[] => JSON.parse(slotsKey), [slotsKey]);
  const { insert, fill } = letter;
  const { close } = sheet;
  const fromSheet = useMemo(
    () => ({
      onFill: (label: string) => {
        close();
        fill(label);
      },
      onInsert: (words: string) => {
        close();
        insert(words);
      },
    }),
    [fill, insert, close],
  );
  return {
    cards: checks.cards,
    away: checks.away,
    current: letter.current,
    acts,
    slots,
    parts: template.template?.parts ?? NO_PARTS,
    ...fromSheet,
    notes,
    facts,
    slot: letter.slots.find(({ start }) => slotKey(start) === letter.current)?.label ?? null,
    standing: checks.found.standing,
    program,
    readings: readings.beside,
    kind: written.kind,
    retry: checks.retry,
  };
}
