import { expect, it } from "vitest";
import { dueDay } from "@/lib/log-line/when";
import { requestsOf } from "./requests";

/** Monday, 9:00 in New York. */
const now = Date.parse("2026-11-30T09:00:00-05:00");

it.each([
  [
    "Thanks for the update. I will pass this along... send me an updated CV by Friday?",
    [["Send me an updated CV by Friday", "2026-12-04"]],
  ],
  ["Could you please send your transcript before Dec 10?", [["Send your transcript before Dec 10", "2026-12-10"]]],
  [
    "Please confirm your attendance by tomorrow. See you then!",
    [["Confirm your attendance by tomorrow", "2026-12-01"]],
  ],
  ["Kindly upload your photo to the portal.", [["Upload your photo to the portal", null]]],
  [
    "Please send us your CV. Also, would you fill out the survey by 12/3?",
    [
      ["Send us your CV", null],
      ["Fill out the survey by 12/3", "2026-12-03"],
    ],
  ],
])("%s asks for something to be done", (text, asked) => {
  expect(requestsOf(text).map(({ title }) => [title, dueDay(title, now, "America/New_York")])).toEqual(asked);
});

it.each([
  "It was a pleasure to meet you. We will rank you highly.",
  "Please do not hesitate to reach out.",
  "Please let us know if you have any questions.",
  "Where do we fall on your list?",
  "Please don’t write to us after the interview.",
  "We will send you the schedule by Friday.",
  "",
])("%s asks for nothing to be done", (text) => {
  expect(requestsOf(text)).toEqual([]);
});
