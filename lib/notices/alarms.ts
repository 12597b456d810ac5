import type { Season } from "@/lib/season/schema";
import { eveningsBefore, interviewsSoon } from "./kinds/interviews";
import { rankListNotices } from "./kinds/rank-list";
import type { Personal } from "./ways";

/**
 * When a calendar rings, in epoch milliseconds, by what stands in it: `interview:<id>`, or `rank-list` for its deadline while the list is
 * not certified. A calendar keeps quiet hours of its own, so these are the moments themselves.
 */
export function alarmsOf(season: Season, kinds: Personal["ways"]["calendar"]["kinds"]): Map<string, number[]> {
  const alarms = new Map<string, number[]>();
  const add = (about: string, moment: number) => alarms.set(about, [...(alarms.get(about) ?? []), moment]);
  const interviewOf = (key: string) => `interview:${key.slice(key.indexOf(":") + 1)}`;
  if (kinds.includes("interview")) for (const { key, moment } of eveningsBefore(season)) add(interviewOf(key), moment);
  if (kinds.includes("interview-soon"))
    for (const { key, moment } of interviewsSoon(season)) add(interviewOf(key), moment);
  if (kinds.includes("rank-list") && season.season.rankListCertifiedAt === null)
    for (const { moment } of rankListNotices(season)) add("rank-list", moment);
  return alarms;
}
