import type { Draft } from "@/lib/season/schema";
import type { Rows } from "./database";
import { newId } from "./ids";
import type { SeasonWrite } from "./season-write";

/** While somebody writes, what a draft said is kept no more often than this. */
const BETWEEN_VERSIONS_MS = 120_000;
/** The oldest go when a draft has more. */
const MOST_VERSIONS = 100;

/** Puts what a draft says into its history before it is changed: when the last one is old enough, or at once with `keep`. */
export async function keepVersion(
  tx: Rows,
  owner: SeasonWrite["owner"],
  draft: Draft,
  now: number,
  keep: boolean,
): Promise<void> {
  if (draft.subject === "" && draft.body === "") return;
  const where = { ...owner, draftId: draft.id };
  const kept = await tx.draftVersion.findMany({ where, orderBy: [{ at: "desc" }, { id: "desc" }] });
  const last = kept[0];
  if (last?.subject === draft.subject && last.body === draft.body) return;
  if (!keep && last && now - last.at.getTime() < BETWEEN_VERSIONS_MS) return;
  await tx.draftVersion.create({
    data: { ...where, id: newId(), subject: draft.subject, body: draft.body, at: new Date(now) },
  });
  const old = kept.slice(MOST_VERSIONS - 1).map((version) => version.id);
  if (old.length > 0) await tx.draftVersion.deleteMany({ where: { ...owner, id: { in: old } } });
}

/** Removes the history of a draft that cannot be put back: it was sent. */
export async function removeVersions(tx: Rows, owner: SeasonWrite["owner"], draftId: string): Promise<void> {
  await tx.draftVersion.deleteMany({ where: { ...owner, draftId } });
}
