import type { SeasonWrite } from "./season-write";

/** Why the order cannot be changed. */
export const CERTIFIED = "The list is certified. Reopen it on the rank list, then change it.";

/** Whether the rank list is certified, and so keeps its order until it is opened again. */
export async function isCertified({ tx, owner: { accountId }, seasonId }: SeasonWrite): Promise<boolean> {
  return (await tx.season.count({ where: { id: seasonId, accountId, rankListCertifiedAt: { not: null } } })) > 0;
}
