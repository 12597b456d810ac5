"use server";

import { z } from "zod";
import { lettersBeside } from "@/components/log/letters";
import { seenRow, submissionKey, userAction } from "@/lib/action";
import type { Preflight } from "@/lib/rules/types";
import { acknowledgementSchema, draftSchema, messageSchema } from "@/lib/season/schema";
import type { AccountId } from "@/lib/store/account";
import * as drafts from "@/lib/store/drafts";
import * as messages from "@/lib/store/messages";
import { currentSeason } from "@/lib/store/seasons";

const { id } = messageSchema.shape;

const loggedFields = messageSchema.omit({ id: true, acknowledged: true }).extend({
  /** Null is now, by this server's clock. */
  at: z.iso.datetime({ offset: true, error: "Enter the date and time." }).pipe(messageSchema.shape.at).nullable(),
  programId: messageSchema.shape.programId.min(1, "Choose a program."),
  acknowledged: z
    .array(acknowledgementSchema.omit({ at: true }))
    .max(20)
    .default([]),
});

/** The server's clock tells when a reason was given, whatever the browser's says. */
function acknowledgedAt(given: z.output<typeof loggedFields>["acknowledged"], now: number) {
  const at = new Date(now).toISOString();
  return given.map((acknowledgement) => ({ ...acknowledgement, at }));
}

/** Nothing was saved: the rules that stop it, and the letters that stand already, as the screen names them. */
async function held(account: AccountId, programId: string, { findings }: Preflight, now: number) {
  const { season } = await currentSeason(account);
  const rules = [...new Set(findings.filter(({ level }) => level === "stop").map(({ rule }) => rule))];
  return { outcome: "held" as const, rules, letters: lettersBeside(season, programId, now) };
}

/** Logs a message. One that a rule stops comes back as held unless it carries a reason, and nothing is saved. */
export const logMessage = userAction(
  loggedFields.extend({ submission: submissionKey, draftId: id.optional() }),
  async ({ submission, draftId, acknowledged, at, ...fields }, account) => {
    const now = Date.now();
    const message = {
      ...fields,
      at: at ?? new Date(now).toISOString(),
      acknowledged: acknowledgedAt(acknowledged, now),
    };
    const outcome = await messages.logMessage(account.id, message, now, submission, { draftId });
    return outcome.outcome === "held" ? held(account.id, fields.programId, outcome.preflight, now) : outcome;
  },
);

/** Changes a logged message; held like a new one where the change brings the stop about. */
export const updateMessage = userAction(
  loggedFields.extend({ id, seen: seenRow }),
  async ({ id: messageId, seen, acknowledged, at, ...fields }, account) => {
    const now = Date.now();
    const added = acknowledged.length > 0 ? { acknowledged: acknowledgedAt(acknowledged, now) } : {};
    const changed = { ...fields, at: at ?? new Date(now).toISOString(), ...added };
    const outcome = await messages.updateMessage(account.id, messageId, changed, now, seen);
    if (outcome.outcome === "held") return held(account.id, fields.programId, outcome.preflight, now);
    return { ...outcome, id: messageId };
  },
);

/** Removes a message; what comes back undoes it. */
export const deleteMessage = userAction(z.object({ id }), async (input, account) => ({
  deletion: await messages.deleteMessage(account.id, input.id),
}));

/** Keeps what was written without logging it; nothing is ever held back here. */
export const keepDraft = userAction(
  draftSchema.omit({ id: true }).extend({ submission: submissionKey, draftId: id.optional() }),
  async ({ submission, draftId, ...fields }, account) => {
    if (draftId === undefined) return { id: await drafts.createDraft(account.id, fields, submission) };
    await drafts.updateDraft(account.id, draftId, fields, { now: Date.now(), keep: true });
    return { id: draftId };
  },
);
