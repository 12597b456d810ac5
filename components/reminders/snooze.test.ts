import { expect, test } from "vitest";
import { snoozedUntil } from "./snooze";

test.each([
  ["tomorrow", "2027-01-28T16:40:00-05:00", "America/New_York", "2027-01-29T09:00:00-05:00"],
  ["tomorrow", "2027-01-29T04:59:00Z", "America/New_York", "2027-01-29T09:00:00-05:00"],
  ["three-days", "2027-01-28T16:40:00-05:00", "America/New_York", "2027-01-31T09:00:00-05:00"],
  ["next-week", "2027-01-28T16:40:00-05:00", "Asia/Kathmandu", "2027-02-05T09:00:00+05:45"],
  ["tomorrow", "2027-03-13T12:00:00-05:00", "America/New_York", "2027-03-14T09:00:00-04:00"],
] as const)("%s, asked at %s in %3$s, ends at nine there", (snooze, now, zone, until) => {
  expect(snoozedUntil(snooze, Date.parse(now), zone)).toBe(until);
});
