import { expect, test } from "vitest";
import { foundPrograms } from "@/lib/fit/found";
import { sectionOf } from "@/lib/fit/list-sections";
import { fitSeason } from "@/lib/fit/season-fit";
import { season } from "@/lib/season/builder";
import { EVERYTHING, rowsShown } from "./filters";
import { tallyOf } from "./section-list";

test("what a deal-breaker rules out stands apart, after every band, and is counted apart", () => {
  const made = season()
    .profile({ wants: [{ field: "region", value: "Northeast", weight: 0, dealBreaker: true }] })
    .program("a", { name: "Alpha", state: "NC", city: "Durham", stage: "considering", signal: "gold" })
    .program("b", { name: "Beta", state: "NY", city: "Albany", stage: "considering" })
    .program("c", { name: "Gamma", stage: "considering" })
    .build();
  const programs = foundPrograms(made);
  const rows = fitSeason(made, new Map(), Date.parse("2026-11-29T12:00:00Z")).flatMap((fit) => {
    const program = programs.find(({ id }) => id === fit.programId);
    return program ? [{ program, fit }] : [];
  });
  expect(rowsShown(rows, EVERYTHING, "2026-11-29").map(({ program, fit }) => [program.id, sectionOf(fit)])).toEqual([
    ["b", "ask"],
    ["c", "ask"],
    ["a", "ruled-out"],
  ]);
  expect(tallyOf(rows)).toBe("Worth asking first 2 · You ruled out 1");
  expect(rows.find(({ program }) => program.id === "a")?.fit.why).toBe(
    "You ruled it out: you want region, Northeast; it is in Durham, NC. Gold signal; nothing it asks for is settled.",
  );
});
