import { count, spelled } from "@/lib/season/words";
import { isRequirement } from "./asking";
import { DOUBT_WORDS } from "./doubt";
import { factWords, labelOf, lower, plainValue } from "./fact-words";
import type { Band, ProgramFit, WantLine } from "./lines";
import { inOneLine } from "./one-line";
import type { Tie } from "./ties";

type Parts = Pick<ProgramFit, "meets" | "misses" | "unknown" | "counts">;

function missWords([first, ...more]: ProgramFit["misses"]): string {
  if (!first?.fact) return "States something you don’t meet";
  const yours = first.yours === null ? "" : `; you: ${first.yours}`;
  const misses = `${factWords(first.field, first.fact.value)}${yours}`;
  if (more.length === 0) return misses;
  const others = counting(more).filter(({ key }) => key !== first.key).length;
  return `${misses}${others > 0 ? `, and ${count(others, "more miss", "more misses")}` : ""}`;
}

function askWords({ unknown, counts }: Parts): string {
  const disagree = unknown.find(({ differs }) => differs);
  if (disagree?.fact) return `Sources disagree: ${lower(factWords(disagree.field, disagree.fact.value))}`;
  const unsettled = unknown.find(({ fact, field }) => fact && isRequirement(field));
  if (unsettled?.fact && unsettled.doubt)
    return `${factWords(unsettled.field, unsettled.fact.value)}, ${DOUBT_WORDS[unsettled.doubt]}: ask first`;
  if (unsettled?.ask) return unsettled.ask;
  return counts.stated === 0 ? "Nothing it asks for is known yet: ask first" : "Little is known: ask first";
}

/** The line that counts of each requirement: what was overruled comes after it. */
const counting = (lines: ProgramFit["meets"]) =>
  lines.filter(({ key }, i) => lines.findIndex((line) => line.key === key) === i);

/** What is met, by its words where that is little: one requirement is no more than it is. */
function meetsWords({ meets, counts }: Parts): string {
  if (counts.met > 2) return `Meets all ${spelled(counts.met)} requirements it states`;
  const [first, second] = counting(meets).flatMap(({ field, fact }) => (fact ? [factWords(field, fact.value)] : []));
  if (counts.met === 1 && first) return `${first}: the one requirement it states`;
  return first && second ? `${first} and ${lower(second)}: you meet both` : "Meets both requirements it states";
}

/** What is known of its requirements, after the ties: they say nothing of those. */
const requirementWords = (parts: Parts) =>
  parts.counts.met > 0 ? lower(meetsWords(parts)) : "nothing it asks for is settled";

/** What is known of a wish, and that it is to be checked where it is long ago, or nothing dates it. */
function knownWords({ known, trust, asOf, old }: WantLine): string | null {
  return known !== null && (old || (trust !== null && asOf === null)) ? `${known} (check)` : known;
}

/** Whether a wish is a deal-breaker, and is known not to be fulfilled by what settles it. */
export const isBroken = ({ answer, want, doubt }: WantLine): boolean =>
  want.dealBreaker && answer === false && doubt === null;

/** "You ruled it out: you want region, Northeast; it is in Durham, NC. " Nothing where no deal is broken. */
function ruledOutWords(wants: readonly WantLine[]): string {
  const broken = wants.find(isBroken);
  if (!broken) return "";
  const { field, value } = broken.want;
  const name = labelOf(field);
  const wish = value === true ? name : value === false ? `no ${lower(name)}` : `${lower(name)}, ${plainValue(value)}`;
  const known = knownWords(broken);
  const has = known === null ? "it has none" : `it ${known.startsWith("In ") ? "is " : ""}${lower(known)}`;
  return `${inOneLine(`You ruled it out: you want ${wish}; ${has}.`)} `;
}

/** The weightiest wish that is fulfilled, the first of those that weigh the same. */
function wantWords(wants: readonly WantLine[]): string {
  let first: WantLine | null = null;
  for (const line of wants)
    if (line.answer === true && line.known !== null && line.want.weight > (first?.want.weight ?? 0)) first = line;
  const known = first === null ? null : knownWords(first);
  return known ? `; ${lower(known)}` : "";
}

const ENDS: Record<Band, (parts: Parts, ties: readonly Pick<Tie, "says">[]) => string> = {
  ties: (parts, ties) =>
    [...ties.slice(0, 2).map(({ says }, i) => (i === 0 ? says : lower(says))), requirementWords(parts)].join("; "),
  meets: meetsWords,
  ask: askWords,
  misses: ({ misses }) => missWords(misses),
};

/** How the line of why a program stands where it stands begins: all of it but what is wanted. */
export const headOf = (band: Band, parts: Parts, ties: readonly Pick<Tie, "says">[]): string =>
  inOneLine(ENDS[band](parts, ties));

/**
 * Why a program stands where it stands, in one line from its parts, each of which is in one line already: this is made anew for every
 * program at every weight.
 */
export function whyOf(
  band: Band,
  head: string,
  ties: readonly Pick<Tie, "says">[],
  wants: readonly WantLine[],
): string {
  const ruledOut = ruledOutWords(wants);
  // A question stands alone.
  if (head.endsWith(".") || head.endsWith("?")) return `${ruledOut}${head}`;
  if (band === "misses") return `${ruledOut}${head}.`;
  const place = band === "meets" && ties[0] ? `; ${lower(ties[0].says)}` : "";
  return `${ruledOut}${head}${place}${wantWords(wants)}.`;
}
