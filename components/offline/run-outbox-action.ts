import { z } from "zod";
import { addPersonMet, notePersonMet, saveAfterInterview } from "@/components/after-interview/actions";
import { saveDraft, startDraft } from "@/components/drafts/actions";
import { addInvitation } from "@/components/invitations/actions";
import type { Told } from "@/components/log/told";
import { logMessage } from "@/components/messages/actions";
import { addNote } from "@/components/notes/actions";
import { addTask, completeTask } from "@/components/tasks/actions";
import type { FormState } from "@/lib/form-state";
import type { Delivered, OutboxAction, RefusedEntry } from "@/lib/offline/outbox-entry";
import { letterWords, said, scoreWords } from "@/lib/offline/written-words";
import { formatDay } from "@/lib/season/format";
import { messageSchema, type Season, taskSchema } from "@/lib/season/schema";
import { instantMs, wallTime } from "@/lib/season/time";
import { leavesWaiting } from "@/lib/season/waiting-invitation";

type Input = Record<string, unknown>;
/** Reads the season of whoever is signed in, as it is now. */
type SeasonNow = () => Promise<Season>;

const SAVED: Delivered = { saved: true };
const refused = (why: Pick<RefusedEntry, "problem"> & Partial<RefusedEntry>): Delivered => ({
  refused: { both: null, href: null, anyway: false, ...why },
});

const HELD =
  "Not logged: it may be a second #1 letter, or it names another program. Log it again to answer what is asked.";
const CHANGED =
  "This was changed in another tab or on another device. Both versions are here; nothing was overwritten.";
const TWICE = "One like it was logged elsewhere meanwhile. If they’re the same, discard this one.";
const GONE = "Part of it is gone: somebody or something it was about no longer exists.";

const checkedSchema = z.object({ title: taskSchema.shape.title, dueOn: taskSchema.shape.dueOn });

function taskWords(task: Record<string, unknown>): string {
  const { data } = checkedSchema.safeParse(task);
  if (!data) return "";
  return data.dueOn === null ? data.title : `${data.title}, due ${formatDay(data.dueOn, "weekday")}`;
}

/** What the outbox is told: what an action did, or why it did nothing. */
function delivered<T>(state: FormState<T>, of: (result: T) => Delivered): Delivered {
  if (state.status === "done") return of(state.result);
  const why = state.status === "refused" ? state : null;
  const problem = why?.formError ?? Object.values(why?.fieldErrors ?? {})[0] ?? "Not saved.";
  return refused({ problem });
}

async function log({ anyway, ...input }: Input, seasonNow: SeasonNow): Promise<Delivered> {
  let logged = false;
  const outcome = delivered(await logMessage(null, { ...input, unlessLogged: anyway !== true }), (result) => {
    if (result.outcome === "held") return refused({ problem: HELD, href: "/today#log" });
    if (result.outcome === "logged") {
      logged = true;
      return SAVED;
    }
    const [there, here] = [result.there, result.here].map(inOne);
    return refused({ problem: TWICE, both: { there: there ?? "", here: here ?? "" }, anyway: true });
  });
  if (logged) await waitsForAnswer(input, seasonNow);
  return outcome;
}

const invitedSchema = z.object({
  programId: messageSchema.shape.programId,
  direction: messageSchema.shape.direction,
  kind: messageSchema.shape.kind,
  at: messageSchema.shape.at,
  submission: z.string(),
});

/** An invitation that was logged waits for an answer as one that is logged with the server does: once, however often it is delivered. */
async function waitsForAnswer(input: Input, seasonNow: SeasonNow): Promise<void> {
  const { data } = invitedSchema.safeParse(input);
  if (data?.kind !== "invitation") return;
  const season = await seasonNow();
  if (!leavesWaiting(data, season)) return;
  const zone = season.season.timeZone;
  const at = wallTime(instantMs(data.at), zone);
  const fields = { programId: data.programId, at, replyBy: "", answer: "", notes: "", zone, stage: false };
  await addInvitation(null, { ...fields, submission: `waits ${data.submission}` });
}

/** What a message was and what it says, one under the other. */
const inOne = ({ what, text }: Told) => said(what, text);

async function save(input: Input): Promise<Delivered> {
  return delivered(await saveDraft(null, input), (result) =>
    result.outcome === "saved"
      ? SAVED
      : refused({
          problem: CHANGED,
          both: { there: letterWords(result.draft), here: letterWords(input) },
          href: `/write/${String(input.id)}`,
        }),
  );
}

/** How each is done, by the very actions that the screens use; each may come again, after an answer that was lost, and does no more. */
const DO: Record<OutboxAction, (input: Input, seasonNow: SeasonNow) => Promise<Delivered>> = {
  logMessage: log,
  // The letter as it was sent is kept first, so that one that was changed elsewhere shows both. One that is gone was sent from elsewhere, which
  // the log tells, or deleted, which unsends nothing.
  markSent: async ({ draft, message, anyway }, seasonNow) => {
    if (isInput(draft)) {
      const kept = await save(draft);
      if ("refused" in kept && kept.refused.both) return kept;
    }
    return log({ ...(isInput(message) ? message : {}), anyway }, seasonNow);
  },
  addNote: async (input) => delivered(await addNote(null, input), () => SAVED),
  addTask: async (input) => delivered(await addTask(null, input), () => SAVED),
  completeTask: async ({ anyway: _, ...input }) => {
    const state = await completeTask(null, input);
    if (state.status !== "refused" || !state.stale) return delivered(state, () => SAVED);
    const both = { there: taskWords(state.stale.there), here: taskWords(state.stale.here) };
    return refused({ problem: CHANGED, both, href: "/tasks", anyway: true });
  },
  startDraft: async (input) => {
    const state = await startDraft(null, input);
    const { programId: _, submission: __, ...written } = input;
    // An earlier try may have made it with other words: these are the last ones.
    if (state.status === "done") return save({ ...written, id: state.result.id, expected: 1 });
    return delivered(state, () => SAVED);
  },
  saveDraft: save,
  addPersonMet: async (input) => delivered(await addPersonMet(null, input), () => SAVED),
  notePersonMet: async (input) => delivered(await notePersonMet(null, input), () => SAVED),
  saveAfterInterview: async (input) =>
    delivered(await saveAfterInterview(null, input), ({ notes, words, removed }) => {
      const href = `/interviews/${String(input.id)}/after`;
      const here = isInput(input.notes) ? String(input.notes.text ?? "") : "";
      if (notes !== null) return refused({ problem: CHANGED, both: { there: notes, here }, href });
      if (Object.keys(words).length > 0)
        return refused({
          problem: CHANGED,
          both: { there: Object.values(words).join("\n"), here: scoreWords(input) },
          href,
        });
      return removed.length > 0 ? refused({ problem: GONE, href }) : SAVED;
    }),
};

function isInput(given: unknown): given is Input {
  return typeof given === "object" && given !== null && !Array.isArray(given);
}

/** Does, on the server, what was written without it, for whoever is signed in. */
export function runOutboxAction(does: OutboxAction, input: Input, seasonNow: SeasonNow): Promise<Delivered> {
  return DO[does](input, seasonNow);
}
