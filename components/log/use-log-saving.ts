"use client";

import { useState } from "react";
import { v4 as randomKey } from "uuid";
import { settle, undoing } from "@/components/form/settle";
import { deleteMessage, keepDraft } from "@/components/messages/actions";
import { addNote, removeNote } from "@/components/notes/actions";
import { changeProgram, forgetName, rememberName } from "@/components/programs/actions";
import { useSaving } from "@/components/saving/use-saving";
import { say } from "@/components/ui/undo";
import type { RecordHold } from "@/lib/rules/hold";
import type { RuleId } from "@/lib/rules/registry";
import type { Reminder } from "@/lib/rules/types";
import { programShortName } from "@/lib/season/program-names";
import type { Message, Program, Season, SentKind } from "@/lib/season/schema";
import { instantMs, wallTime } from "@/lib/season/time";
import { SENT_KINDS } from "@/lib/season/values";
import { capitalized, STAGE_WORDS } from "@/lib/season/words";
import { cleared, standsAgain } from "./cleared";
import { type LogDoc, type LogInput, type LogKinds, logModel, submissionFor } from "./log-model";
import type { LogStart } from "./log-start";
import type { LogValues } from "./log-values";
import { saidOf } from "./said";
import { send } from "./send";

const WAITS = "Kept on this device, and sent once when the server is back:";
const REASON_GONE = "Its reason for a second #1 letter no longer applies and was removed.";
/** Something done beside the logging: what is said of it, and how it is undone. */
type Step = { said: string; undo: (() => Promise<string>) | null };

const isSentKind = (kind: string): kind is SentKind => (SENT_KINDS as readonly string[]).includes(kind);

/** The sheet saves when it is asked to, never by itself. */
const PACE = { pause: 0, longest: 0 };

