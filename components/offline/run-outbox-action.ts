import { addPersonMet, notePersonMet, saveAfterInterview } from "@/components/after-interview/actions";
import { saveDraft, startDraft } from "@/components/drafts/actions";
import { logMessage } from "@/components/messages/actions";
import { addNote } from "@/components/notes/actions";
import { addTask, completeTask } from "@/components/tasks/actions";
import type { FormState } from "@/lib/form-state";
import type { Delivered, OutboxAction, RefusedEntry } from "@/lib/offline/outbox-entry";

type Input = Record<string, unknown>;

const SAVED: Delivered = { saved: true };
const refused = (why: Pick<RefusedEntry, "problem"> & Partial<RefusedEntry>): Delivered => ({
  refused: { both: null, href: null, ...why },
});

const HELD =
  "Not logged: it may be a second #1 letter, or it names another program. Log it again to answer what is asked.";
const CHANGED =
  "This was changed in another tab or on another device. Both versions are here; nothing was overwritten.";
const GONE = "Part of it is gone: somebody or something it was about no longer exists.";

const textOf = (letter: { subject?: unknown; body?: unknown }): string =>
  [letter.subject, letter.body].filter((part) => typeof part === "string" && part !== "").join("\n\n");

/** What the outbox is told: what an action did, or why it did nothing. */
function delivered<T>(state: FormState<T>, of: (result: T) => Delivered): Delivered {
  if (state.status === "done") return of(state.result);
  const why = state.status === "refused" ? state : null;
  const problem = why?.formError ?? Object.values(why?.fieldErrors ?? {})[0] ?? "Not saved.";
  return refused({ problem });
}

async function log(input: Input): Promise<Delivered> {
  return delivered(await logMessage(null, input), (result) =>
    result.outcome === "held" ? refused({ problem: HELD, href: "/today#log" }) : SAVED,
  );
}

async function save(input: Input): Promise<Delivered> {
  return delivered(await saveDraft(null, input), (result) =>
    result.outcome === "saved"
      ? SAVED
      : refused({
          problem: CHANGED,
          both: { there: textOf(result.draft), here: textOf(input) },
          href: `/write/${String(input.id)}`,
        }),
  );
}

/** How each is done, by the very actions that the screens use; each may come again, after an answer that was lost, and does no more. */
const DO: Record<OutboxAction, (input: Input) => Promise<Delivered>> = {
  logMessage: log,
  // The letter as it was sent is kept first, so that one that was changed elsewhere shows both; one that is gone was logged already.
  markSent: async ({ draft, message }) => {
    if (isInput(draft)) {
      const kept = await save(draft);
      if ("refused" in kept && kept.refused.both) return kept;
    }
    return log(isInput(message) ? message : {});
  },
  addNote: async (input) => delivered(await addNote(null, input), () => SAVED),
  addTask: async (input) => delivered(await addTask(null, input), () => SAVED),
  completeTask: async (input) => delivered(await completeTask(null, input), () => SAVED),
  startDraft: async (input) => {
    const state = await startDraft(null, input);
    // An earlier try may have made it with other words: these are the last ones.
    if (state.status === "done") return save({ ...input, id: state.result.id, expected: 1 });
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
          both: { there: Object.values(words).join("\n"), here: wordsOf(input) },
          href,
        });
      return removed.length > 0 ? refused({ problem: GONE, href }) : SAVED;
    }),
};

/** The words about criteria that somebody wanted to save. */
function wordsOf({ scores }: Input): string {
  const given: unknown[] = Array.isArray(scores) ? scores : [];
  return given.flatMap((score) => (isInput(score) && typeof score.words === "string" ? score.words : [])).join("\n");
}

function isInput(given: unknown): given is Input {
  return typeof given === "object" && given !== null && !Array.isArray(given);
}

/** Does, on the server, what was written without it, for whoever is signed in. */
export function runOutboxAction(does: OutboxAction, input: Input): Promise<Delivered> {
  return DO[does](input);
}
