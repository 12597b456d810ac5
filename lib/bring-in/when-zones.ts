import { isTimeZone } from "@/lib/season/time";

/** What people write for the zones of the United States. */
const ZONES: [RegExp, string][] = [
  [/^(?:e[sd]?t|eastern)$/, "America/New_York"],
  [/^(?:c[sd]?t|central)$/, "America/Chicago"],
  [/^(?:m[sd]?t|mountain)$/, "America/Denver"],
  [/^(?:p[sd]?t|pacific)$/, "America/Los_Angeles"],
  [/^(?:ak[sd]?t|alaska|alaskan)$/, "America/Anchorage"],
  [/^(?:h[sd]?t|hawaii|hawaiian)$/, "Pacific/Honolulu"],
  [/^(?:az|arizona|mst arizona)$/, "America/Phoenix"],
  [/^(?:ast|atlantic)$/, "America/Puerto_Rico"],
  [/^(?:utc|gmt|zulu)$/, "UTC"],
];

/** The zone that words name: "CT", "Central Time", "US/Central", "America/Chicago"; null for anything else. */
export function zoneOfWords(words: string): string | null {
  // Most cells that are asked for aren't there.
  if (words === "") return null;
  const name = words.trim().replace(/^\(|\)$/g, "");
  if (name.includes("/") && isTimeZone(name)) return name;
  const plain = name
    .toLowerCase()
    .replace(/\b(?:us|standard|daylight|time|zone)\b/g, " ")
    .replace(/[^a-z]+/g, " ")
    .trim();
  return ZONES.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
