import type { Score } from "@/lib/season/schema";
import { NotFound } from "./errors";
import { newId } from "./ids";
import { scoreColumns } from "./season-rows";
import type { SeasonWrite } from "./season-write";

/** What is scored, and how; a score of null takes it away. */
export type GivenScore = Omit<Score, "score"> & { score: number | null };

/** Puts one score in the place of the one there was. Throws `NotFound` for a criterion or program that is not the season's. */
export async function putScore({ tx, owner }: SeasonWrite, { score, ...about }: GivenScore): Promise<void> {
  const { criterionId, programId, interviewId } = about;
  if ((await tx.criterion.count({ where: { id: criterionId, ...owner } })) === 0) throw new NotFound("criterion");
  if ((await tx.program.count({ where: { id: programId, ...owner } })) === 0) throw new NotFound("program");
  await tx.score.deleteMany({ where: { ...owner, criterionId, programId, interviewId } });
  if (score === null) return;
  await tx.score.create({ data: { ...owner, ...scoreColumns({ ...about, score }), id: newId() } });
}
