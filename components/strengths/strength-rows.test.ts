import { expect, it } from "vitest";
import { season } from "@/lib/season/builder";
import { instantMs } from "@/lib/season/time";
import { strengthRows } from "./strength-rows";

it("names each program once, with the day it was first told", () => {
  const made = season()
    .program("p1", { name: "Lakeshore" })
    .program("p2", { name: "Tidewater" })
    .strength("I grew up in Erie.", { words: ["Erie"] })
    .strength("I speak Spanish with patients.")
    .sent("p2", "update", "2027-01-05T23:30:00-05:00", { body: "I grew up in Erie." })
    .sent("p1", "interest", "2026-10-01T10:00:00-04:00", { body: "Erie is home." })
    .sent("p1", "update", "2027-01-20T10:00:00-05:00", { body: "Erie, as I wrote." })
    .build();
  const rows = strengthRows(made, instantMs("2027-02-01T00:00:00Z"), "America/New_York");
  expect(rows.map(({ told }) => told)).toEqual([
    [
      { id: "p1", name: "Lakeshore", day: "Oct 1" },
      { id: "p2", name: "Tidewater", day: "Jan 5" },
    ],
    [],
  ]);
});
