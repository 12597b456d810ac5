import type { Interview } from "@/lib/season/schema";
import type { AccountId } from "./account";
import { remove } from "./deletions";
import { NotFound } from "./errors";
import { newId } from "./ids";
import { interviewColumns, participantRows } from "./season-rows";
import { changed, createOnce, writeSeason } from "./season-write";
import { refuseStale, type Seen } from "./stale";

export type InterviewFields = Omit<Interview, "id">;

/** Adds an interview with its participants and gives its id. */
export function createInterview(account: AccountId, fields: InterviewFields, submission: string): Promise<string> {
  return createOnce(account, "interview", submission, async ({ tx, owner, seasonId }) => {
    const id = newId();
    await tx.interview.create({ data: { ...owner, ...interviewColumns(fields), id } });
    await tx.interviewParticipant.createMany({ data: participantRows(id, seasonId, fields.participants) });
    return id;
  });
}

/** Changes the fields that are given; participants are replaced as a whole. An interview stays with its program. */
export function updateInterview(
  account: AccountId,
  id: string,
  fields: Partial<Omit<InterviewFields, "programId">>,
  seen?: Seen,
): Promise<void> {
  return writeSeason(account, async ({ tx, owner, seasonId, before }) => {
    const interview = (await before()).interviews.find((known) => known.id === id);
    if (!interview) throw new NotFound("interview");
    const next = { ...changed(interview, fields), programId: interview.programId };
    refuseStale(interview, next, seen);
    const { count } = await tx.interview.updateMany({
      where: { id, ...owner },
      data: interviewColumns(next),
    });
    if (count === 0) throw new NotFound("interview");
    if (!fields.participants) return;
    await tx.interviewParticipant.deleteMany({ where: { interviewId: id, seasonId } });
    await tx.interviewParticipant.createMany({ data: participantRows(id, seasonId, fields.participants) });
  });
}

/** Removes the interview; messages that named it stay. Gives the deletion by which `restore` puts it back. */
export function deleteInterview(account: AccountId, id: string): Promise<string> {
  return remove(account, "interview", id);
}