/** Ways to save what is in the log sheet: once at a time; a server that does not answer leaves everything as it is. */
export function useLogSaving({
  start,
  values,
  season,
  reminders,
  stage,
  note,
  checked,
  onStopped,
  onSaved,
}: {
  start: LogStart;
  values: LogValues;
  season: Season;
  reminders: Reminder[];
  /** The stage that the program has by what is logged; null where it stays. */
  stage: Program["stage"] | null;
  /** Words that go with the message as a note. */
  note: string;
  /** Checks that the person has answered. */
  checked: RuleId[];
  onStopped: (stop: RecordHold, here: boolean) => void;
  /** `logged` is the new message, where there is one. */
  onSaved: (again: boolean, logged?: string) => void;
}) {
  const [opened] = useState(
    (): LogDoc => ({ seen: start.original ?? null, submission: null, fieldErrors: {}, conflict: null }),
  );
  const { saving, doc, status } = useSaving<LogKinds>(logModel, PACE, opened, { send });
  const program = season.programs.find(({ id }) => id === values.programId);
  const name = program ? programShortName(program) : "the program";
  const keyed = (fields: object) => submissionFor(saving.snapshot().state.doc.submission, fields, randomKey);

  /** What deletes a logged message again; the draft it was written as comes back too. */
  function undoLogged(id: string, ended: Reminder[]) {
    const words = `Undone. ${standsAgain(season, ended) ?? "Nothing is logged."}`;
    const { at: _, direction: __, needsReply: ___, programId, kind, ...text } = values;
    if (!start.draftId || programId === null || !isSentKind(kind)) return undoing(deleteMessage, { id }, words);
    return async () => {
      const draft = await settle(keepDraft, { ...text, programId, kind, submission: `undo-${id}` });
      return draft.ok ? undoing(deleteMessage, { id }, `${words} Its draft is back.`)() : draft.problem;
    };
  }

  /** Writes what was left over of the line as a note beside the message. */
  async function addToTimeline(words: string): Promise<Step> {
    const zone = season.season.timeZone;
    const at = wallTime(values.at === null ? Date.now() : instantMs(values.at), zone);
    const body = `${capitalized(saidOf(values, season, { when: false }))}: ${words}`;
    const { programId } = values;
    const added = await settle(addNote, { programId, body, at, zone, submission: randomKey() });
    if (!added.ok) return { said: `“${words}” was not saved as a note: ${added.problem}`, undo: null };
    return { said: "The rest is a note.", undo: undoing(removeNote, { id: added.result.id }, "So is the note.") };
  }

  /** Moves the program to the stage that the message tells of; says so, and how it is undone. */
  async function moveTo(next: Program["stage"]): Promise<Step> {
    const before = season.programs.find(({ id }) => id === values.programId)?.stage;
    const move = (to: Program["stage"], from: typeof before) => ({
      id: values.programId,
      change: { stage: to },
      was: { stage: from },
    });
    const moved = await settle(changeProgram, move(next, before));
    if (!moved.ok) return { said: `Its stage stays ${STAGE_WORDS[before ?? next]}: ${moved.problem}`, undo: null };
    if (before === undefined) return { said: "", undo: null };
    const back = undoing(changeProgram, move(before, next), `Stage: ${STAGE_WORDS[before]} again.`);
    return { said: `Stage: ${STAGE_WORDS[next]}.`, undo: back };
  }

  async function save(again: boolean, reason: string | null, rules: RuleId[]) {
    const { messageId: id, original, draftId } = start;
    const acknowledged = reason === null ? [] : rules.map((rule) => ({ rule, reason }));
    const input: LogInput = { ...values, acknowledged, checked };
    const { seen } = saving.snapshot().state.doc;
    const outcome = await saving.ask(
      id
        ? { does: "change", input, id, original, seen }
        : {
            does: "log",
            input,
            draftId,
            submission: keyed(input),
            title: `${capitalized(saidOf(values, season))}, ${name}`,
          },
    );
    if (!outcome?.ok) return;
    const { result } = outcome;
    if (result.is === "stopped") return onStopped(result.stop, result.here ?? false);
    if (result.is === "changed") say(`Changed for ${name}.${result.reasonGone ? ` ${REASON_GONE}` : ""}`);
    if (result.is === "waiting") say(`${WAITS} ${capitalized(saidOf(values, season))}, ${name}.`);
    if (result.is !== "logged") return onSaved(again);
    const ended = reminders.filter(({ key }) => result.clears.includes(key));
    const moved = stage === null ? null : await moveTo(stage);
    const noted = note === "" ? null : await addToTimeline(note);
    const words = [`Logged for ${name}: ${saidOf(values, season)}.`, cleared(season, ended), moved?.said, noted?.said];
    const undo = undoLogged(result.id, ended);
    say(words.flatMap((sentence) => sentence ?? []).join(" "), async () => {
      const undone = [await undo()];
      for (const step of [moved, noted]) if (step?.undo) undone.push(await step.undo());
      return undone.join(" ");
    });
    onSaved(again, result.id);
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
      return save(false, null, []);
    },
    /** What was saved elsewhere is in the sheet now. */
    tookOther: (there: Message) => saving.edit((before) => ({ ...before, seen: there, conflict: null })),
    /** Something was changed: what was wrong before may be right now. */
    forgive: () =>
      saving.edit((before) => (Object.keys(before.fieldErrors).length > 0 ? { ...before, fieldErrors: {} } : before)),
    /** Saves; `reason` is what the person gave for saving in spite of the `rules` that stop it. */
    save: ({
      again = false,
      reason = null,
      rules = [],
    }: {
      again?: boolean;
      reason?: string | null;
      rules?: RuleId[];
    } = {}) => {
      if (values.programId !== null) return save(again, reason, rules);
      saving.edit((before) => ({ ...before, fieldErrors: { programId: "Choose a program." } }));
    },
    /** Saves what was written as a draft; nothing is logged. */
    keepAsDraft: async () => {
      const { at: _, direction: __, needsReply: ___, programId, kind, ...text } = values;
      if (programId === null || !isSentKind(kind)) return;
      const { draftId } = start;
      const fields = { ...text, programId, kind };
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
    /** Remembers a word for a program, by which it is found the next time. */
    remember: async ({ programId, name: word }: { programId: string; name: string }) => {
      const meant = season.programs.find(({ id }) => id === programId);
      if (!meant) return;
      const settled = await settle(rememberName, { id: programId, name: word });
      if (!settled.ok) return;
      say(
        `“${word}” means ${programShortName(meant)} from now on.`,
        undoing(forgetName, { id: programId, name: word }, `“${word}” is forgotten.`),
      );
    },
    /** Adds a program by its name alone; gives its id. */
    addProgram: async (typedName: string): Promise<string | null> => {
      const fields = { name: typedName, track: season.season.track };
      const outcome = await saving.ask({ does: "add a program", fields, submission: keyed(fields) });
      return outcome?.ok && outcome.result.is === "stored" ? outcome.result.id : null;
    },
  };
}
