import { duplicateOf, type Likeness } from "@/lib/season/duplicates";
import { limitsFor, mostRows } from "@/lib/season/file-limits";
import type { Program } from "@/lib/season/schema";
import { rankListOf } from "@/lib/season/schema";
import type { AccountId } from "./account";
import { CERTIFIED, isCertified } from "./certified-lock";
import { remove } from "./deletions";
import { NotFound, Refused } from "./errors";
import { newId } from "./ids";
import { programColumns } from "./season-rows";
import { changed, createOnce, type SeasonWrite, writeSeason } from "./season-write";
import { refuseStale, type Seen } from "./stale";

export type ProgramFields = Omit<Program, "id">;

const SAME: Record<Likeness, string> = { name: "", nrmpCode: ", with this code", acgmeId: ", with this ID" };

/**
 * Adds a program to the open season and gives its id. Refuses a rank that another program of its list has; with `onlyNew` also a
 * program that is in the season already, by a code or its name, and
 * any more than the season's own file may hold.
 */
export function createProgram(
  account: AccountId,
  fields: ProgramFields,
  submission: string,
  { onlyNew = false } = {},
): Promise<string> {
  return createOnce(account, "program", submission, async (write) => {
    const twice = onlyNew ? duplicateOf(fields, (await write.before()).programs) : null;
    if (twice)
      throw new Refused({ fieldErrors: { [twice.by]: `You already have ${twice.other.name}${SAME[twice.by]}.` } });
    if (fields.rank !== null) await refuseCertified(write);
    await refuseTakenRank(write, null, fields);
    await refuseTooMany(write);
    const id = newId();
    await write.tx.program.create({ data: { ...write.owner, ...programColumns(fields), id } });
    return id;
  });
}

async function refuseTooMany({ tx, owner }: SeasonWrite): Promise<void> {
  const account = await tx.account.findUniqueOrThrow({ where: { id: owner.accountId }, select: { email: true } });
  const guest = account.email === null;
  const most = mostRows("programs", limitsFor({ guest }));
  if ((await tx.program.count({ where: owner })) < most) return;
  const words = `${guest ? "A guest’s season" : "A season"} has at most ${most.toLocaleString("en-US")} programs.`;
  throw new Refused({ formError: guest ? `${words} Create an account to add more.` : words });
}

/**
 * Changes the fields that are given. A program that moves to the other list by its track keeps its rank if it is free
 * there, else has none.
 */
export function updateProgram(
  account: AccountId,
  id: string,
  fields: Partial<ProgramFields>,
  seen?: Seen,
): Promise<void> {
  return writeSeason(account, async (write) => {
    const program = (await write.before()).programs.find((known) => known.id === id);
    if (!program) throw new NotFound("program");
    const next = changed(program, fields);
    refuseStale(program, next, seen);
    if (fields.rank !== undefined) await refuseTakenRank(write, id, next);
    else if (await rankHolder(write, id, next)) next.rank = null;
    if (placeOf(next) !== placeOf(program)) await refuseCertified(write, next.rank === program.rank ? "track" : "rank");
    const { count } = await write.tx.program.updateMany({
      where: { id, ...write.owner },
      data: programColumns(next),
    });
    if (count === 0) throw new NotFound("program");
  });
}

/** Gives a program another name to be found by. */
export function addAlias(account: AccountId, id: string, name: string): Promise<void> {
  return changeAliases(account, id, (aliases) => (aliases.includes(name) ? aliases : [...aliases, name]));
}

/** Takes one of its other names from a program. */
export function removeAlias(account: AccountId, id: string, name: string): Promise<void> {
  return changeAliases(account, id, (aliases) => aliases.filter((known) => known !== name));
}

function changeAliases(account: AccountId, id: string, change: (aliases: string[]) => string[]): Promise<void> {
  return writeSeason(account, async ({ tx, owner, before }) => {
    const program = (await before()).programs.find((known) => known.id === id);
    if (!program) throw new NotFound("program");
    const next = { ...program, aliases: change(program.aliases) };
    const { count } = await tx.program.updateMany({ where: { id, ...owner }, data: programColumns(next) });
    if (count === 0) throw new NotFound("program");
  });
}

/** What may be changed of several programs at once. */
export type ProgramChange = Pick<Program, "id"> &
  Partial<Pick<Program, "stage" | "signal" | "contactPolicy" | "archived">> & { was?: Seen };

/**
 * Changes several programs at once, all or none. A ranked program is not archived: the list that will be certified never has a
 * program that no screen shows.
 */
export function updatePrograms(account: AccountId, changes: readonly ProgramChange[]): Promise<void> {
  return writeSeason(account, async ({ tx, owner, before }) => {
    const known = new Map((await before()).programs.map((program) => [program.id, program]));
    for (const { id, was, ...data } of changes) {
      const stored = known.get(id);
      if (!stored) throw new NotFound("program");
      refuseStale(stored, changed(stored, data), was);
      const [program] = await tx.program.updateManyAndReturn({
        where: { id, ...owner },
        data,
        select: { name: true, rank: true },
      });
      if (!program) throw new NotFound("program");
      if (data.archived && program.rank !== null)
        throw new Refused({ formError: `${program.name} is ranked ${program.rank}. Take it off the rank list first.` });
    }
  });
}

/** Removes the program with all that hangs on it, and gives the deletion by which `restore` puts it back. */
export function deleteProgram(account: AccountId, id: string): Promise<string> {
  return remove(account, "program", id);
}

async function refuseCertified(write: SeasonWrite, field: "rank" | "track" = "rank"): Promise<void> {
  if (await isCertified(write)) throw new Refused({ fieldErrors: { [field]: CERTIFIED } });
}

/** Its rank and the list that it is on; null where it is on none. */
function placeOf({ rank, track }: Pick<Program, "rank" | "track">): string | null {
  return rank === null ? null : `${rankListOf(track)} ${rank}`;
}

async function refuseTakenRank(write: SeasonWrite, id: string | null, program: ProgramFields): Promise<void> {
  const holder = await rankHolder(write, id, program);
  if (holder) throw new Refused({ fieldErrors: { rank: `${holder} is ranked ${program.rank}. Move it first.` } });
}

/** The name of the other program that has this one's rank on its list. */
async function rankHolder(write: SeasonWrite, id: string | null, program: ProgramFields): Promise<string | null> {
  if (program.rank === null) return null;
  const holder = await write.tx.program.findFirst({
    where: {
      ...write.owner,
      rankList: rankListOf(program.track),
      rank: program.rank,
      ...(id === null ? {} : { id: { not: id } }),
    },
    select: { name: true },
  });
  return holder?.name ?? null;
}
