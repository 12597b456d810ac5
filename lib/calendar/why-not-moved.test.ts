import { expect, test } from "vitest";
import { HOUR } from "@/lib/season/durations";
import type { Interview } from "@/lib/season/schema";
import { whyNotMoved } from "./why-not-moved";

const now = Date.parse("2027-01-28T16:40:00-05:00");
const at = (hours: number) => new Date(now + hours * HOUR).toISOString();

test.each<[string, Interview["status"], number, number, RegExp | null]>([
  ["one to come", "scheduled", 24, 48, null],
  ["one that is on", "scheduled", -1, -3, null],
  ["one that is over", "scheduled", -4, 24, /^That interview is over\./],
  ["one that is over and was", "completed", -24, 24, /^That interview is over\./],
  ["to where it would be over", "scheduled", 24, -4, /^It would already be over\./],
  ["one that was cancelled", "cancelled", 24, 48, /^That interview was canceled\./],
  ["one that was cancelled and would be over", "cancelled", -24, 48, /^That interview was canceled\./],
  ["one withdrawn from", "withdrawn", 24, 48, /^You withdrew from that interview\./],
])("%s", (_, status, starts, wanted, why) => {
  const said = whyNotMoved({ status, startsAt: at(starts), endsAt: at(starts + 4) }, now + wanted * HOUR, now);
  if (why) expect(said).toMatch(why);
  else expect(said).toBeNull();
});
