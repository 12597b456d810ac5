import { DRAFT } from "./fields/draft";
import { eachField, type Field, type Fields, isDay, type Noun, once, type Row } from "./fields/field";
import { type Named, namedIn } from "./fields/refs";
import { type Draft, EACH_LIST, type ListName, type Season } from "./fields/season";
import { rankListOf } from "./rank-lists";
import { RECEIVED_KINDS, SENT_KINDS } from "./values";

const KINDS_OF: Record<"sent" | "received", readonly string[]> = { sent: SENT_KINDS, received: RECEIVED_KINDS };

type Path = (string | number)[];
/** Told of everything that is wrong, each with its path. */
export type Report = (path: Path, message: string) => void;
type Addressed = Omit<Draft, "id" | "kind">;

/** The season's rows by their nouns and ids. */
type Known = Map<Noun, Map<unknown, Row>>;

function knownIn(season: Season): Known {
  return new Map(
    EACH_LIST.flatMap(({ name, noun }) => {
      const rows: readonly Row[] = season[name];
      return noun ? [[noun, new Map(rows.map((row) => [row.id, row]))] as const] : [];
    }),
  );
}

const checked = once((fields) =>
  eachField(fields).filter(([, { kind, ...field }]) => ["ref", "refs", "parts"].includes(kind) || "after" in field),
);

/** What the fields of a row say of one another and of other rows. */
function checkRow(fields: Fields, row: Row, known: Known, path: Path, report: Report): void {
  for (const [name, field] of checked(fields)) {
    const named = namedIn(field, name, row).filter(({ ref }) => !ref.mayBeGone);
    for (const { ref, id, path: within } of named) {
      const other = known.get(ref.to)?.get(id);
      if (!other) report([...path, ...within], `names "${id}", which does not exist`);
      else if (ref.ofProgram && other.programId !== row.programId)
        report([...path, ...within], `"${id}" belongs to another program`);
    }
    if (named.length > 1) checkRepeated(named, path, report);
    const wrong = "after" in field && field.after && wrongOrder(field.after, row[field.after.field], row[name]);
    if (wrong) report([...path, name], wrong);
  }
}

function checkRepeated(named: Named[], path: Path, report: Report): void {
  const seen = new Set<string>();
  for (const { id, path: within } of named) {
    if (seen.has(id)) report([...path, ...within], `names "${id}" twice`);
    seen.add(id);
  }
}

type After = NonNullable<Extract<Field, { after?: unknown }>["after"]>;

function wrongOrder({ error, orEqual }: After, from: unknown, to: unknown): string | null {
  if (typeof from !== "string" || typeof to !== "string") return null;
  if (isDay(from) !== isDay(to)) return "a block has days or instants, not both";
  const [start, end] = [Date.parse(from), Date.parse(to)];
  return end < start || (end === start && !isDay(from) && !orEqual) ? error : null;
}

/**
 * A check of what a message or a draft names: each exists, and a person, interview or rotation is of the message's own program.
 * The season is indexed once.
 */
export function referenceCheck(season: Season): (message: Addressed, path: Path, report: Report) => void {
  const known = knownIn(season);
  return (message, path, report) => checkRow(DRAFT, message, known, path, report);
}

/** Ids are unique within their noun. */
function checkIds(season: Season, report: Report): void {
  for (const { name, noun } of EACH_LIST) {
    if (!noun) continue;
    const rows: readonly Row[] = season[name];
    const seen = new Set<unknown>();
    rows.forEach(({ id }, i) => {
      if (seen.has(id)) report([name, i, "id"], `"${id}" is used twice`);
      seen.add(id);
    });
  }
}

/** On one list no two programs share a rank. */
function checkRanks(season: Season, report: Report): void {
  const ranked = new Map<string, number>();
  season.programs.forEach((program, i) => {
    if (program.rank === null) return;
    const place = `${rankListOf(program.track)} ${program.rank}`;
    const first = ranked.get(place);
    if (first !== undefined)
      report(["programs", i, "rank"], `rank ${program.rank} is already taken by programs[${first}]`);
    else ranked.set(place, i);
  });
}

type RowCheck<Name extends ListName> = (row: Season[Name][number], path: Path) => void;

/** What single lists ask of their rows beyond what their fields say. */
function ownChecks(report: Report): { [Name in ListName]?: RowCheck<Name> } {
  const scored = new Set<string>();
  const answered = new Set<string>();
  return {
    messages: ({ direction, kind }, path) => {
      if (!KINDS_OF[direction].includes(kind))
        report([...path, "kind"], `"${kind}" is not a kind of ${direction} message`);
    },
    scores: ({ criterionId, programId, interviewId }, path) => {
      const about = JSON.stringify([criterionId, programId, interviewId]);
      if (scored.has(about)) report(path, "is scored twice");
      scored.add(about);
    },
    answers: ({ finding }, path) => {
      if (answered.has(finding)) report([...path, "finding"], `"${finding}" is answered twice`);
      answered.add(finding);
    },
  };
}

/** What no single field can tell: unique ids, references, order of times, ranks. Each with the path of what is wrong. */
export function crossCheck(season: Season, report: Report): void {
  checkIds(season, report);
  checkRanks(season, report);
  const known = knownIn(season);
  const own = ownChecks(report);
  const checkList = <Name extends ListName>(name: Name, fields: Fields) =>
    season[name].forEach((row: Season[Name][number] & Row, i: number) => {
      checkRow(fields, row, known, [name, i], report);
      own[name]?.(row, [name, i]);
    });
  for (const { name, fields } of EACH_LIST) checkList(name, fields);
}
