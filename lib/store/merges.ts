import { z } from "zod";
import { peopleAtBoth } from "@/lib/merge/doubled";
import { type Merge, mergedPeople } from "@/lib/merge/people";
import { mergedPrograms } from "@/lib/merge/programs";
import { naming, type Rename, renamedRow } from "@/lib/merge/renamed-rows";
import type { Row } from "@/lib/season/fields/field";
import { EACH_LIST } from "@/lib/season/fields/season";
import { programSchema, rankListOf, type Season } from "@/lib/season/schema";
import type { AccountId } from "./account";
import { isCertified } from "./certified-lock";
import { deletedSchema } from "./deletion-parts";
import { NotFound, Refused } from "./errors";
import { newId } from "./ids";
import { type Change, changesBack, changesBetween, MERGED_LISTS, rowsNow, rowsThen } from "./merge-rows";
import { writeChanges } from "./merge-write";
import { type SeasonWrite, writeSeason } from "./season-write";
import { refuseStale, type Seen } from "./stale";

const rowSchema = z.record(z.string(), z.unknown());
/** What a merge did, as it is kept for its undo. */
const keptSchema = z.object({
  noun: z.enum(["program", "contact"]),
  keep: z.string(),
  changes: z.array(
    z.object({
      list: z.enum(MERGED_LISTS),
      id: z.string(),
      before: rowSchema.nullable(),
      after: rowSchema.nullable(),
    }),
  ),
  /** Deleted rows that named the one that went, and what they say since. */
  deletions: z.array(z.object({ id: z.string(), before: z.string(), after: z.string() })),
});

type MergedNoun = "program" | "contact";
/** Both rows as they were seen when the choices were made. */
type BothSeen = { keep: Seen; gone: Seen };

const CERTIFIED = "The rank list is certified. Reopen it under Rank list, then merge.";
const TAKEN = "is ranked there already. Move it first, or choose the other rank.";
const KEPT_GONE = "What it was merged into was deleted since. Restore that first, then undo.";
const CHANGED_SINCE =
  "Something that belongs to both was added or changed since the merge: a message or an interview would name somebody of the other program. Delete or change that first, then undo.";

/** Makes two programs one, and gives the deletion by which all of it is undone. Merging what is merged already gives the one that did it. */
export function mergePrograms(
  account: AccountId,
  asked: Merge & { people: string[] },
  seen: BothSeen,
): Promise<string> {
  return writeSeason(account, async (write) => {
    const { keep, gone, people } = asked;
    const earlier = await mergedBefore(write, keep, gone);
    if (earlier) return earlier;
    const season = await write.before();
    const [stays, goes] = both(season.programs, asked, "program", seen);
    const next = mergedPrograms(season, asked);
    if (!next) throw new NotFound("program");
    await refuseRanks(write, season, next, [keep, gone]);
    const pairs = peopleAtBoth(season, keep, gone).filter((pair) => people.includes(pair.gone.id));
    const ids = new Map([[gone, keep], ...pairs.map((pair) => [pair.gone.id, pair.keep.id] as const)]);
    const rename: Rename = (noun, id) => (noun === "program" || noun === "contact" ? (ids.get(id) ?? id) : id);
    return writeMerge(write, { noun: "program", asked, next, rename, title: `${goes.name} into ${stays.name}` });
  });
}

/** Makes two people of one program one, as `mergePrograms` does. */
export function mergePeople(account: AccountId, asked: Merge, seen: BothSeen): Promise<string> {
  return writeSeason(account, async (write) => {
    const { keep, gone } = asked;
    const earlier = await mergedBefore(write, keep, gone);
    if (earlier) return earlier;
    const season = await write.before();
    const [stays, goes] = both(season.contacts, asked, "person", seen);
    const next = mergedPeople(season, asked);
    if (!next) throw new Refused({ formError: "They’re at two programs. Merge the programs first." });
    const rename = naming("contact", keep, gone);
    return writeMerge(write, { noun: "contact", asked, next, rename, title: `${goes.name} into ${stays.name}` });
  });
}

/** The same merge, sent again. */
async function mergedBefore({ tx, owner }: SeasonWrite, keep: string, gone: string): Promise<string | null> {
  const earlier = await tx.deletion.findFirst({
    where: { ...owner, noun: "merge", rowId: gone },
    select: { id: true, rows: true },
  });
  return earlier && keptSchema.parse(JSON.parse(earlier.rows)).keep === keep ? earlier.id : null;
}

function both<Given extends { id: string }>(
  rows: readonly Given[],
  { keep, gone }: Merge,
  word: string,
  seen: BothSeen,
): [Given, Given] {
  const [stays, goes] = [keep, gone].map((id) => rows.find((row) => row.id === id));
  if (!stays || !goes || stays === goes) throw new NotFound(word);
  refuseStale(stays, { ...stays, id: "" }, seen.keep);
  refuseStale(goes, { ...goes, id: "" }, seen.gone);
  return [stays, goes];
}

