import { season } from "@/lib/season/builder";
import { firstLoad } from "./first-load";
import { expect, ONCE, test } from "./fixtures";

/** Kilobytes of JavaScript that a page names as it is served, and none may grow unseen; 134 of each are React and the router (docs/performance.md). */
const MOST_SCRIPT: [string, (program: string) => string, number][] = [
  ["Today", () => "/today", 156],
  ["Programs", () => "/programs", 158],
  ["a program", (program) => `/programs/${program}`, 200],
  ["the calendar", () => "/calendar?view=week", 200],
  ["the rank list", () => "/rank-list", 200],
  ["the review", () => "/review", 200],
  ["a letter", (program) => `/write?program=${program}&kind=update`, 260],
];
const MOST_CSS = 25;

test("a page loads the scripts and styles that it needs, and no more", { tag: ONCE }, async ({ page, openSeason }) => {
  const made = season().program("p1", { name: "Harlow–St. Anne", stage: "interviewed", rank: 1 }).contact("c1", "p1");
  const { programs } = await openSeason(made.build());
  for (const [name, path, most] of MOST_SCRIPT) {
    const { script, css } = await firstLoad(page.request, path(programs[0]?.id ?? ""));
    const said = `${name}: ${script.toFixed(1)} kB of scripts, ${css.toFixed(1)} kB of styles`;
    test.info().annotations.push({ type: "first load", description: said });
    expect.soft(script, said).toBeGreaterThan(50);
    expect.soft(script, said).toBeLessThanOrEqual(most);
    expect.soft(css, said).toBeGreaterThan(1);
    expect.soft(css, said).toBeLessThanOrEqual(MOST_CSS);
  }
});
