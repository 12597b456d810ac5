import { labelOf, plainValue } from "@/lib/fit/fact-words";
import { REGION_NAMES } from "@/lib/fit/places";
import type { Want } from "@/lib/season/schema";
import { capitalized } from "@/lib/season/words";

type Kind = { label: string } & (
  | { ask: "yes" }
  | { ask: "one"; of: readonly string[] }
  | { ask: "text"; hint: string }
  | { ask: "number"; hint: string }
);

/** What can be wanted, by its field. */
export const WANT_KINDS: Record<string, Kind> = {
  ties: { label: "Ties to a place", ask: "yes" },
  region: { label: "Region", ask: "one", of: REGION_NAMES },
  family: { label: "Near family", ask: "text", hint: "City, State" },
  state: { label: "State", ask: "text", hint: "Ohio or OH" },
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
