import { expect, test } from "vitest";
import { activeCommitments, check } from "@/lib/rules";
import { HOUR } from "@/lib/season/durations";
import { sampleSeason } from "@/lib/season/sample";

const moments = [
  "2027-01-28T16:40:00-05:00",
  "2026-11-01T01:30:00-05:00",
  "2026-03-08T03:00:00-04:00",
  "2028-02-29T23:59:59-05:00",
  "2026-12-31T00:00:00-05:00",
  "2026-07-04T06:00:00-04:00",
].map((instant) => Date.parse(instant));
const zones = ["America/New_York", "Pacific/Apia", "Asia/Kathmandu"];
const cases = moments.flatMap((now) => zones.map((zone) => [new Date(now).toISOString(), zone, now] as const));

test.each(cases)("at %s in %s it shows each thing once", (_at, zone, now) => {
  const sample = sampleSeason(now, zone);
  const { reminders, findings, budgets } = check(sample, now);
  const thanks = (state: string) => reminders.filter((one) => one.rule === "thank-you" && one.state === state);
  const interviews = (state: string) => new Set(thanks(state).map((one) => one.interviewId));

  expect(sample.programs).toHaveLength(12);
  expect(interviews("overdue").size).toBe(2);
  expect(interviews("due").size).toBe(1);
  expect(interviews("upcoming").size).toBeGreaterThan(0);
  expect(thanks("overdue").some((one) => now - Date.parse(one.lateAt) < 24 * HOUR)).toBe(true);
  expect(reminders.filter((one) => one.rule === "reply")).toHaveLength(1);
  expect(budgets.filter((budget) => budget.used > budget.limit)).toHaveLength(1);
  expect(findings.filter((one) => one.level === "stop")).toEqual([]);

  const letters = activeCommitments(sample, now);
  const first = sample.programs.find((program) => program.rank === 1);
  expect(letters.map(({ message }) => message.programId)).toEqual([first?.id]);
  expect(budgets.find((budget) => budget.programId === first?.id)).toMatchObject({ used: 3, limit: 3 });

  expect(sample.programs.filter((program) => program.contactPolicy === "no-contact")).toHaveLength(1);
  expect(sample.interviews.some((one) => Date.parse(one.startsAt) > now)).toBe(true);
  expect(sample.interviews.some((one) => Date.parse(one.endsAt) < now)).toBe(true);
  expect(sample.rotations.length).toBeGreaterThan(0);
  expect(sample.drafts.length).toBeGreaterThan(0);
  expect(sample.tasks.length).toBeGreaterThan(0);
  expect(sample.messages.filter((message) => Date.parse(message.at) > now)).toEqual([]);
  const weeks = (Date.parse(sample.season.milestones.rankListDeadline ?? "") - now) / (7 * 24 * HOUR);
  expect(weeks).toBeGreaterThan(4);
  expect(weeks).toBeLessThan(6);
});

test("equal moments give equal seasons", () => {
  const [now = 0] = moments;
  expect(sampleSeason(now, "America/New_York")).toEqual(sampleSeason(now, "America/New_York"));
});
