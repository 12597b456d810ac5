import { expect, it } from "vitest";
import { season } from "@/lib/season/builder";
import { lastTouch } from "./last-touch";

const NOW = Date.parse("2027-01-28T16:40:00-05:00");
const touchOf = (built: ReturnType<ReturnType<typeof season>["build"]>) =>
  lastTouch(built.messages, built.interviews, NOW)?.words ?? null;

it("is the latest message or interview that has happened", () => {
  const made = season().program("p1").sent("p1", "update", "2027-01-09T09:00:00-05:00");
  expect(touchOf(made.build())).toBe("Update");
  made.received("p1", "question", "2027-01-12T09:00:00-05:00");
  expect(touchOf(made.build())).toBe("Their question");
  made.interview("p1", "2027-01-28T16:00:00-05:00");
  expect(touchOf(made.build())).toBe("Interview");
});

it("passes over what is to come and what was called off", () => {
  const made = season()
    .program("p1")
    .sent("p1", "logistics", "2027-01-09T09:00:00-05:00")
    .interview("p1", "2027-01-20T16:00:00-05:00", { status: "withdrawn" })
    .interview("p1", "2027-02-01T16:00:00-05:00");
  expect(touchOf(made.build())).toBe("Scheduling");
});

it("is nothing for a program that nothing happened with", () => {
  expect(touchOf(season().program("p1").build())).toBeNull();
});
