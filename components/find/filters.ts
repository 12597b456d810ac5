import { numberIn } from "@/lib/fit/fact-words";
import { isOld, ranked } from "@/lib/fit/facts";
import type { FoundProgram } from "@/lib/fit/found";
import { type Found, inSections } from "@/lib/fit/list-sections";
import { stateCode, stateName } from "@/lib/season/state-zones";
import { count } from "@/lib/season/words";

export const WHICH = { all: "All", free: "Not in season", signaled: "Signaled" } as const;
export const POSITIONS = {
  "": "Any positions",
  "1": "1 or more",
  "2": "2 or more",
  "3": "3 or more",
  unknown: "Not known",
} as const;
export const CHECKED = {
  "": "Facts of any age",
  fresh: "All facts within 18 months",
  due: "Some facts to check",
  yours: "Checked by you",
  nothing: "Nothing known",
} as const;
export const ORDERS = { band: "By band, then what matters to you", name: "By name", state: "By state" } as const;

/** Which programs the list shows, and in which order. */
export type Shown = {
  which: keyof typeof WHICH;
  state: string;
  positions: keyof typeof POSITIONS;
  checked: keyof typeof CHECKED;
  otherTracks: boolean;
  order: keyof typeof ORDERS;
};
export const EVERYTHING: Shown = {
  ...{ which: "all", state: "", positions: "", checked: "", otherTracks: false, order: "band" },
};

type FilteredProgram = Pick<FoundProgram, "added" | "otherTrack" | "signal" | "state" | "facts">;

const isOf = (program: FilteredProgram, which: Shown["which"]) =>
  which === "all" || (which === "free" ? !program.added : program.signal !== "none");

const stateOf = ({ state }: FilteredProgram) => stateCode(state) ?? state;

function hasPositions({ facts }: FilteredProgram, wanted: Shown["positions"]): boolean {
  if (wanted === "") return true;
  const [fact] = ranked(facts.filter(({ field }) => field === "integratedPositions"));
  const known = fact ? numberIn(fact.value) : null;
  return wanted === "unknown" ? known === null : known !== null && known >= Number(wanted);
}

function isChecked({ facts }: FilteredProgram, wanted: Shown["checked"], today: string): boolean {
  if (wanted === "") return true;
  const stated = ranked(facts);
  if (wanted === "nothing") return stated.length === 0;
  if (wanted === "yours") return stated.some(({ trust }) => trust === "yours");
  const due = stated.some(({ asOf }) => asOf === null || isOld(asOf, today));
  return wanted === "due" ? due : stated.length > 0 && !due;
}

/** Whether a program is shown on a day. What is in the season is always of the tracks that are looked at. */
export function isShown(program: FilteredProgram, shown: Shown, today: string): boolean {
  const { which, state, positions, checked, otherTracks } = shown;
  return (
    isOf(program, which) &&
    (state === "" || stateOf(program) === state) &&
    (otherTracks || program.added || !program.otherTrack) &&
    hasPositions(program, positions) &&
    isChecked(program, checked, today)
  );
}

/** The rows in the order that is chosen: as they come in bands, or by something that has nothing to do with the applicant. */
function inOrder(rows: readonly Found[], order: Shown["order"]): Found[] {
  if (order === "band") return inSections(rows, ({ fit }) => fit);
  const key = ({ program }: Found) => (order === "state" ? `${program.state || "~"} ${program.name}` : program.name);
  return [...rows].sort((a, b) => key(a).localeCompare(key(b), "en"));
}

/** The rows that the list shows on a day, in its order: the same on a screen, on paper, and in a spreadsheet. */
export const rowsShown = (rows: readonly Found[], shown: Shown, today: string): Found[] =>
  inOrder(
    rows.filter(({ program }) => isShown(program, shown, today)),
    shown.order,
  );

/** The states that programs are in, by their codes. */
export const statesOf = (programs: readonly FilteredProgram[]): string[] =>
  [...new Set(programs.map(stateOf))].filter(Boolean).sort();

const CHECKED_WORDS: Record<Exclude<Shown["checked"], "">, string> = {
  fresh: "whose facts are all from the last 18 months",
  due: "with a fact to check",
  yours: "with a fact checked by you",
  nothing: "of which nothing is known",
};

/** What is looked for, in a sentence, where there is no such program: "No program in Ohio with 2 or more positions." */
export function noneWords({ which, state, positions, checked }: Shown): string {
  const parts = [
    "No program",
    which === "free" ? "outside your season" : which === "signaled" ? "with a signal" : "",
    state && `in ${stateName(state)}`,
    positions === "unknown"
      ? "whose positions aren’t known"
      : positions && `with ${count(Number(positions), "position")} or more`,
    checked && CHECKED_WORDS[checked],
  ];
  return `${parts.filter(Boolean).join(" ")}.`;
}

/** How many of the filters behind the button narrow the list. */
export const narrowing = ({ state, positions, checked, otherTracks }: Shown): number =>
  [state, positions, checked].filter((value) => value !== "").length + (otherTracks ? 1 : 0);
