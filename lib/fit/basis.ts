import { monthWords } from "@/lib/season/months";
import { listOf } from "@/lib/season/words";
import { isRequirement } from "./asking";
import { factWords } from "./fact-words";
import type { Stated } from "./facts";
import type { ProgramFit, StatedLine } from "./lines";
import { sourceWords, TRUST_WORDS } from "./source-words";

/** Whose word a row stands on and how old, and whether that asks to be checked. */
export type Basis = { says: string; check: boolean };

/** The requirements that a program's place rests on: those missed, those met, else those that are stated and not settled. */
function reasonsOf({ misses, meets, unknown }: Pick<ProgramFit, "misses" | "meets" | "unknown">): StatedLine[] {
  if (misses.length > 0) return misses;
  return meets.length > 0 ? meets : unknown.filter(({ fact, field }) => fact !== null && isRequirement(field));
}

/** "2020 to 2026", "no date", "2020, one without a date", of the dates of several. */
function datesWords(lines: readonly StatedLine[]): string {
  const dates = lines.flatMap(({ asOf }) => asOf ?? []).sort();
  const [oldest, newest] = [dates[0], dates.at(-1)];
  if (oldest === undefined || newest === undefined) return "no date";
  const [from, to] = [monthWords(oldest), monthWords(newest)];
  const span = from === to ? from : `${from} to ${to}`;
  return dates.length < lines.length ? `${span}, some without a date` : span;
}

const known = new WeakMap<StatedLine[], Basis | null>();

/** "Their page, 2023" of what a program's place in the list rests on; null where it rests on nothing that is stated. */
export function basisOf(fit: Pick<ProgramFit, "misses" | "meets" | "unknown">): Basis | null {
  const said = known.get(fit.unknown);
  if (said !== undefined) return said;
  const lines = reasonsOf(fit);
  const [first, ...others] = lines;
  const trusts = [...new Set(lines.map(({ trust }) => trust))].flatMap((trust) => (trust ? TRUST_WORDS[trust] : []));
  const basis = first
    ? {
        says: others.length === 0 ? sourceWords(first) : `${listOf(trusts)}, ${datesWords(lines)}`,
        check: lines.some(({ old, doubt }) => old || doubt !== null),
      }
    : null;
  known.set(fit.unknown, basis);
  return basis;
}

type Sourced = Pick<StatedLine, "source" | "trust" | "asOf" | "old">;

/** "(Their page, 2019, https://…, check)" of what is said by somebody. */
const sourcedWords = ({ source, trust, asOf, old }: Sourced) =>
  `(${[sourceWords({ trust, asOf }), source, (old || asOf === null) && "check"].filter(Boolean).join(", ")})`;

const otherWords = (fact: Stated) =>
  `otherwise: ${factWords(fact.field, fact.value)} ${sourcedWords({ ...fact, old: false })}`;

/**
 * Each fact that a program's place stands on, of its requirements and of what is wanted, with whose word it is, how old, where, and whether
 * to check it, for paper.
 */
export function sourcesOf({ misses, meets, unknown, wants }: ProgramFit): string {
  const asked = [...misses, ...meets, ...unknown].flatMap((line) =>
    line.fact && isRequirement(line.field) ? [`${factWords(line.field, line.fact.value)} ${sourcedWords(line)}`] : [],
  );
  const wanted = wants.flatMap((line) =>
    line.known !== null && line.trust !== null && !isRequirement(line.field)
      ? [`${line.known} ${sourcedWords(line)}`, ...line.others.map((fact) => otherWords(fact))]
      : [],
  );
  return [...asked, ...new Set(wanted)].join("; ");
}
