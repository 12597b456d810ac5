import type { FoundProgram } from "@/lib/fit/found";
import { factKeyOf, isAboutPlace, isAboutTies, keyOf } from "@/lib/fit/wants";
import { count } from "@/lib/season/words";

/** "Known of 32 of 88 programs": a weight on what is hardly known moves hardly any. Nothing for what is answered by a place or a tie. */
export function knownWords(programs: readonly Pick<FoundProgram, "facts">[], field: string): string {
  if (isAboutTies(field) || isAboutPlace(field)) return "";
  const key = factKeyOf(field);
  const known = programs.filter(({ facts }) => facts.some((fact) => fact.value !== null && keyOf(fact.field) === key));
  return `Known of ${known.length} of ${count(programs.length, "program")}.`;
}
