import { unstable_rethrow } from "next/navigation";
import { removeRow } from "@/components/form/remove-row";
import { type Settled, settle } from "@/components/form/settle";
import { deleteMessage, keepDraft, logMessage, updateMessage } from "@/components/messages/actions";
import { recordHoldHere } from "@/components/offline/hold-here";
import { putInOutbox } from "@/components/offline/put-in-outbox";
import { addProgram } from "@/components/programs/actions";
import type { Outcome } from "@/components/saving/runner";
import { serverSilent } from "@/components/ui/server-silent";
import type { FormState } from "@/lib/form-state";
import type { Message } from "@/lib/season/schema";
import { KIND_WORDS } from "@/lib/season/words";
import type { LogAnswer, LogInput, LogKinds, LogRequest } from "./log-model";

const notSaved = () => serverSilent("Not saved", "Your text is still here.");

/** Sends what the log sheet asks for to its action. */
export async function send(request: LogRequest): Promise<Outcome<LogKinds>> {
  switch (request.does) {
    case "log": {
      const { input, draftId, submission, title, unlessLogged } = request;
      const sent = { ...input, submission: submission.key, draftId, unlessLogged };
      const outcome = await answerOf(
        () => logMessage(null, sent),
        (result) => {
          if (result.outcome === "held") return { is: "held", hold: result };
          if (result.outcome === "already") return { is: "already", there: result.there, here: result.here };
          return { is: "logged", id: result.id, clears: result.clears };
        },
      );
      if (outcome.ok || outcome.answered) return outcome;
      // It happened when it was logged here, whenever the server hears of it.
      const at = input.at ?? new Date().toISOString();
      const hold = await recordHoldHere(messageOf({ ...input, at }), input.checked);
      if (hold) return { ok: true, result: { is: "held", hold, here: true } };
      const waits = await putInOutbox({
        id: submission.key,
        does: "logMessage",
        input: { ...sent, at },
        title,
        about: "Logged by you",
      });
      return waits ? { ok: true, result: { is: "waiting" } } : outcome;
    }
    case "change": {
      const { input, id, seen, original } = request;
      return answerOf(
        () => updateMessage(null, { ...input, id, seen: JSON.stringify(seen) }),
        (result) =>
          result.outcome === "held" ? { is: "held", hold: result } : { is: "changed", reasonGone: result.reasonGone },
        original,
      );
    }
    case "keep as draft": {
      const { fields, draftId, submission } = request;
      return stored(await settle(keepDraft, { ...fields, draftId, submission: submission.key }));
    }
    case "add a program":
      return stored(await settle(addProgram, { ...request.fields, submission: request.submission.key }));
    case "delete": {
      const problems: string[] = [];
      await removeRow(deleteMessage, request.id, {
        deleted: `${KIND_WORDS[request.kind]} deleted.`,
        back: "Restored.",
        refused: (problem) => problems.push(problem),
      });
      const [problem] = problems;
      return problem === undefined ? { ok: true, result: { is: "deleted" } } : { ok: false, problem, answered: true };
    }
  }
}

/** The message that an input makes. */
function messageOf({ programId, checked: _, acknowledged, ...fields }: LogInput & { at: string }): Omit<Message, "id"> {
  const { at } = fields;
  return {
    ...fields,
    programId: programId ?? "",
    mailId: null,
    acknowledged: acknowledged.map((given) => ({ ...given, at })),
  };
}

/** A form's answer: what was saved, or each field's problem, or what was saved elsewhere meanwhile in place of `original`. */
async function answerOf<Result>(
  action: () => Promise<FormState<Result>>,
  answer: (result: Result) => LogAnswer,
  original?: Message,
): Promise<Outcome<LogKinds>> {
  try {
    const state = await action();
    if (state.status === "done") return { ok: true, result: answer(state.result) };
    if (state.status === "idle") return { ok: false, problem: null, answered: true };
    const { stale, fieldErrors, formError } = state;
    const conflict =
      stale && original ? { there: { ...original, ...stale.there }, here: { ...original, ...stale.here } } : null;
    return { ok: false, problem: formError, answered: true, refusal: { fieldErrors, conflict } };
  } catch (error) {
    unstable_rethrow(error);
    return { ok: false, problem: notSaved(), answered: false };
  }
}

function stored(settled: Settled<{ id: string }>): Outcome<LogKinds> {
  return settled.ok ? { ok: true, result: { is: "stored", id: settled.result.id } } : settled;
}
