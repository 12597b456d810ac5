"use client";

import { useState } from "react";
import { v4 as randomKey } from "uuid";
import { keptHere } from "@/components/offline/put-in-outbox";
import { useSaving } from "@/components/saving/use-saving";
import { say } from "@/components/ui/undo";
import type { RecordHold } from "@/lib/rules/hold";
import type { RuleId } from "@/lib/rules/registry";
import type { Reminder } from "@/lib/rules/types";
import { programShortName } from "@/lib/season/program-names";
import type { Message, Program, Season } from "@/lib/season/schema";
import { leavesWaiting } from "@/lib/season/waiting-invitation";
import { capitalized } from "@/lib/season/words";
import { addRestAsNote, addWaiting, draftOf, moveToStage, undoLogged } from "./after-logging";
import { cleared } from "./cleared";
import { type Both, type LogDoc, type LogInput, type LogKinds, logModel, submissionFor } from "./log-model";
import type { LogStart } from "./log-start";
import type { LogValues } from "./log-values";
import { loggedWords } from "./logged-words";
import { send } from "./send";

const REASON_GONE = "Its reason for a second #1 letter no longer applies and was removed.";

/** The sheet saves when it is asked to, never by itself. */
const PACE = { pause: 0, longest: 0 };

/** Ways to save what is in the log sheet: once at a time; a server that does not answer leaves everything as it is. */
export function useLogSaving({
  start,
  values,
  season,
  reminders,
  stage,
  guessedHour,
  note,
  checked,
  unlessLogged,
  onHeld,
  onAlready,
  onSaved,
}: {
  start: LogStart;
  values: LogValues;
  season: Season;
  reminders: Reminder[];
  /** The stage that the program has by what is logged; null where it stays. */
  stage: Program["stage"] | null;
  /** The hour of what is logged is a guess. */
  guessedHour: boolean;
  /** Words that go with the message as a note. */
  note: string;
  /** Checks that the person has answered. */
  checked: RuleId[];
  /** Nothing that the sheet shows is like it: one that was logged elsewhere meanwhile is asked about. */
  unlessLogged: boolean;
  /** `here`: by what this device keeps, without the server. */
  onHeld: (hold: RecordHold, here: boolean) => void;
  /** One like it was logged elsewhere meanwhile; `logMine` logs this one too. */
  onAlready: (both: Both, logMine: () => Promise<void>) => void;
  /** `logged` is the new message, where there is one; `invitation` what waits for an answer by it. */
  onSaved: (again: boolean, logged?: string, invitation?: string) => void;
}) {
  const [opened] = useState(
    (): LogDoc => ({ seen: start.original ?? null, submission: null, fieldErrors: {}, conflict: null }),
  );
  const { saving, doc, status } = useSaving<LogKinds>(logModel, PACE, opened, { send });
  const program = season.programs.find(({ id }) => id === values.programId);
  const name = program ? programShortName(program) : "the program";
  const keyed = (fields: object) => submissionFor(saving.snapshot().state.doc.submission, fields, randomKey);

  async function save(
    how: { again: boolean; reason: string | null; rules: RuleId[] },
    knowingly = false,
  ): Promise<void> {
    const { again, reason, rules } = how;
    const { messageId: id, original, draftId } = start;
    const acknowledged = reason === null ? [] : rules.map((rule) => ({ rule, reason }));
    const input: LogInput = { ...values, acknowledged, checked };
    const { seen } = saving.snapshot().state.doc;
    const title = `${capitalized(loggedWords(values, season, { guessedHour }))}, ${name}`;
    const outcome = await saving.ask(
      id
        ? { does: "change", input, id, original, seen }
        : { does: "log", input, draftId, submission: keyed(input), title, unlessLogged: unlessLogged && !knowingly },
    );
    if (!outcome?.ok) return;
    const { result } = outcome;
    if (result.is === "held") return onHeld(result.hold, result.here ?? false);
    if (result.is === "already") return onAlready(result, () => save(how, true));
    if (result.is === "changed") say(`Changed for ${name}.${result.reasonGone ? ` ${REASON_GONE}` : ""}`);
    if (result.is === "waiting") say(keptHere(title));
    if (result.is !== "logged") return onSaved(again);
    const invitation = await finish(result.id, result.clears);
    onSaved(again, result.id, invitation ?? undefined);
  }

  /** Does what goes with a new message, and says what was done, with one Undo for all of it; gives the invitation that waits. */
  async function finish(id: string, clears: string[]): Promise<string | null> {
    const logged = { start, values, season };
    const ended = reminders.filter(({ key }) => clears.includes(key));
    const moved = stage === null ? null : await moveToStage(stage, logged);
    const noted = note === "" ? null : await addRestAsNote(note, logged);
    const waits = leavesWaiting(values, season) ? await addWaiting(note, logged) : null;
    const words = [
      `Logged for ${name}: ${loggedWords(values, season, { guessedHour })}.`,
      cleared(season, ended),
      waits?.words,
      moved?.words,
      noted?.words,
    ];
    const undo = undoLogged(id, ended, logged);
    say(words.flatMap((sentence) => sentence ?? []).join(" "), async () => {
      const undone = [await undo()];
      for (const step of [waits, moved, noted]) if (step?.undo) undone.push(await step.undo());
      return undone.join(" ");
    });
    return waits?.invitation ?? null;
  }

  return {
    pending: status.is === "saving",
    fieldErrors: doc.fieldErrors,
    problem: status.is === "failed" ? status.problem : null,
    /** The message was changed elsewhere meanwhile; nothing was saved. */
    stale: status.is === "stale" ? status.conflict : null,
    /** Writes over what was saved elsewhere, which the person has seen. */
    keepMine: () => {
      saving.edit((before) => ({ ...before, seen: before.conflict?.there ?? before.seen }));
      return save({ again: false, reason: null, rules: [] });
    },
    /** What was saved elsewhere is in the sheet now. */
    tookOther: (there: Message) => saving.edit((before) => ({ ...before, seen: there, conflict: null })),
    /** Something was changed: what was wrong before may be right now. */
    forgive: () =>
      saving.edit((before) => (Object.keys(before.fieldErrors).length > 0 ? { ...before, fieldErrors: {} } : before)),
    /** Saves; `reason` is what the person gave for saving in spite of the `rules` that hold it. */
    save: ({
      again = false,
      reason = null,
      rules = [],
    }: {
      again?: boolean;
      reason?: string | null;
      rules?: RuleId[];
    } = {}) => {
      if (values.programId !== null) return save({ again, reason, rules });
      saving.edit((before) => ({ ...before, fieldErrors: { programId: "Choose a program." } }));
    },
    /** Saves what was written as a draft; nothing is logged. */
    keepAsDraft: async () => {
      const fields = draftOf(values);
      if (!fields) return;
      const { draftId } = start;
      const outcome = await saving.ask({ does: "keep as draft", fields, draftId, submission: keyed(fields) });
      if (!outcome?.ok || outcome.result.is !== "stored") return;
      const link = { href: `/write/${outcome.result.id}`, label: "Open draft" };
      say(`Kept as a draft for ${name}. Nothing is logged.`, undefined, link);
      onSaved(false);
    },
    /** Deletes the message that is being edited. */
    remove: async () => {
      if (!start.messageId) return;
      const outcome = await saving.ask({ does: "delete", id: start.messageId, kind: values.kind });
      if (outcome?.ok) onSaved(false);
    },
    /** Adds a program by its name alone; gives its id. */
    addProgram: async (typedName: string): Promise<string | null> => {
      const fields = { name: typedName, track: season.season.track };
      const outcome = await saving.ask({ does: "add a program", fields, submission: keyed(fields) });
      return outcome?.ok && outcome.result.is === "stored" ? outcome.result.id : null;
    },
  };
}
