import { nameTokens } from "@/lib/rules/text/name-tokens";
import { wordSet } from "@/lib/rules/text/word-set";
import { calledNames } from "@/lib/season/program-names";
import type { Program } from "@/lib/season/schema";

/** A way of naming a program. */
export type Name = {
  tokens: readonly string[];
  /** A short form that nobody wrote down: "Tidewater" of "Tidewater Health System". */
  derived: boolean;
  /** Written in capitals throughout, as GPMC. */
  acronym: boolean;
  /** Several words, one of them no ordinary one: a name however it is written. */
  anyCase: boolean;
  /** Nothing in it but words that sentences are made of too. */
  ordinary: boolean;
};

/** Words that say what kind of place it is; they tell no program from another. */
const KINDS_OF_PLACE = wordSet(
  `academic advanced affiliated center clinic clinical college department diagnostic division fellowship foundation
  general health healthcare hospital hospitals imaging independent institute integrated interventional ir dr medical
  medicine memorial network program programs radiology regional research residency school sciences section services
  system systems university univ vir vascular and of at for in the hsc mc prelim preliminary transitional year surgery
  internal esir track campus`,
);
/** Words of everyday speech that places are named by as well, months and directions among them. */
const ORDINARY = wordSet(
  `april august baptist bay best blue bridge capital care carolina catholic central charity children childrens city
  coast coastal community cornerstone county desert east eastern faith first flagship forest franklin garden good
  grace grand great green harbor heart heritage hill hills holy home hope independence island jackson jefferson june
  justice king lake lakes liberty lincoln madison main maine march may mercy methodist metro metropolitan mid
  midwest midwestern mission model monument mountain national new north northeast northeastern northern northwest
  northwestern ocean old pacific park patient peace people pioneer plains premier presbyterian prime progress
  providence public queen red river rock rose rush saint saints samaritan scholar science shore sinai south southeast
  southeastern southern southwest southwestern spectrum spring st star state states stone summit sun trinity
  union united unity upper valley veterans victory view vision washington west western white women womens
  wonder woods world`,
);
/** States and cities that people come from, so that "Cleveland" alone is no clinic. */
const PLACES = wordSet(
  `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa
  kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio
  oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming
  albany albuquerque atlanta austin baltimore boston buffalo charleston charlotte chicago cincinnati cleveland columbus
  dallas denver detroit houston indianapolis jacksonville louisville memphis miami milwaukee minneapolis nashville
  omaha orlando philadelphia phoenix pittsburgh portland richmond rochester sacramento seattle syracuse tampa tucson
  tulsa brooklyn bronx manhattan queens england york`,
);

/** Short forms of so few letters are chance. */
const SHORTEST = 2;

/** Whether a name's word tells no program from another: "hospital", "regional", "of". */
export const isKindOfPlace = (token: string): boolean => KINDS_OF_PLACE.has(token);
/** Whether a name's word is one of everyday speech too: "hope", "lake". */
export const isOrdinary = (token: string): boolean => ORDINARY.has(token);

const textsOf = (words: string) => nameTokens(words).map(({ text }) => text);

function nameFrom(written: string, tokens: readonly string[], derived: boolean): Name {
  const telling = tokens.filter((token) => !KINDS_OF_PLACE.has(token));
  const ordinary = telling.every((token) => ORDINARY.has(token));
  const acronym = tokens.length === 1 && !derived && /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u.test(written);
  return { tokens, derived, acronym, ordinary, anyCase: tokens.length > 1 && !(ordinary && derived) };
}

/** The tokens without the words for the kind of place at their end, and without "Hospital of" and the like before them. */
function shortFormsOf(tokens: readonly string[]): (readonly string[])[] {
  /** "University of West Texas" names a region; without its first words it would be that. */
  if (["university", "univ", "college"].includes(tokens[0] ?? "") && tokens[1] === "of") return shortEnds(tokens);
  const from = tokens[1] === "of" || tokens[2] === "of" ? tokens.indexOf("of") + 1 : 0;
  const opened = tokens.slice(0, from).every((token) => KINDS_OF_PLACE.has(token)) ? from : 0;
  return [...shortEnds(tokens), ...(opened > 0 ? [tokens.slice(opened), ...shortEnds(tokens.slice(opened))] : [])];
}

function shortEnds(tokens: readonly string[]): (readonly string[])[] {
  const shorter: (readonly string[])[] = [];
  for (let to = tokens.length - 1; to > 0 && KINDS_OF_PLACE.has(tokens[to] ?? ""); to--)
    if (tokens[to - 1] !== "of") shorter.push(tokens.slice(0, to));
  return shorter;
}

/** Every name of a program: as it was entered, then the short forms of these. */
export function namesOf(program: Pick<Program, "name" | "shortName" | "institution" | "aliases">): Name[] {
  const written = calledNames(program)
    .map((words) => ({ words, tokens: textsOf(words) }))
    .filter(({ tokens }) => tokens.length > 0);
  return [
    ...written.map(({ words, tokens }) => nameFrom(words, tokens, false)),
    ...written.flatMap(({ words, tokens }) => shortFormsOf(tokens).map((short) => nameFrom(words, short, true))),
  ];
}

/**
 * Whether a name by itself means its program. Words for kinds of place never do, nor does a city alone; a short form does not
 * either when it is a region ("West Texas"), a person of the season, or a single ordinary word.
 */
export function isDistinctive(
  { tokens, derived, ordinary }: Name,
  people: ReadonlySet<string>,
  cities: ReadonlySet<string>,
): boolean {
  const words = tokens.join(" ");
  if (tokens.every((token) => KINDS_OF_PLACE.has(token)) || PLACES.has(words)) return false;
  if (cities.has(words)) return false;
  if (!derived) return true;
  if (tokens.length > 1)
    return !(tokens.some((token) => PLACES.has(token)) && tokens.every((t) => PLACES.has(t) || ORDINARY.has(t)));
  return !ordinary && !people.has(words) && words.length > SHORTEST;
}
