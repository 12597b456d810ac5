"use client";

import { IconArrowBackUp, IconColumns, IconCopy } from "@tabler/icons-react";
import { Button, ButtonLink } from "@/components/ui/button";
import { say } from "@/components/ui/undo";
import { useUndoKey } from "@/components/ui/use-undo-key";
import { useRankOrder } from "./rank-context";

/** Takes the moves back, one at a time; also by Ctrl or Cmd and Z. Says so while a move is on its way to the server. */
export function UndoMove() {
  const { undo, steps, saving } = useRankOrder();

  useUndoKey(undo, steps);

  if (!undo) return null;
  return (
    <>
      {saving && <span className="meta">Saving…</span>}
      <Button look="ghost" onClick={undo} aria-label="Undo the last move">
        <IconArrowBackUp className="icon" aria-hidden />
        <span className="desk-word">Undo</span> <span className="kbd">Ctrl Z</span>
      </Button>
    </>
  );
}

/** The way to the first programs of the list side by side. */
export function CompareLink() {
  return (
    <ButtonLink href="/rank-list/compare" aria-label="Compare programs">
      <IconColumns className="icon" aria-hidden />
      <span className="desk-word">Compare</span>
    </ButtonLink>
  );
}

/** Copies the ranked programs, numbered and with their codes, to be entered where they are certified. */
export function CopyLists() {
  const { orders, programs } = useRankOrder();
  const lines = (ids: string[]) =>
    ids.flatMap((id, place) => {
      const program = programs.get(id);
      return program ? [[String(place + 1), program.code ?? "", program.name].join("\t")] : [];
    });

  async function copy() {
    const lists = [lines(orders.primary), lines(orders.supplemental)].filter((list) => list.length > 0);
    try {
      await navigator.clipboard.writeText(lists.map((list) => list.join("\n")).join("\n\n"));
      say("Copied, in order. Nothing was sent or certified.");
    } catch {
      say("Your browser didn’t let the list be copied.");
    }
  }

  if (orders.primary.length + orders.supplemental.length === 0) return null;
  return (
    <Button onClick={copy} aria-label="Copy the list">
      <IconCopy className="icon" aria-hidden />
      <span className="desk-word">Copy for R3</span>
    </Button>
  );
}
