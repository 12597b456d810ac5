"use client";

import { memo, useId } from "react";
import { Button } from "@/components/ui/button";
import type { Draft, Program } from "@/lib/season/schema";
import type { TemplatePart } from "@/lib/templates";
import type { ContactState } from "./assess";
import { type CheckActs, CheckList } from "./check-list";
import type { Card } from "./checks";
import { FactList } from "./fact-list";
import type { Fact } from "./facts";
import { NoteList } from "./note-list";
import type { NoteSource } from "./notes";
import { ReadingAnswers } from "./reading-answers";
import { SlotList } from "./slot-list";
import type { SlotState } from "./slot-states";
import { StandingList } from "./standing-list";
import type { Beside } from "./use-readings";

export type PanelProps = {
  cards: Card[];
  away: number;
  current: string | null;
  acts: CheckActs;
  slots: SlotState[];
  parts: TemplatePart[];
  onFill: (label: string) => void;
  notes: NoteSource[];
  facts: Fact[];
  slot: string | null;
  onInsert: (words: string) => void;
  standing: ContactState;
  program: Pick<Program, "id" | "name">;
  readings: Beside;
  kind: Draft["kind"];
  /** Set where the season could not be read, so that nothing typed since is checked. */
  retry: (() => void) | null;
};

/** What stands beside the letter: checks, slots, the applicant's notes, how things stand with the program. */
export const Panel = memo(function Panel(props: PanelProps) {
  const { cards, away, current, acts, slots, parts, onFill, notes, facts, slot, onInsert, standing, program } = props;
  const id = useId();
  return (
    <>
      {props.retry && (
        <p className="late" role="alert">
          Checks are paused: the season couldn’t be opened.{" "}
          <Button size="sm" onClick={props.retry}>
            Try again
          </Button>
        </p>
      )}
      <CheckList
        cards={cards}
        slots={slots.filter(({ is }) => is === "open").length}
        away={away}
        current={current}
        acts={acts}
        id={`${id}-checks`}
      />
      <ReadingAnswers
        readings={props.readings}
        standing={standing}
        program={program.name}
        kind={props.kind}
        id={`${id}-answers`}
      />
      <SlotList slots={slots} parts={parts} onFill={onFill} id={id} />
      <NoteList notes={notes} slot={slot} onInsert={onInsert} id={id} />
      <FactList facts={facts} slot={slot} onInsert={onInsert} id={`${id}-facts`} />
      <StandingList standing={standing} program={program} id={`${id}-standing`} />
    </>
  );
});
