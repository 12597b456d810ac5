import type { StatedLine } from "./lines";
import type { Weighed } from "./weighed";

/** What has no source. */
export const NOTHING = { source: null, asOf: null, trust: null } as const;

/** The line of a fact, with what the applicant comes to by it and what is to be asked. The last one stays where it says the same. */
export function statedLine(
  field: string,
  key: string,
  one: Weighed,
  { yours, ask, alone }: Pick<StatedLine, "yours" | "ask" | "alone">,
): StatedLine {
  const { line } = one;
  if (line !== null && line.yours === yours && line.ask === ask && line.alone === alone) return line;
  const { fact, doubt, old, words, age, alike } = one;
  // Hundreds of these are made at every answer: written out, since spreading costs four times as much.
  one.line = {
    field,
    says: `${words}.${yours === null ? "" : ` You: ${yours}.`}${ask === null ? "" : ` ${ask}`}${age}`,
    source: fact.source,
    asOf: fact.asOf,
    trust: fact.trust,
    key,
    fact,
    yours,
    ask,
    alone,
    alike,
    doubt,
    old,
    differs: false,
  };
  return one.line;
}

/** The questions that are always the same. */
const questions = new Map<string, StatedLine>();

/** The line of a question. */
export function unknownLine(field: string, ask: string): StatedLine {
  const known = questions.get(ask);
  if (known) return known;
  const line: StatedLine = {
    ...{ field, key: field, says: ask, ...NOTHING },
    ...{ fact: null, yours: null, ask, alone: null, alike: [], doubt: null, old: false, differs: false },
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
