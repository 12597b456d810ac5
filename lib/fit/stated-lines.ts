import { doubtOf } from "./doubt";
import { factWords, plainValue } from "./fact-words";
import { isOld, type Stated } from "./facts";
import type { StatedLine } from "./lines";
import { monthWords } from "./month-words";
import type { Verdict } from "./requirements";

/** What has no source. */
export const NOTHING = { source: null, asOf: null, trust: null } as const;

/** How old a fact is, where that matters, after what it says. */
export function ageWords({ asOf }: Pick<Stated, "asOf">, old: boolean): string {
  if (asOf === null) return " No date: check it.";
  return old ? ` From ${monthWords(asOf)}: check whether it still holds.` : "";
}

/** What was last said of a fact, and on which day: most answers of a profile change few of the lines. */
const lines = new WeakMap<Stated, { line: StatedLine; today: string }>();

/** The line of a fact, with what the applicant comes to by it and what is to be asked. */
export function statedLine(
  field: string,
  key: string,
  fact: Stated,
  { verdict, alone }: { verdict: Verdict | null; alone: StatedLine["alone"] },
  today: string,
): StatedLine {
  const yours = verdict?.yours ?? null;
  const ask = verdict?.result === "open" ? verdict.ask : null;
  const said = lines.get(fact);
  if (
    said?.today === today &&
    said.line.key === key &&
    said.line.yours === yours &&
    said.line.ask === ask &&
    said.line.alone === alone
  )
    return said.line;
  const line = newLine(field, key, fact, { yours, ask, alone }, today);
  lines.set(fact, { line, today });
  return line;
}

function newLine(
  field: string,
  key: string,
  fact: Stated,
  { yours, ask, alone }: Pick<StatedLine, "yours" | "ask" | "alone">,
  today: string,
): StatedLine {
  const old = isOld(fact.asOf, today);
  const words = factWords(field, fact.value);
  const theirs = fact.says && fact.says !== plainValue(fact.value) ? `: ${fact.says.replace(/\.$/, "")}` : "";
  const says = [`${words}${theirs}.`, yours === null ? "" : ` You: ${yours}.`, ask === null ? "" : ` ${ask}`].join("");
  // Thousands of these are made at every change of a weight: written out, since spreading costs four times as much.
  return {
    field,
    says: says + ageWords(fact, old),
    source: fact.source,
    asOf: fact.asOf,
    trust: fact.trust,
    key,
    fact,
    yours,
    ask,
    alone,
    doubt: doubtOf(fact),
    old,
    differs: false,
  };
}

/** The questions that are always the same. */
const questions = new Map<string, StatedLine>();

/** The line of a question. */
export function unknownLine(field: string, ask: string): StatedLine {
  const known = questions.get(ask);
  if (known) return known;
  const line: StatedLine = {
    ...{ field, key: field, says: ask, ...NOTHING },
    ...{ fact: null, yours: null, ask, alone: null, doubt: null, old: false, differs: false },
  };
  questions.set(ask, line);
  return line;
}

/** Marks lines whose sources disagree. All are shown; only the first, the strongest, decides. */
export const besides = (line: StatedLine): StatedLine => ({
  ...line,
  differs: true,
  says: `${line.says} Sources disagree.`,
});
