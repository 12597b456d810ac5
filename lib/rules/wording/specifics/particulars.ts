import type { Context } from "@/lib/rules/context";
import { type NameToken, nameTokens } from "@/lib/rules/text/name-tokens";
import { isKindOfPlace, isOrdinary } from "@/lib/rules/text/program-name-forms";
import { remembering } from "@/lib/rules/text/remember";
import { COMMON_STEMS, isTelling, stemOf } from "@/lib/rules/wording/specifics/common-words";
import { stateOf } from "@/lib/rules/wording/specifics/states";
import { calledNames } from "@/lib/season/program-names";
import type { Program, Season } from "@/lib/season/schema";

/** What makes a text particular to one program; words as `nameTokens` gives them. */
export type Particulars = {
  /** Of the program, its institution and its place: in any case, but for words of everyday speech. */
  names: ReadonlySet<string>;
  /** Of its people: with a capital, or after a title. */
  people: ReadonlySet<string>;
  /** Its state's postal code, in capitals. */
  code: string;
  /** Stems of the words of its notes that not every letter has. */
  notes: ReadonlySet<string>;
  /** Two words of its notes in a row, each of the field, that say together what neither says alone. */
  pairs: ReadonlySet<string>;
};

/** Shorter words of notes are chance, unless they are an acronym. */
const SHORTEST_NOTED = 4;
const SHORTEST_ACRONYM = 3;

const TITLES = new Set(["dr", "drs", "mr", "mrs", "ms", "miss", "prof", "professor", "doctor"]);
const DEGREES = new Set(["md", "do", "phd", "mph", "mbbs", "jr", "sr"]);

const wordsOf = (names: string) => nameTokens(names).map(({ text }) => text);
const namesIn = remembering(
  (names) => new Set(wordsOf(names).filter((word) => word.length > 1 && !isKindOfPlace(word))),
);
const peopleIn = remembering(
  (names) => new Set(wordsOf(names).filter((word) => word.length > 1 && !TITLES.has(word) && !DEGREES.has(word))),
);
const stemsOf = remembering(
  (notes) =>
    new Set(
      nameTokens(notes)
        .filter(({ text, upper }) => text.length >= (upper ? SHORTEST_ACRONYM : SHORTEST_NOTED))
        .map(({ text }) => stemOf(text))
        .filter((stem) => !COMMON_STEMS.has(stem)),
    ),
);
const pairOf = (first: string | undefined, second: string | undefined): string | null => {
  const stems = [stemOf(first ?? ""), stemOf(second ?? "")] as const;
  return isTelling(...stems) ? stems.join(" ") : null;
};
const pairsOf = remembering(
  (notes) => new Set(nameTokens(notes).flatMap(({ text }, i, all) => pairOf(all[i - 1]?.text, text) ?? [])),
);

/** By program, as long as its season is looked at: a draft is checked with every key that is pressed. */
const known = new WeakMap<Season, Map<string, Particulars>>();

/** What is particular to a program: its names, people, and place, and the words of what was noted about it. */
export function particularsOf(program: Program, context: Context): Particulars {
  const ofSeason = known.get(context.season) ?? new Map<string, Particulars>();
  known.set(context.season, ofSeason);
  const particulars = ofSeason.get(program.id) ?? particularsAnew(program, context);
  ofSeason.set(program.id, particulars);
  return particulars;
}

function particularsAnew(program: Program, { season, contact }: Context): Particulars {
  const interviews = season.interviews.filter(({ programId }) => programId === program.id);
  const rotations = season.rotations.filter(({ programId }) => programId === program.id);
  const people = [
    ...season.contacts.filter(({ programId }) => programId === program.id),
    ...interviews.flatMap(({ participants }) => participants.flatMap(({ contactId }) => contact(contactId) ?? [])),
  ];
  const notes = [program, ...interviews, ...rotations, ...people].map(({ notes }) => notes);
  const timeline = season.notes.filter(({ programId }) => programId === program.id).map(({ body }) => body);
  const { city } = program;
  const state = stateOf(program.state);
  return {
    names: namesIn([...calledNames(program), city, state.name].join("\n")),
    people: peopleIn(people.map(({ name }) => name).join("\n")),
    code: state.code,
    notes: stemsOf([...notes, program.rankReason, ...timeline].join("\n")),
    pairs: pairsOf([...notes, program.rankReason, ...timeline].join("\n")),
  };
}

const isCommon = (text: string) => COMMON_STEMS.has(stemOf(text)) || isOrdinary(text);

/** Whether a word, given the one before it, is particular to the program; `allLower` where the writer capitalizes nothing. */
function isParticular(
  { text, capital, upper, opens }: NameToken,
  before: NameToken | undefined,
  { names, people, code, notes, pairs }: Particulars,
  allLower: boolean,
): boolean {
  /** An everyday word is a name only where its capital can have no other reason. */
  const common = isCommon(text);
  const asName = capital && !(opens && common);
  if (names.has(text) && (asName || (text.length > 2 && !common))) return true;
  const titled = TITLES.has(before?.text ?? "");
  if (people.has(text) && (asName || titled || (allLower && !common))) return true;
  if (pairs.size > 0 && pairs.has(pairOf(before?.text, text) ?? "")) return true;
  return (upper && text.toUpperCase() === code) || notes.has(stemOf(text));
}

/** Whether anything among a text's words, given piece by piece, is particular to the program. */
export function hasParticular(pieces: readonly (readonly NameToken[])[], particulars: Particulars): boolean {
  const allLower = !pieces.some((tokens) => tokens.some(({ capital, text }) => capital && text !== "i"));
  let before: NameToken | undefined;
  for (const tokens of pieces)
    for (const token of tokens) {
      if (isParticular(token, before, particulars, allLower)) return true;
      before = token;
    }
  return false;
}
