import { z } from "zod";
import { gather } from "@/lib/rules/gather";
import { momentOf } from "@/lib/rules/moment";
import { thankYousOf } from "@/lib/rules/thank-yous";
import type { Draft, Interview, Season } from "@/lib/season/schema";
import { thankYouFor } from "@/lib/templates";
import { factsFor } from "@/lib/templates/facts";
import type { AccountId } from "./account";
import { NotFound } from "./errors";
import { newId } from "./ids";
import { draftColumns, draftRecipientRows } from "./season-rows";
import { oncePerSubmission, writeSeason } from "./season-write";

/** A thank-you to one person, laid out: `variant` counts those of the same template, so that no two begin alike. */
function laidOut(
  season: Season,
  interview: Interview,
  contactId: string,
  variant: number,
  now: number,
): Omit<Draft, "id"> {
  const role = season.contacts.find(({ id }) => id === contactId)?.role ?? "other";
  const about = {
    programId: interview.programId,
    recipients: [contactId],
    interviewId: interview.id,
    rotationId: null,
    inReplyTo: null,
  };
  const letter = thankYouFor(role).write(factsFor(season, about, now), variant);
  return { ...about, ...letter, kind: "thank-you", channel: "email", news: null, readings: [] };
}

/**
 * Lays out a thank-you for each person whom an interview asks to thank and who has neither had one nor has one as a draft. Gives the
 * ids of all their drafts, those that were there before among them, in the order of the people; once for a submission. `now` in
 * epoch milliseconds.
 */
export function createThankYouDrafts(
  account: AccountId,
  interviewId: string,
  now: number,
  submission: string,
): Promise<string[]> {
  return writeSeason(account, async ({ tx, owner, before }) => {
    const season = await before();
    const moment = momentOf(season, now);
    const interview = season.interviews.find(({ id }) => id === interviewId);
    if (!interview) throw new NotFound("interview");
    const layOut = async () => {
      const ids: string[] = [];
      const laid = new Map<string, number>();
      for (const { contactId, sent, draft } of thankYousOf(gather(season, moment), interview)) {
        const template = thankYouFor(season.contacts.find(({ id }) => id === contactId)?.role ?? "other").id;
        const variant = laid.get(template) ?? 0;
        laid.set(template, variant + 1);
        if (draft) ids.push(draft.id);
        if (draft || sent) continue;
        const fields = laidOut(season, interview, contactId, variant, moment);
        const id = newId();
        await tx.draft.create({ data: { ...owner, ...draftColumns(fields), id } });
        await tx.draftRecipient.createMany({ data: draftRecipientRows(id, fields.programId, fields.recipients) });
        ids.push(id);
      }
      return [...new Set(ids)];
    };
    const read = (kept: unknown) => z.array(z.string()).parse(kept);
    return oncePerSubmission(tx, account, "thank-you-drafts", submission, layOut, read);
  });
}
