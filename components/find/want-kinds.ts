import { labelOf, plainValue } from "@/lib/fit/fact-words";
import { isKnownPlace, REGION_NAMES } from "@/lib/fit/places";
import type { Want } from "@/lib/season/schema";
import { STATES, stateName } from "@/lib/season/state-zones";
import { capitalized } from "@/lib/season/words";

type Kind = { label: string } & (
  | { ask: "yes" }
  | { ask: "one"; of: readonly string[] }
  | { ask: "text"; hint: string; needs?: { is: (text: string) => boolean; says: string } }
  | { ask: "number"; hint: string }
);

/** What can be wanted, by its field. */
export const WANT_KINDS: Record<string, Kind> = {
  ties: { label: "Ties to a place", ask: "yes" },
  region: { label: "Region", ask: "one", of: REGION_NAMES },
  family: {
    label: "Near family",
    ask: "text",
    hint: "City, State",
    needs: { is: isKnownPlace, says: "Enter a state, or a city with its state, such as Boulder, CO." },
  },
  state: { label: "State", ask: "one", of: STATES.map(stateName) },
  size: { label: "Positions a year", ask: "number", hint: "At least" },
  esir: { label: "ESIR", ask: "yes" },
  interviewFormat: { label: "Interviews", ask: "one", of: ["virtual", "in person"] },
  "case mix": { label: "Case mix", ask: "text", hint: "aortic, oncology" },
  type: { label: "Kind of hospital", ask: "one", of: ["academic", "community"] },
  research: { label: "Research time", ask: "yes" },
  call: { label: "Call", ask: "text", hint: "home" },
};

/** What somebody wants, in a few words. */
export const nameOf = ({ field, value }: Pick<Want, "field" | "value">): string => {
  const label = capitalized(WANT_KINDS[field]?.label ?? labelOf(field));
  return value === true ? label : `${label}: ${plainValue(value)}`;
};
