"use server";

import { z } from "zod";
import { told } from "@/components/log/told";
import { seenRow, submissionKey, userAction } from "@/lib/action";
import { type Hold, holdOfDraft, type RecordHold, recordHoldOf } from "@/lib/rules/hold";
import { WRONG_NAME } from "@/lib/rules/hold-rules";
import { acknowledgementSchema, draftSchema, messageSchema, readingSchema } from "@/lib/season/schema";
import * as drafts from "@/lib/store/drafts";
import { NotFound } from "@/lib/store/errors";
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

/** A reason is dated by the server's clock, whatever the browser's says. */
function acknowledgedAt(given: z.output<typeof loggedFields>["acknowledged"], now: number) {
  const at = new Date(now).toISOString();
  return given.map((acknowledgement) => ({ ...acknowledgement, at }));
}

/** The checks that a person answered for a message: only one can be answered without a reason. */
const checked = z.array(z.literal(WRONG_NAME)).max(1).default([]);

/** Nothing was saved: what holds it, as the screen names it. */
const held = (hold: Hold): { outcome: "held" } & RecordHold => ({ outcome: "held", ...recordHoldOf(hold) });

/**
 * Logs a message. One that a rule holds back comes back as held unless it carries a reason, and nothing is saved; nor is one that is to be
 * logged only if it was not yet (`unlessLogged`) and may have been, which comes back as already logged, with the other in words.
 */
export const logMessage = userAction(
  loggedFields.extend({
    submission: submissionKey,
    draftId: id.optional(),
    checked,
    unlessLogged: z.boolean().default(false),
  }),
  async ({ submission, draftId, checked, unlessLogged, acknowledged, at, ...fields }, account) => {
    const now = Date.now();
    const message = {
      ...fields,
      at: at ?? new Date(now).toISOString(),
      acknowledged: acknowledgedAt(acknowledged, now),
    };
    const outcome = await messages.logMessage(account.id, message, now, submission, {
      draftId,
      checked,
      unlessLogged,
    });
    if (outcome.outcome === "held") return held(outcome.hold);
    if (outcome.outcome === "logged") return outcome;
    const { season } = await currentSeason(account.id);
    return { outcome: "already" as const, there: told(outcome.there, season), here: told(outcome.here, season) };
  },
);

/** Changes a logged message; held like a new one where the change brings the stop about. */
export const updateMessage = userAction(
  loggedFields.extend({ id, seen: seenRow, checked }),
  async ({ id: messageId, seen, checked, acknowledged, at, ...fields }, account) => {
    const now = Date.now();
    const added = acknowledged.length > 0 ? { acknowledged: acknowledgedAt(acknowledged, now) } : {};
    const changed = { ...fields, at: at ?? new Date(now).toISOString(), ...added };
    const outcome = await messages.updateMessage(account.id, messageId, changed, now, seen, { checked });
    if (outcome.outcome === "held") return held(outcome.hold);
    return { ...outcome, id: messageId };
  },
);

/**
 * What holds a letter back from leaving as it is written, in the season as the server has it now: asked before it is copied, opened in
 * mail, downloaded, or marked as sent. Changes nothing.
 */
export const askToLeave = userAction(
  draftSchema.omit({ id: true }).extend({ draftId: id.nullable() }),
  async ({ draftId, ...written }, account): Promise<Hold> => {
    const { season } = await currentSeason(account.id);
    if (!season.programs.some(({ id }) => id === written.programId)) throw new NotFound("program");
    if (draftId !== null && !season.drafts.some(({ id }) => id === draftId)) throw new NotFound("draft");
    return holdOfDraft(season, draftId, written, Date.now());
  },
  { refresh: false },
);

/** Keeps the answer to what a sentence of a message says; `yes` null takes it back. */
export const answerReading = userAction(
  z.object({ id, reading: readingSchema.extend({ yes: z.boolean().nullable() }) }),
  async (input, account) => messages.answerReading(account.id, input.id, input.reading),
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
