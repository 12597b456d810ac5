import { expect, test } from "vitest";
import { STAGES } from "@/lib/season/values";
import { byStage, isStage, neighbour, ZONES } from "./board-zones";
import type { ProgramRow } from "./rows";

test("every stage has its place on the board, once", () => {
  expect([...ZONES].sort()).toEqual([...STAGES].sort());
});

test("the arrow keys lead through the stages and stop at the ends", () => {
  expect(neighbour("applied", 1)).toBe("waitlisted");
  expect(neighbour("applied", -1)).toBe("considering");
  expect(neighbour("considering", -1)).toBe("considering");
  expect(neighbour("withdrawn", 1)).toBe("withdrawn");
  expect(isStage("applied")).toBe(true);
  expect(isStage("p1")).toBe(false);
});

test("a program that was dropped stands where it was dropped until it is saved", () => {
  const row = (id: string, stage: ProgramRow["stage"]) => ({ id, stage }) as ProgramRow;
  const rows = [row("p1", "applied"), row("p2", "applied"), row("p3", "invited")];
  const groups = byStage(rows, new Map([["p1", "invited"]]));
  expect(groups.get("applied")?.map(({ id }) => id)).toEqual(["p2"]);
  expect(groups.get("invited")?.map(({ id }) => id)).toEqual(["p1", "p3"]);
});
