"use server";

import { z } from "zod";
import { formerValues, refuse, seenRow, submissionKey, userAction } from "@/lib/action";
import { handedIn, noMoment, ticked } from "@/lib/form-fields";
import { INVITATION } from "@/lib/season/fields/invitation";
import { INVITATION_ANSWERS, type Invitation, invitationSchema } from "@/lib/season/schema";
import { instantMs, instantOfWallTime, isTimeZone, wallTime } from "@/lib/season/time";
import { createInvitation, deleteInvitation, updateInvitation } from "@/lib/store/invitations";
import { updateProgram } from "@/lib/store/programs";
import { currentSeason } from "@/lib/store/seasons";

const shape = invitationSchema.shape;

const { programId, ...fields } = handedIn(INVITATION);
/** Wall times in `zone`; no moment for the answer means 48 hours. */
const invitation = z.object({ ...fields, zone: z.string().refine(isTimeZone) });

const NO_MOMENT = "Enter a date and time.";

type Meant = Omit<Invitation, "id" | "programId"> | { fieldErrors: Record<string, string> };

/** What the form's wall times mean, or what is wrong with them; times left as they were keep their very instant. */
function meant({ at, replyBy, zone, answer, notes }: z.output<typeof invitation>, known?: Invitation): Meant {
  const moment = (wall: string, was: string | null = null) =>
    was !== null && wallTime(instantMs(was), zone) === wall ? was : instantOfWallTime(wall, zone);
  const came = moment(at, known?.at);
  const wanted = replyBy === "" ? null : moment(replyBy, known?.replyBy);
  if (came === null) return { fieldErrors: { at: noMoment(at, NO_MOMENT) } };
  if (replyBy !== "" && wanted === null) return { fieldErrors: { replyBy: noMoment(replyBy, NO_MOMENT) } };
  if (wanted !== null && instantMs(wanted) < instantMs(came))
    return { fieldErrors: { replyBy: "Enter a time after you received the invitation." } };
  return { at: came, replyBy: wanted, answer, notes };
}

/** Adds an invitation; moves the program's stage where that is asked for. */
export const addInvitation = userAction(
  invitation.extend({
    programId,
    stage: ticked,
    submission: submissionKey,
  }),
  async (input, account) => {
    const fields = meant(input);
    if ("fieldErrors" in fields) return refuse(fields);
    const { programId, stage, submission } = input;
    const id = await createInvitation(account.id, { programId, ...fields }, submission);
    if (stage)
      await updateProgram(account.id, programId, { stage: fields.answer === "waitlisted" ? "waitlisted" : "invited" });
    return { id };
  },
);

/** Changes an invitation. It stays with its program. */
export const editInvitation = userAction(invitation.extend({ id: shape.id, seen: seenRow }), async (input, account) => {
  const { season } = await currentSeason(account.id);
  const fields = meant(
    input,
    season.invitations.find(({ id }) => id === input.id),
  );
  if ("fieldErrors" in fields) return refuse(fields);
  await updateInvitation(account.id, input.id, fields, input.seen);
  return { id: input.id };
});

/** Records the answer to an invitation; null: not answered yet. Refused where the answer is no longer what it `was`. */
export const answerInvitation = userAction(
  z.object({ id: shape.id, answer: z.enum(INVITATION_ANSWERS).nullable(), was: formerValues }),
  async ({ id, answer, was }, account) => {
    await updateInvitation(account.id, id, { answer }, was);
    return {};
  },
);

/** Removes an invitation; what comes back undoes it. */
export const removeInvitation = userAction(z.object({ id: shape.id }), async ({ id }, account) => ({
  deletion: await deleteInvitation(account.id, id),
}));
