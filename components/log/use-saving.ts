"use client";

import { unstable_rethrow } from "next/navigation";
import { useRef, useState } from "react";
import { v4 as randomKey } from "uuid";
import { removeRow } from "@/components/form/remove-row";
import { settle, undoing } from "@/components/form/settle";
import { deleteMessage, keepDraft, logMessage, updateMessage } from "@/components/messages/actions";
import { addProgram } from "@/components/programs/actions";
import { say } from "@/components/ui/undo";
import type { RuleId } from "@/lib/rules/registry";
import type { Reminder } from "@/lib/rules/types";
import type { Message, Season, SentKind } from "@/lib/season/schema";
import { SENT_KINDS } from "@/lib/season/values";
import { KIND_WORDS } from "@/lib/season/words";
import { cleared, standsAgain } from "./cleared";
import type { Stop } from "./letters";
import type { LogStart } from "./log-start";
import type { LogValues } from "./log-values";

const REASON_GONE = "The reason given for it as a second #1 letter went with what it was given for.";
const UNANSWERED = "Not saved: the server did not answer. Your text is still here.";
const isSentKind = (kind: string): kind is SentKind => (SENT_KINDS as readonly string[]).includes(kind);

/** Ways to save: once at a time, under a key that stays while the message stays the same, so that trying again makes one row. */
export function useSaving({
  start,
  values,
  season,
  reminders,
  unknown,
  onHeld,
  onSaved,
}: {
  start: LogStart;
  values: LogValues;
  season: Season;
  reminders: Reminder[];
  /** Words of the line that name nothing. */
  unknown: string | null;
  onHeld: (stop: Stop) => void;
  /** `logged` is the new message, where there is one. */
  onSaved: (again: boolean, logged?: string) => void;
}) {
  const [pending, setPending] = useState(false);
  const [fieldErrors, setFieldErrors] = useState<Record<string, string>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [stale, setStale] = useState<{ there: Message; here: Message } | null>(null);
  /** The message as the person knows it. */
  const seen = useRef(start.original);
  const busy = useRef(false);
  const sent = useRef({ content: "", key: "" });
  const name = season.programs.find(({ id }) => id === values.programId)?.name ?? "the program";

  function keyFor(content: object): string {
    const text = JSON.stringify(content);
    if (sent.current.content !== text) sent.current = { content: text, key: randomKey() };
    return sent.current.key;
  }

  /** Runs one thing at a time; a server that does not answer leaves everything as it is. */
  async function alone(work: () => Promise<void>) {
    if (busy.current) return;
    busy.current = true;
    setPending(true);
    setFieldErrors({});
    setProblem(null);
    setStale(null);
    try {
      await work();
    } catch (error) {
      unstable_rethrow(error);
      setProblem(UNANSWERED);
    } finally {
      busy.current = false;
      setPending(false);
    }
  }

  /** What takes a logged message back; the draft it was written as comes back too. */
  function undoLogged(id: string, ended: Reminder[]) {
    const words = `Put back. ${standsAgain(season, ended) ?? "Nothing is logged."}`;
    const { at: _, direction: __, needsReply: ___, programId, kind, ...text } = values;
    if (!start.draftId || programId === null || !isSentKind(kind)) return undoing(deleteMessage, { id }, words);
    return async () => {
      const draft = await settle(keepDraft, { ...text, programId, kind, submission: `undo-${id}` });
      return draft.ok ? undoing(deleteMessage, { id }, `${words} Its draft is back.`)() : draft.problem;
    };
  }

  async function send(again: boolean, reason: string | null, rules: RuleId[]) {
    const input = { ...values, acknowledged: reason === null ? [] : rules.map((rule) => ({ rule, reason })) };
    const state = start.messageId
      ? await updateMessage(null, { ...input, id: start.messageId, seen: JSON.stringify(seen.current) })
      : await logMessage(null, { ...input, submission: keyFor(input), draftId: start.draftId });
    if (state.status === "refused") {
      setFieldErrors(state.fieldErrors);
      const { original } = start;
      if (state.stale && original)
        setStale({ there: { ...original, ...state.stale.there }, here: { ...original, ...state.stale.here } });
      else setProblem(state.formError);
    }
    if (state.status !== "done") return;
    const { result } = state;
    if (result.outcome === "held") return onHeld({ rules: result.rules, letters: result.letters });
    if (result.outcome === "saved") say(`Changed for ${name}.${result.reasonGone ? ` ${REASON_GONE}` : ""}`);
    else {
      const ended = reminders.filter(({ key }) => result.clears.includes(key));
      const words = [`Logged for ${name}.`, cleared(season, ended)].flatMap((sentence) => sentence ?? []).join(" ");
      say(words, undoLogged(result.id, ended));
    }
    sent.current = { content: "", key: "" };
    onSaved(again, result.outcome === "saved" ? undefined : result.id);
  }

  return {
    pending,
    fieldErrors,
    problem,
    /** The message was changed elsewhere meanwhile; nothing was saved. */
    stale,
    /** Writes over what was saved elsewhere, which the person has seen. */
    keepMine: () => {
      seen.current = stale?.there;
      return alone(() => send(false, null, []));
    },
    /** What was saved elsewhere stands in the sheet now. */
    took: (there: Message) => {
      seen.current = there;
      setStale(null);
    },
    /** Something was changed: what was wrong before may be right now. */
    forgive: () => {
      setFieldErrors({});
      setProblem(null);
    },
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
      if (values.programId !== null) return alone(() => send(again, reason, rules));
      setFieldErrors({ programId: unknown ? `No program starts with “${unknown}”.` : "Choose a program." });
    },
    /** Keeps what was written as a draft; nothing is logged. */
    keepAsDraft: () => {
      const { at: _, direction: __, needsReply: ___, programId, kind, ...text } = values;
      if (programId === null || !isSentKind(kind)) return;
      const fields = { ...text, programId, kind, draftId: start.draftId };
      return alone(async () => {
        const settled = await settle(keepDraft, { ...fields, submission: keyFor(fields) });
        if (!settled.ok) return setProblem(settled.problem);
        const link = { href: `/write/${settled.result.id}`, label: "Open draft" };
        say(`Kept as a draft for ${name}. Nothing is logged.`, undefined, link);
        onSaved(false);
      });
    },
    /** Removes the message that is being edited. */
    remove: () => {
      const { messageId } = start;
      if (!messageId) return;
      return alone(async () => {
        await removeRow(deleteMessage, messageId, {
          gone: () => onSaved(false),
          deleted: `${KIND_WORDS[values.kind]} deleted.`,
          back: "Put back.",
          refused: setProblem,
        });
      });
    },
    /** Adds a program by its name alone; gives its id. */
    addProgram: async (typedName: string): Promise<string | null> => {
      const fields = { name: typedName, track: season.season.track };
      const settled = await settle(addProgram, { ...fields, submission: keyFor(fields) });
      if (settled.ok) return settled.result.id;
      setProblem(settled.problem);
      return null;
    },
  };
}
