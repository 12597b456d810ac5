import { defaultSettings } from "./defaults";
import { type Season, seasonSchema } from "./schema";

/** A season of that moment with nothing in it yet; its dates are known for the year that ships here only. */
export function emptySeason(now: number, timeZone = "America/New_York"): Season {
  const settings = defaultSettings(timeZone);
  const moment = new Date(now);
  const first = moment.getUTCFullYear() - (moment.getUTCMonth() < 6 ? 1 : 0);
  const label = `${first}–${first + 1}`;
  const season = label === settings.label ? settings : { ...settings, label, milestones: {} };
  return seasonSchema.parse({ format: "season", version: 1, season });
}
