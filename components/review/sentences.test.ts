import { expect, it } from "vitest";
import { reviewStrip } from "@/lib/review/strip";
import { thanksWaits } from "@/lib/review/thanks";
import { messageWeeks } from "@/lib/review/weeks";
import { gather } from "@/lib/rules/gather";
import { season } from "@/lib/season/builder";
import { funnelSentence, hoursWords, stripSentence, thanksSentence, weeksSentence } from "./sentences";

const FUNNEL = { applied: 12, invited: 8, interviewed: 5, ranked: 4, considering: 3, rankedUnseen: 0 };
const TALLY = {
  sent: 5,
  inTime: 3,
  due: 1,
  late: 1,
  waiting: 2,
  waitingLate: 1,
  skipped: 0,
  unwanted: 0,
  archived: 0,
  median: 26.4,
};

const NOW = Date.parse("2027-01-26T15:00:00Z");
const interviewed = () =>
  season().program("p1").program("p2").interview("p1", "2027-01-20T20:00:00Z").interview("p1", "2027-02-20T20:00:00Z");
const thanked = () =>
  interviewed()
    .sent("p1", "thank-you", "2027-01-21T09:00:00Z")
    .sent("p1", "thank-you", "2027-01-21T10:00:00Z")
    .sent("p1", "thank-you", "2027-01-21T11:00:00Z");

it.each([
  [interviewed(), "1 program of 2 with activity: 0 messages sent, 0 received, 1 interview held and 1 ahead."],
  [
    thanked(),
    "1 program of 2 with activity: 3 messages sent, using 1 spot in your message budgets, 0 received, 1 interview held and 1 ahead.",
  ],
  [
    thanked()
      .sent("p1", "update", "2027-01-22T09:00:00Z")
      .sent("p1", "update", "2027-01-23T09:00:00Z")
      .sent("p1", "reply", "2027-01-24T09:00:00Z")
      .received("p2", "invitation", "2027-01-10T09:00:00Z"),
    "2 programs of 2 with activity: 6 messages sent, using 3 spots in your message budgets, 1 received, 1 interview held and 1 ahead. 1 program has its budget used up.",
  ],
  [
    thanked()
      .sent("p1", "update", "2027-01-22T09:00:00Z")
      .sent("p1", "update", "2027-01-23T09:00:00Z")
      .sent("p1", "update", "2027-01-24T09:00:00Z"),
    "1 program of 2 with activity: 6 messages sent, using 4 spots in your message budgets, 0 received, 1 interview held and 1 ahead. 1 program is over budget.",
  ],
])("the strip in words", (made, words) => {
  const given = made.build();
  const context = gather(given, NOW);
  expect(stripSentence(reviewStrip(context, thanksWaits(context)))).toBe(words);
  // The same messages as the weeks tell of.
  const { weeks, earlier } = messageWeeks(given, NOW);
  const told = `${weeks.reduce((sum, { sent }) => sum + sent, 0)} message`;
  if (weeks.length > 0) expect([earlier, words]).toEqual([0, expect.stringContaining(` ${told}`)]);
});

it.each([
  [FUNNEL, "Of the 12 programs you applied to, 8 invited you. You interviewed at 5 and ranked 4."],
  [
    { ...FUNNEL, applied: 1, ranked: 1, rankedUnseen: 1 },
    "Of the 1 program you applied to, 8 invited you. You interviewed at 5 and ranked 1. You didn’t interview at 1 of those you ranked.",
  ],
])("the funnel in words", (funnel, words) => {
  expect(funnelSentence(funnel)).toBe(words);
});

it.each([
  [
    TALLY,
    "5 of 7 thank-yous sent: 3 within 48 hours, 1 by 72 hours, 1 later. The median took 26 hours. 2 not sent yet, 1 of them late.",
  ],
  [
    { ...TALLY, waiting: 0, waitingLate: 0, skipped: 1, unwanted: 2 },
    "5 of 5 thank-yous sent: 3 within 48 hours, 1 by 72 hours, 1 later. The median took 26 hours. Left out: 1 dismissed and 2 the program asked you not to send.",
  ],
  [
    { ...TALLY, sent: 0, inTime: 0, due: 0, late: 0, waiting: 0, waitingLate: 0, median: null, archived: 1 },
    "Left out: 1 for archived programs.",
  ],
])("time to thank-you in words", (tally, words) => {
  expect(thanksSentence(tally)).toBe(words);
});

it.each([
  [0.4, "under an hour"],
  [1.9, "1 hour"],
  [71.9, "71 hours"],
  [97, "4 days"],
])("%d hours", (hours, words) => {
  expect(hoursWords(hours)).toBe(words);
});

const week = (monday: string, sent: number, received: number) => ({ monday, sent, received });

it.each([
  [[week("2027-01-04", 1, 0)], 0, "1 message sent and 0 received in 1 week."],
  [
    [week("2027-01-04", 1, 0), week("2027-01-11", 0, 0), week("2027-01-18", 2, 1)],
    2,
    "3 messages sent and 1 received in 3 weeks. The busiest week, starting Mon Jan 18, had 3. 1 week had none. 2 earlier messages aren’t shown.",
  ],
])("messages per week in words", (weeks, earlier, words) => {
  expect(weeksSentence(weeks, earlier)).toBe(words);
});
