import { stateCode } from "@/lib/season/state-zones";
import { plain } from "./plain";

/** Where programs are: states by code or name, and the regions and divisions of the US Census Bureau with a few that people use. */
const REGIONS: Record<string, string> = {
  "new england": "CT MA ME NH RI VT",
  "mid atlantic": "DC DE MD NJ NY PA",
  northeast: "CT MA ME NH NJ NY PA RI VT",
  midwest: "IA IL IN KS MI MN MO ND NE OH SD WI",
  south: "AL AR DC DE FL GA KY LA MD MS NC OK SC TN TX VA WV",
  southeast: "AL FL GA KY MS NC SC TN VA WV",
  southwest: "AZ NM OK TX",
  west: "AK AZ CA CO HI ID MT NM NV OR UT WA WY",
  "west coast": "CA OR WA",
  "pacific northwest": "ID OR WA",
};

export const REGION_NAMES = ["Northeast", "Midwest", "South", "West"] as const;

export type Place = { state: string; city: string };

const STATES_OF = new Map(Object.entries(REGIONS).map(([region, states]) => [region, new Set(states.split(" "))]));

/** Words that a region's name may have or lack: "the Northeast US". */
const BESIDE = new Set(["the", "us", "usa", "region"]);

/** The states of a region by its name; nothing for what is no region. */
function statesOf(region: string): Set<string> | undefined {
  const said = plain(region)
    .replace(/\b(north|south) (east|west)/g, "$1$2")
    .replace("mid west", "midwest")
    .replace(/\bunited states\b/, "us")
    .split(" ")
    .filter((word) => !BESIDE.has(word))
    .join(" ");
  return STATES_OF.get(said) ?? STATES_OF.get(said.replace(/ern$/, ""));
}

const sameText = (a: string, b: string) => plain(a) === plain(b);

/** Whether two states are the same; null where either isn't given, or is none that is known and not written alike. */
function sameState(a: string, b: string): boolean | null {
  if (a.trim() === "" || b.trim() === "") return null;
  const [one, other] = [stateCode(a), stateCode(b)];
  if (one !== null && other !== null) return one === other;
  return sameText(a, b) || null;
}

/** Whether a program lies in a city that is told without its state: yes at most, since nothing says which places a text is not. */
const inCity = (program: Place, city: string): true | null =>
  (program.city.trim() !== "" && sameText(program.city, city)) || null;

/** Whether a tie names a place at all. */
export const isPlaced = ({ state, city }: Place): boolean => state.trim() !== "" || city.trim() !== "";

/** Whether a program lies in the state of a tie, or in its city where no state is given; null where that isn't known. */
export function tieHolds(program: Place, tie: Place): boolean | null {
  if (tie.state.trim() !== "") return sameState(program.state, tie.state);
  return isPlaced(tie) ? inCity(program, tie.city) : null;
}

/** Whether any of these ties is to the place of a program; null where its place isn't known, or no tie is given. */
export function anyTieHolds(program: Place, ties: readonly Place[]): boolean | null {
  const answers = ties.filter(isPlaced).map((tie) => tieHolds(program, tie));
  if (answers.includes(true)) return true;
  return answers.length === 0 || answers.includes(null) ? null : false;
}

const NEAR = /^\s*(?:near|close to|around)\s+/i;

/** The city and the state of "City, State"; without a state where none is given. */
function placeIn(wanted: string): Place {
  const [city = "", state = ""] = wanted.split(",");
  return { city, state };
}

/** Whether a text is a region, a state, or a city with its state: a place of which it can be told where it isn't. */
export const isKnownPlace = (text: string): boolean =>
  [text, placeIn(text.replace(NEAR, "")).state].some((one) => stateCode(one) !== null) || statesOf(text) !== undefined;

/**
 * Whether a program lies where somebody wants it: a region, a state, a city, or "City, State"; null where its place isn't known, or what is
 * wanted is no known place. With `near`, or "near" before it, its state is near enough.
 */
export function liesIn(program: Place, text: string, { near = NEAR.test(text) } = {}): boolean | null {
  const wanted = text.replace(NEAR, "");
  const region = statesOf(wanted);
  const code = stateCode(program.state);
  if (region) return code === null ? null : region.has(code);
  if (stateCode(wanted) !== null) return sameState(program.state, wanted);
  const { city, state } = placeIn(wanted);
  if (state.trim() === "") return inCity(program, city);
  const same = sameState(program.state, state);
  if (same !== true || near) return same;
  return program.city.trim() === "" ? null : sameText(program.city, city);
}
