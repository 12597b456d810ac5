import { ways } from "@/lib/rules/statements/vocabulary";
import type { Sentence } from "@/lib/rules/text/analyse";
import { Places } from "@/lib/rules/text/phrase";

/** Where a sentence turns to a question or a request after something was said, or from one question to the next. */
const TURNS = ways(
  ",|;|—|and|but|so ~1 ASKING|would|could you|we|our|NAME",
  ",|;|—|and|but|so ~2 please|kindly",
  "and|but|, ~1 how|where|which|who ~6 ?",
  ",|;|—|but we|i ~2 need|want|like|love|ask ~4 YOU|know|hear",
);
const OPENING = new Set([",", ";", "—", "and", "but", "so"]);

function part({ words, clauses, question, ...rest }: Sentence, from: number, to: number): Sentence {
  const own = words.slice(from, to);
  const inside = clauses
    .map((clause) => ({ from: Math.max(clause.from - from, 0), to: Math.min(clause.to, to) - from }))
    .filter((clause) => clause.to > clause.from);
  const clauseOf: Sentence["clauseOf"] = new Array(own.length).fill(undefined);
  for (const clause of inside) clauseOf.fill(clause, clause.from, clause.to);
  return {
    start: own[0]?.start ?? rest.start,
    end: own.at(-1)?.end ?? rest.end,
    words: own,
    clauses: inside,
    clauseOf,
    question: question && to === words.length,
  };
}

/** A condition belongs to what follows from it. */
const CONDITIONS = ways("^ ~2 if|should|were|provided|assuming|unless|before|once|when|exchange|return|as");

/** The two halves of a sentence that says one thing and then asks, or asks twice; null where it does not turn. */
export function halvesOf(sentence: Sentence): [Sentence, Sentence] | null {
  const places = new Places(sentence);
  const turn = places.find(TURNS, ({ from }) => from > 2);
  if (!turn || places.has(CONDITIONS)) return null;
  let next = turn.from;
  while (OPENING.has(sentence.words[next]?.text ?? "")) next++;
  let end = turn.from;
  while (end > 0 && OPENING.has(sentence.words[end - 1]?.text ?? "")) end--;
  return [part(sentence, 0, end), part(sentence, next, sentence.words.length)];
}
