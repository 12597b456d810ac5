import { v4 as randomKey } from "uuid";
import { settle, undoing } from "@/components/form/settle";
import { addInvitation, removeInvitation } from "@/components/invitations/actions";
import { deleteMessage, keepDraft } from "@/components/messages/actions";
import { addNote, removeNote } from "@/components/notes/actions";
import { changeProgram } from "@/components/programs/actions";
import type { Reminder } from "@/lib/rules/types";
import type { Program, Season, SentKind } from "@/lib/season/schema";
import { instantMs, wallTime } from "@/lib/season/time";
import { SENT_KINDS } from "@/lib/season/values";
import { capitalized, STAGE_WORDS } from "@/lib/season/words";
import { standsAgain } from "./cleared";
import type { LogStart } from "./log-start";
import type { LogValues } from "./log-values";
import { loggedWords } from "./logged-words";

/** Something done beside the logging: the words for it, and how it is undone. */
export type Step = { words: string; undo: (() => Promise<string>) | null };

/** What is logged, and the season that it is logged in. */
type Logged = { start: LogStart; values: LogValues; season: Season };

const isSentKind = (kind: string): kind is SentKind => (SENT_KINDS as readonly string[]).includes(kind);

/** The draft that the values make; null for what no draft is written of. */
export function draftOf({ at: _, dayOnly: __, direction: ___, needsReply: ____, programId, kind, ...text }: LogValues) {
  return programId === null || !isSentKind(kind) ? null : { ...text, programId, kind };
}

/** What deletes a logged message again; the draft it was written as comes back too. */
export function undoLogged(id: string, ended: Reminder[], { start, values, season }: Logged): () => Promise<string> {
  const words = `Undone. ${standsAgain(season, ended) ?? "It’s no longer logged."}`;
  const written = draftOf(values);
  if (!start.draftId || !written) return undoing(deleteMessage, { id }, words);
  return async () => {
    const draft = await settle(keepDraft, { ...written, submission: `undo-${id}` });
    return draft.ok ? undoing(deleteMessage, { id }, `${words} The draft is back.`)() : draft.problem;
  };
}

/** Writes what was left over of the line as a note beside the message. */
export async function addRestAsNote(rest: string, { values, season }: Logged): Promise<Step> {
  const zone = season.season.timeZone;
  const at = wallTime(values.at === null ? Date.now() : instantMs(values.at), zone);
  const body = `${capitalized(loggedWords(values, season, { when: false }))}: ${rest}`;
  const { programId } = values;
  const added = await settle(addNote, { programId, body, at, zone, submission: randomKey() });
  if (!added.ok) return { words: `“${rest}” was not saved as a note: ${added.problem}`, undo: null };
  return { words: "The rest is a note.", undo: undoing(removeNote, { id: added.result.id }, "So is the note.") };
}

/** Puts a logged invitation among those that wait for an answer; the program's stage is left for the person to move. */
export async function addWaiting(
  notes: string,
  { values, season }: Logged,
): Promise<Step & { invitation: string | null }> {
  const zone = season.season.timeZone;
  const at = wallTime(values.at === null ? Date.now() : instantMs(values.at), zone);
  const { programId } = values;
  const fields = { programId, at, replyBy: "", answer: "", notes: capitalized(notes), zone, stage: false };
  const added = await settle(addInvitation, { ...fields, submission: randomKey() });
  if (!added.ok) return { words: `It wasn’t added to Invitations: ${added.problem}`, undo: null, invitation: null };
  const { id } = added.result;
  const undo = undoing(removeInvitation, { id }, "The invitation no longer waits for an answer.");
  return { words: "It waits for your answer in Interviews.", undo, invitation: id };
}

/** Moves the program to the stage that the message puts it in. */
export async function moveToStage(next: Program["stage"], { values, season }: Logged): Promise<Step> {
  const before = season.programs.find(({ id }) => id === values.programId)?.stage;
  const move = (to: Program["stage"], from: typeof before) => ({
    id: values.programId,
    change: { stage: to },
    was: { stage: from },
  });
  const moved = await settle(changeProgram, move(next, before));
  if (!moved.ok) return { words: `Its stage stays ${STAGE_WORDS[before ?? next]}: ${moved.problem}`, undo: null };
  if (before === undefined) return { words: "", undo: null };
  const back = undoing(changeProgram, move(before, next), `Stage: ${STAGE_WORDS[before]} again.`);
  return { words: `Stage: ${STAGE_WORDS[next]}.`, undo: back };
}
