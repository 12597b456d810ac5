import { readSeasonFile } from "@/lib/season/file";
import type { Season } from "@/lib/season/schema";
import type { Claims } from "./claims";
import type { Report, TableReading } from "./report";
import { takeEvents } from "./take/calendar";
import { takeCards } from "./take/contacts";
import type { Decisions } from "./take/decisions";
import type { Choice, Item } from "./take/item";
import { Lot } from "./take/lot";
import { takeMail } from "./take/mail";
import { PeopleIndex } from "./take/people";
import { ProgramIndex } from "./take/programs";
import { takeSeason } from "./take/season";
import { takeSheets } from "./take/table";
import { finishRow } from "./take/table-row";

/** A season with files brought in: as it would be with everything taken that needs no answer, and what is said of it. */
export type BroughtIn = { season: Season; report: Report; items: Item[]; tables: TableReading[] };

/** `listsNew`: whether what is new is listed row by row, from which a person leaves rows out; it is unless said otherwise. */
export type BringInOptions = { now: number; me: readonly string[]; decisions: Decisions; listsNew?: boolean };

const KINDS = ["season", "table", "contacts", "calendar", "mail"] as const;

/**
 * Brings what files say into a season. Files are one lot: their order changes nothing. Pure: equal files, season, moment, and decisions
 * give equal results.
 */
export function bringIn(season: Season, claims: readonly Claims[], options: BringInOptions): BroughtIn {
  const steps = bringInSteps(season, claims, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** About how many steps `bringInSteps` takes: two a row of a table, one a message. */
export const stepsOf = (claims: readonly Claims[]): number =>
  claims.reduce(
    (sum, claim) => sum + (claim.kind === "table" ? 2 * claim.rows : claim.kind === "mail" ? claim.messages.length : 0),
    0,
  );

/** The same as `bringIn`, row by row: whoever waits for the process may go first between two of its steps. */
export function* bringInSteps(
  season: Season,
  claims: readonly Claims[],
  { now, me, decisions, listsNew }: BringInOptions,
): Generator<undefined, BroughtIn> {
  const lot = new Lot(season, now, new Set(me.map((address) => address.trim().toLowerCase())), decisions, listsNew);
  const people = new PeopleIndex(lot);
  const programs = new ProgramIndex(lot);
  const sorted = inOneOrder(claims);
  for (const { file, kind, rows, left } of sorted) {
    lot.sources.push({ file, kind, rows });
    for (const { at, why } of left) lot.leaves({ file, at }, why);
  }
  for (const claim of sorted) {
    if (claim.kind !== "season") continue;
    const read = readSeasonFile(claim.text);
    if (read.ok) takeSeason(lot, people, programs, read.season, claim.file);
    else
      for (const { path, message } of read.problems.slice(0, 20))
        lot.leaves({ file: claim.file, at: path || "the file" }, message);
  }
  const sheets = sorted.flatMap((claim) =>
    claim.kind === "table"
      ? claim.sheets.map((sheet) => ({ file: claim.file, sheet, name: claim.sheets.length > 1 ? sheet.name : "" }))
      : [],
  );
  const waiting = yield* takeSheets({ lot, people, programs }, sheets);
  takeCards(
    lot,
    people,
    sorted.flatMap((claim) =>
      claim.kind === "contacts" ? claim.cards.map((card) => ({ card, file: claim.file })) : [],
    ),
  );
  const events = sorted.flatMap((claim) =>
    claim.kind === "calendar" ? claim.events.map((event) => ({ event, file: claim.file })) : [],
  );
  const mail = sorted.flatMap((claim) =>
    claim.kind === "mail" ? claim.messages.map((message) => ({ message, file: claim.file })) : [],
  );
  takeEvents(lot, people, programs, [
    ...events,
    ...mail.flatMap(({ message, file }) => message.events.map((event) => ({ event, file }))),
  ]);
  // Each row is let go of once it is taken: there may be tens of thousands.
  waiting.reverse();
  for (let begun = waiting.pop(); begun; begun = waiting.pop()) {
    finishRow({ lot, people, programs }, begun);
    yield;
  }
  yield* takeMail(lot, people, mail);
  lot.showAsTaken();
  return { season: lot.season, report: reportOf(lot), items: lot.items, tables: lot.tables };
}

/** By kind, then name, then content, so that it doesn't matter in which order they were given. A file that was given twice counts once. */
function inOneOrder(claims: readonly Claims[]): Claims[] {
  // Content is compared where all else is equal: it may be long.
  const content = (claim: Claims) => JSON.stringify({ ...claim, file: "" });
  return claims.toSorted(
    (one, other) =>
      KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
      compare(one.file, other.file) ||
      compare(content(one), content(other)),
  );
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

function reportOf(lot: Lot): Report {
  // Questions of one kind share their choices, and so the labels of these: a large table asks tens of thousands.
  const labels = new Map<readonly Choice[], string[]>();
  const labelsOf = (choices: readonly Choice[]): string[] => {
    const known = labels.get(choices) ?? choices.map(({ label }) => label);
    labels.set(choices, known);
    return known;
  };
  return {
    sources: lot.sources,
    columns: lot.columns,
    made: lot.made,
    changed: lot.changed,
    same: lot.same,
    left: lot.items.flatMap(({ state, file, at, detail }) => (state === "left" ? [{ file, at, why: detail }] : [])),
    asks: lot.items.flatMap(({ state, answer, file, at, title, both, follows, choices }) =>
      (state === "asks" || state === "changed") && answer === null
        ? [
            {
              file,
              at,
              what: [
                both ? `${title} (${both.field}: ${both.yours || "nothing"} → ${both.theirs || "nothing"})` : title,
                ...follows.map(({ words }) => words),
              ].join(" "),
              choices: labelsOf(choices),
            },
          ]
        : [],
    ),
  };
}
