import { isDeepStrictEqual } from "node:util";
import type { Row } from "@/lib/season/fields/field";
import { EACH_LIST } from "@/lib/season/fields/season";
import { type Program, rankListOf, type Season } from "@/lib/season/schema";
import { count } from "@/lib/season/words";
import { Refused } from "./errors";
import { type IMPORTED_LISTS, type Import, importSchema, keyOf, programSchema, putRow } from "./import-rows";
import type { SeasonWrite } from "./season-write";

const ADDED_SINCE = "have been added since to what was brought in. Delete them first, then undo.";

/** Undoes an import: what it made goes, what it changed is as before, but for what was changed again since. */
export async function undoImport(write: SeasonWrite, rows: string): Promise<void> {
  const { made, scores, changed } = importSchema.parse(JSON.parse(rows));
  const now = await write.before();
  refuseAdded(now, made);
  const ranked: Row[] = [];
  for (const { list, key, before, after } of changed) {
    const there: Row | undefined = now[list].find((row) => keyOf(list, row) === key);
    if (!there) continue;
    const back = Object.entries(before).filter(([field]) => isDeepStrictEqual(there[field], after[field]));
    const row: Row = { ...there, ...Object.fromEntries(back) };
    if (list === "programs" && row.rank !== null) ranked.push(row);
    await putRow(write, list, list === "programs" ? { ...row, rank: null } : row);
  }
  const { tx, owner } = write;
  const of = (list: (typeof IMPORTED_LISTS)[number]) => ({ where: { id: { in: made[list] ?? [] }, ...owner } });
  for (const { programId, criterionId } of scores)
    await tx.score.deleteMany({ where: { ...owner, programId, criterionId, interviewId: null } });
  await tx.message.deleteMany(of("messages"));
  await tx.task.deleteMany(of("tasks"));
  await tx.rotation.deleteMany(of("rotations"));
  await tx.interview.deleteMany(of("interviews"));
  await tx.contact.deleteMany(of("contacts"));
  await tx.criterion.deleteMany(of("criteria"));
  await tx.program.deleteMany(of("programs"));
  // A rank is one program's: they go back once nobody holds them, and stay with whoever was given one since.
  const held = new Set((await write.after()).programs.map(rankOf));
  for (const row of ranked) if (!held.has(rankOf(programSchema.parse(row)))) await putRow(write, "programs", row);
}

const rankOf = ({ track, rank }: Pick<Program, "track" | "rank">): string => `${rankListOf(track)} ${rank}`;

/** What hangs on a program that was brought in, and wasn't itself, would go with it. */
function refuseAdded(now: Season, made: Import["made"]): void {
  const programs = new Set(made.programs ?? []);
  const known = new Set(Object.values(made).flat());
  const added = EACH_LIST.flatMap(({ name, noun }) => {
    const rows: readonly Row[] = now[name];
    return noun && name !== "programs"
      ? rows.filter((row) => programs.has(String(row.programId)) && !known.has(String(row.id)))
      : [];
  });
  if (added.length > 0) throw new Refused({ formError: `${count(added.length, "entry", "entries")} ${ADDED_SINCE}` });
}
