import { describe, expect, it } from "vitest";
import { counting, touches } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";
import { alikeOnce, budgetPlaces, uncounted } from "./budget-places";

const NOW = Date.parse("2027-01-28T16:40:00-05:00");

function placesOf(built: Season, limit = 3) {
  const program = built.programs[0]!;
  return budgetPlaces(
    program,
    touches(built, NOW, program.id),
    built.interviews,
    limit,
    NOW,
    built.season.timeZone,
  ).map(({ state, title, why }) => [state, title, why]);
}

const thanked = () =>
  season()
    .program("p1")
    .interview("p1", "2027-01-10T14:00:00-05:00")
    .sent("p1", "thank-you", "2027-01-11T09:00:00-05:00", { interviewId: "i1" })
    .sent("p1", "thank-you", "2027-01-11T09:10:00-05:00", { interviewId: "i1" });

describe("the places of a budget", () => {
  it("say what used each and what is open", () => {
    expect(placesOf(thanked().build())).toEqual([
      ["used", "Thank-yous, Jan 10 interview", "2 messages count as one"],
      ["open", "Open", "For news"],
      ["open", "Open", "Last one: save it for news"],
    ]);
  });

  it("ask to wait a week after the last message", () => {
    const built = thanked().sent("p1", "update", "2027-01-25T09:00:00-05:00").build();
    expect(placesOf(built).at(-1)).toEqual(["open", "Open", "Best after Feb 1"]);
  });

  it("mark what went past the limit", () => {
    const built = thanked().sent("p1", "update", "2027-01-20T09:00:00-05:00").build();
    expect(placesOf(built, 1)).toEqual([
      ["used", "Thank-yous, Jan 10 interview", "2 messages count as one"],
      ["over", "Update, Jan 20", "Counts once"],
    ]);
  });

  it("are none where the program wants no mail", () => {
    expect(placesOf(season().program("p1", { contactPolicy: "no-contact" }).build())).toEqual([]);
  });
});

it("says once what several open places are for", () => {
  const built = season().program("p1").build();
  const [program] = built.programs;
  const rows = program ? alikeOnce(budgetPlaces(program, [], [], 4, NOW, built.season.timeZone)) : [];
  expect(rows.map(({ why, times }) => [why, times])).toEqual([
    ["For news", 3],
    ["Last one: save it for news", 1],
  ]);
});

describe("where a program wants no messages after interviews", () => {
  const asked = () => season().program("p1", { contactPolicy: "no-post-interview", stage: "applied" });

  it("no place is open where one is said to be over", () => {
    const made = season().program("p1", { contactPolicy: "no-post-interview", stage: "interviewed" });
    expect(placesOf(made.build())).toEqual([]);
  });

  it("no place is open once one is over", () => {
    expect(placesOf(asked().interview("p1", "2027-01-10T14:00:00-05:00").build())).toEqual([]);
  });

  it("what is open is for before the interview: none is over, or the one that was didn’t take place", () => {
    const open = [
      ["open", "Open", "For news, before the interview only"],
      ["open", "Open", "For news, before the interview only"],
      ["open", "Open", "Last one: save it for news, before the interview only"],
    ];
    expect(placesOf(asked().build())).toEqual(open);
    expect(placesOf(asked().interview("p1", "2027-01-10T14:00:00-05:00", { status: "cancelled" }).build())).toEqual(
      open,
    );
  });
});

it("lists what took no place, with the rules' reason", () => {
  const built = thanked().sent("p1", "logistics", "2026-12-21T09:00:00-05:00").build();
  expect(uncounted(counting(built, NOW, "p1"), built.messages, built.season.timeZone)).toEqual([
    { id: "m3", title: "Scheduling, Dec 21", why: "Scheduling messages don’t count" },
    { id: "m2", title: "Thank-you, Jan 11", why: "Counted with the first thank-you for this interview" },
  ]);
});
