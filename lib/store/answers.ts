import type { FindingAnswer } from "@/lib/season/schema";
import type { AccountId } from "./account";
import { newId } from "./ids";
import { answerColumns } from "./season-rows";
import { writeSeason } from "./season-write";

/** Keeps a person's answer to a finding or reminder, in place of an earlier one. Instants: `until`, `at`. */
export function answerFinding(
  account: AccountId,
  key: string,
  answer: FindingAnswer["answer"],
  until: string | null,
  at: string,
): Promise<void> {
  return writeSeason(account, async ({ tx, owner, seasonId }) => {
    const columns = answerColumns({ finding: key, answer, until, at });
    await tx.answer.upsert({
      where: { seasonId_finding: { seasonId, finding: key } },
      create: { ...owner, ...columns, id: newId() },
      update: columns,
    });
  });
}

/** Takes an answer back, if there is one: the finding shows again. */
export function withdrawAnswer(account: AccountId, key: string): Promise<void> {
  return writeSeason(account, async ({ tx, owner }) => {
    await tx.answer.deleteMany({ where: { ...owner, finding: key } });
  });
}
