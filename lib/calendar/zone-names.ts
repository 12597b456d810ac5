import { isTimeZone } from "@/lib/season/time";

/** What Outlook and Exchange call the zones of the United States and of those beside it (CLDR's windowsZones). */
const WINDOWS = new Map(
  Object.entries({
    "Eastern Standard Time": "America/New_York",
    "US Eastern Standard Time": "America/Indiana/Indianapolis",
    "Central Standard Time": "America/Chicago",
    "Mountain Standard Time": "America/Denver",
    "US Mountain Standard Time": "America/Phoenix",
    "Pacific Standard Time": "America/Los_Angeles",
    "Alaskan Standard Time": "America/Anchorage",
    "Hawaiian Standard Time": "Pacific/Honolulu",
    "SA Western Standard Time": "America/Puerto_Rico",
    "Atlantic Standard Time": "America/Halifax",
    "GMT Standard Time": "Europe/London",
    "Microsoft/Utc": "UTC",
    "Coordinated Universal Time": "UTC",
    "Eastern Time": "America/New_York",
    "Central Time": "America/Chicago",
    "Mountain Time": "America/Denver",
    "Pacific Time": "America/Los_Angeles",
    Eastern: "America/New_York",
    Central: "America/Chicago",
    Mountain: "America/Denver",
    Pacific: "America/Los_Angeles",
  }),
);

/** The IANA zone that a calendar file means by a TZID: its own name, one behind a vendor's prefix, or Outlook's name for it; else null. */
export function zoneNamed(tzid: string): string | null {
  const name = tzid
    .trim()
    .replace(/^"|"$/g, "")
    .replace(/^tzone:\/\//i, "")
    // "(UTC-05:00) Eastern Time (US & Canada)"
    .replace(/^\((?:UTC|GMT)[^)]*\)\s*/i, "")
    .replace(/\s*\(US\s*(?:&|and)\s*Canada\)$/i, "")
    // The whole year's zone, by the name of its summer half.
    .replace(/ Daylight Time$/, " Standard Time");
  const known = WINDOWS.get(name);
  if (known) return known;
  const parts = name.split("/").filter(Boolean);
  // "/freeassociation.sourceforge.net/America/Indiana/Knox": the zone is the longest end that is one.
  for (let from = 0; from < parts.length; from += 1) {
    const zone = parts.slice(from).join("/");
    if (zone.includes("/") && isTimeZone(zone)) return zone;
  }
  if (/^(?:Etc\/)?(?:UTC|GMT|Zulu|Z)$/i.test(name)) return "UTC";
  return /^[A-Z][a-z]+(?:\/|$)|^(?:EST5EDT|CST6CDT|MST7MDT|PST8PDT|HST|EST|MST)$/.test(name) && isTimeZone(name)
    ? name
    : null;
}
