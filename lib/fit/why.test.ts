import { describe, expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import type { Fact, Profile, Program } from "@/lib/season/schema";
import { fact, want } from "./fit.fixture";
import { fitSeason } from "./season-fit";

const now = Date.parse("2026-11-29T12:00:00Z");
const yours = { trust: "yours", asOf: "2026-11-20" } as const;
const step2 = (value: number) => ({ exam: "Step 2 CK", value });

function fitWith(facts: Fact[], program: Partial<Program> = {}, profile: Partial<Profile> = {}) {
  const made = season()
    .profile({ step2ck: 246, letters: [{ from: "other", at: null }], ...profile })
    .program("p1", { facts, ...program })
    .build();
  return fitSeason(made, new Map(), now)[0]!;
}

describe("where sources disagree the line says what counts", () => {
  const told: [string, Fact[], string][] = [
    [
      "one’s own word over theirs",
      [fact("imgAccepted", true, yours), fact("imgAccepted", false)],
      "Takes IMGs: the one requirement it states",
    ],
    [
      "their page over an aggregator, who would have it missed",
      [fact("minScore", step2(230)), fact("minScore", step2(260), { trust: "aggregator", asOf: null })],
      "Wants at least 230 in Step 2 CK: the one requirement it states",
    ],
    [
      "two requirements, one’s own word over theirs in both",
      [
        ...[fact("imgAccepted", true, yours), fact("imgAccepted", false)],
        ...[fact("lettersNeeded", 1, yours), fact("lettersNeeded", 4)],
      ],
      "Takes IMGs and wants 1 letter: you meet both",
    ],
  ];

  test.each(told)("%s", (_, facts, words) => {
    for (const given of [facts, facts.toReversed()]) {
      expect(fitWith(given)).toMatchObject({ band: "meets", why: `${words}.` });
      const tied = fitWith(given, { signal: "gold" });
      expect(tied.band).toBe("ties");
      expect(tied.why).toBe(`Gold signal; ${words.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}.`);
    }
  });

  test("what is missed is what counts, and its other voice is no second miss", () => {
    const fit = fitWith([fact("imgAccepted", false, yours), fact("imgAccepted", true)], { signal: "gold" });
    expect(fit).toMatchObject({ band: "misses", why: "Doesn’t take IMGs." });
  });
});

test("the line is one line in every band, whatever breaks there are in what was stated or typed", () => {
  const broken = "one\ntwo\r\nthree\u2028four\u2029five\u0085six\tseven\vend";
  const wants = [want("call", "home", 2), want("esir", true, 0, true)];
  const tie = { state: "OH", city: "", why: broken };
  const fits = [
    fitWith([fact("minScore", { exam: `Step\n3 ${broken}`, value: 200 })]),
    fitWith([fact("imgAccepted", broken, { asOf: null })]),
    fitWith([fact("imgAccepted", true), fact("call", `home ${broken}`)], {}, { wants }),
    fitWith([fact("imgAccepted", true), fact("esir", false)], { state: "OH" }, { wants, ties: [tie] }),
    fitWith([], { state: "OH", signal: "silver" }, { ties: [tie] }),
    fitWith([fact("minScore", { exam: `Step 2 CK\n${broken}`, value: 260 })]),
    fitWith([fact("imgAccepted", true)], { state: "OH" }, { ties: [tie] }),
    fitWith([fact("imgAccepted", true)], { state: "OH", city: broken }, { wants: [want("state", "OH", 2)] }),
    fitWith([], { state: "OH", city: "Ada" }, { wants: [want("city", `${broken}, OH`, 2, true)] }),
  ];
  expect(new Set(fits.map(({ band }) => band))).toEqual(new Set(["ask", "meets", "ties", "misses"]));
  for (const { why } of fits) expect(why).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}]+[.?]$/u);
  expect(fits.filter(({ why }) => why.includes("one two three four five six seven end"))).toHaveLength(9);
});

test.each(["", "  ", "\n"])("an address of nothing (%j) is no page: it settles nothing", (source) => {
  const fit = fitWith([fact("imgAccepted", true, { source })]);
  expect(fit).toMatchObject({ band: "ask", meets: [], why: "Takes IMGs, but no page is named: ask first." });
});