/** Of two programs on a list one leaves it, which a certified list doesn't let happen; and a place on the other list may be taken. */
async function refuseRanks(write: SeasonWrite, season: Season, next: Season, merged: string[]): Promise<void> {
  const placesOf = ({ programs }: Season) =>
    programs.flatMap(({ id, rank, track }) =>
      rank === null ? [] : [{ id, place: `${rankListOf(track)} ${rank}`, mine: merged.includes(id) }],
    );
  const [before, after] = [placesOf(season), placesOf(next)];
  if (JSON.stringify(before) !== JSON.stringify(after) && (await isCertified(write)))
    throw new Refused({ formError: CERTIFIED });
  const own = after.find(({ mine }) => mine);
  const holder = own && after.find(({ id, place }) => id !== own.id && place === own.place);
  const name = holder && season.programs.find(({ id }) => id === holder.id)?.name;
  if (name) throw new Refused({ formError: `${name} ${TAKEN}` });
}

type Made = { noun: MergedNoun; asked: Merge; next: Season; rename: Rename; title: string };

async function writeMerge(write: SeasonWrite, { noun, asked, next, rename, title }: Made): Promise<string> {
  const { tx, owner } = write;
  const now = await rowsNow(write, await write.before());
  const changes = changesBetween(now, rowsThen(now, next, rename));
  await writeChanges(write, changes);
  const deletions = await renameDeleted(write, rename);
  const id = newId();
  const kept = { noun, keep: asked.keep, changes, deletions } satisfies z.output<typeof keptSchema>;
  const rows = JSON.stringify(kept);
  await tx.deletion.create({
    data: { ...owner, id, noun: "merge", rowId: asked.gone, title: title.slice(0, 500), rows },
  });
  await write.after();
  return id;
}

/** What was deleted earlier names the one that stays, so that it can be restored. */
async function renameDeleted({ tx, owner }: SeasonWrite, rename: Rename) {
  const found = await tx.deletion.findMany({
    where: { ...owner, noun: { notIn: ["merge", "import"] } },
    select: { id: true, rows: true },
  });
  const renamed: { id: string; before: string; after: string }[] = [];
  for (const { id, rows } of found) {
    const deleted = deletedSchema.parse(JSON.parse(rows));
    const named = (of: object) => {
      const lists = new Map<string, unknown>(Object.entries(of));
      return EACH_LIST.flatMap(({ name, fields }) => {
        const list = lists.get(name);
        return Array.isArray(list) ? [[name, list.map((row: Row) => renamedRow(fields, row, rename))]] : [];
      });
    };
    const next = {
      ...deleted,
      ...Object.fromEntries(named(deleted)),
      lists: { ...deleted.lists, ...Object.fromEntries(named(deleted.lists)) },
    };
    const after = JSON.stringify(deletedSchema.parse(next));
    if (after === JSON.stringify(deleted)) continue;
    await tx.deletion.updateMany({ where: { id, ...owner }, data: { rows: after } });
    renamed.push({ id, before: rows, after });
  }
  return renamed;
}

/** Undoes a merge: what went is there again with all that was its own, but for what was changed or deleted since. */
export async function undoMerge(write: SeasonWrite, rows: string): Promise<void> {
  const { tx, owner } = write;
  const { noun, keep, changes, deletions } = keptSchema.parse(JSON.parse(rows));
  const season = await write.before();
  const stays: readonly { id: string }[] = noun === "program" ? season.programs : season.contacts;
  if (!stays.some(({ id }) => id === keep)) throw new Refused({ formError: KEPT_GONE });
  const now = await rowsNow(write, season);
  await writeChanges(write, fitting(changesBack(now, changes), season, await isCertified(write)));
  for (const { id, before, after } of deletions)
    await tx.deletion.updateMany({ where: { ...owner, id, rows: after }, data: { rows: before } });
  try {
    await write.after();
  } catch (error) {
    if (error instanceof z.ZodError) throw new Refused({ formError: CHANGED_SINCE });
    throw error;
  }
}

/** A rank that another program has by now is left to it, and a certified list as it is; an impression or an answer given since stays. */
function fitting(back: Change[], season: Season, certified: boolean): Change[] {
  const touched = new Set(back.map(({ id }) => id));
  const others = season.programs.filter(({ id }) => !touched.has(id));
  const taken = new Set(others.map(({ rank, track }) => `${rankListOf(track)} ${rank}`));
  const criteria = new Set(season.criteria.map(({ id }) => id));
  const answered = new Set(season.answers.map(({ finding }) => finding));
  const freed = new Set(back.flatMap(({ list, before }) => (list === "answers" && before ? [before.finding] : [])));
  return back.flatMap((change): Change[] => {
    const { list, before, after } = change;
    if (!after) return [change];
    if (list === "scores" && !criteria.has(String(after.criterionId))) return [];
    if (list === "answers" && !before && answered.has(String(after.finding)) && !freed.has(after.finding)) return [];
    if (list !== "programs" || typeof after.rank !== "number") return [change];
    if (certified) return [{ ...change, after: { ...after, rank: before?.rank ?? null } }];
    const place = `${rankListOf(programSchema.shape.track.parse(after.track))} ${after.rank}`;
    return [taken.has(place) ? { ...change, after: { ...after, rank: null } } : change];
  });
}
