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

/** The states of a region by its name; nothing for what is no region. */
function statesOf(region: string): Set<string> | undefined {
  const said = plain(region).replace(/^the /, "");
  return STATES_OF.get(said) ?? STATES_OF.get(said.replace("north east", "northeast").replace("mid west", "midwest"));
}

const stateName = (state: string) => stateCode(state) ?? plain(state);
const sameState = (a: string, b: string) => stateName(a) === stateName(b);
const sameCity = (a: string, b: string) => plain(a) === plain(b);

/** Whether a program lies in the state of a tie, or in its city where no state is given. */
export function hasTie(program: Place, tie: Place): boolean {
  if (tie.state.trim() !== "") return program.state.trim() !== "" && sameState(program.state, tie.state);
  return tie.city.trim() !== "" && sameCity(program.city, tie.city);
}

/**
 * Whether a program lies where somebody wants it: a region, a state, a city, or "City, State"; null where its place isn't known. With
 * `near`, its state is near enough.
 */
export function liesIn(program: Place, wanted: string, { near = false } = {}): boolean | null {
  const region = statesOf(wanted);
  const code = stateCode(program.state);
  if (region) return program.state.trim() === "" ? null : code !== null && region.has(code);
  if (stateCode(wanted) !== null) return program.state.trim() === "" ? null : sameState(program.state, wanted);
  const [city = "", state = ""] = wanted.split(",");
  if (state.trim() !== "") {
    if (program.state.trim() === "") return null;
    if (!sameState(program.state, state) || near) return sameState(program.state, state);
  }
  return program.city.trim() === "" ? null : sameCity(program.city, city);
}
