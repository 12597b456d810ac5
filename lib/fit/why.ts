import { count, spelled } from "@/lib/season/words";
import { factWords, labelOf, REQUIREMENTS } from "./fact-words";
import type { Band, ProgramFit, WantLine } from "./lines";
import type { Tie } from "./ties";

type Parts = Pick<ProgramFit, "meets" | "misses" | "unknown" | "counts">;

const isRequirement = (field: string) => field in REQUIREMENTS;
const lower = (words: string) => (/^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words);

function missWords([first, ...more]: ProgramFit["misses"]): string {
  if (!first?.fact) return "States something you don’t meet";
  const yours = first.yours === null ? "" : `; you: ${first.yours}`;
  const others = new Set(more.filter(({ key }) => key !== first.key).map(({ key }) => key)).size;
  return `${factWords(first.field, first.fact.value)}${yours}${others > 0 ? `, and ${count(others, "more miss", "more misses")}` : ""}`;
}

function askWords({ unknown, counts }: Parts): string {
  const disagree = unknown.find(({ differs }) => differs);
  if (disagree?.fact) return `Sources disagree: ${lower(factWords(disagree.field, disagree.fact.value))}`;
  const unsettled = unknown.find(({ fact, field }) => fact && isRequirement(field));
  if (unsettled?.ask) return unsettled.ask;
  return counts.stated === 0 ? "Nothing it asks for is known yet: ask first" : "Little is known: ask first";
}

/** What is met, by its words where that is little: one requirement is no more than it is. */
function meetsWords({ meets, counts }: Parts): string {
  const [first, second] = [...new Map(meets.map((line) => [line.key, line])).values()].flatMap(({ field, fact }) =>
    fact ? [factWords(field, fact.value)] : [],
  );
  if (counts.met === 1 && first) return `${first}: the one requirement it states`;
  if (counts.met === 2 && first && second) return `${first} and ${lower(second)}: you meet both`;
  return `Meets all ${spelled(counts.met)} requirements it states`;
}

/** The weightiest wish that is fulfilled. */
function wantWords(wants: readonly WantLine[]): string {
  const [first] = wants
    .filter(({ answer, want, told }) => answer === true && want.weight > 0 && told !== null)
    .sort((a, b) => b.want.weight - a.want.weight);
  return first?.told ? `; ${lower(first.told)}` : "";
}

const ENDS: Record<Band, (parts: Parts, ties: readonly Tie[]) => string> = {
  ties: (_, ties) =>
    ties
      .slice(0, 2)
      .map(({ says }, i) => (i === 0 ? says : lower(says)))
      .join("; "),
  meets: meetsWords,
  ask: askWords,
  misses: ({ misses }) => missWords(misses),
};

/** Why a program stands where it stands, in one line from its parts. */
export function whyOf(band: Band, parts: Parts, ties: readonly Tie[], wants: readonly WantLine[]): string {
  const broken = wants.find(({ answer, want }) => answer === false && want.dealBreaker);
  const ruledOut = broken ? `You ruled it out: ${lower(broken.told ?? labelOf(broken.field))}. ` : "";
  const place = band === "meets" && ties[0] ? `; ${lower(ties[0].says)}` : "";
  const head = ENDS[band](parts, ties);
  // A question stands alone.
  if (/[.?]$/.test(head)) return `${ruledOut}${head}`;
  return `${ruledOut}${head}${band === "misses" ? "" : place + wantWords(wants)}.`;
}
