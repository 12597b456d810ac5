import { describe, expect, test } from "vitest";
import { cpuMs } from "@/lib/rules/cpu.fixture";
import { season } from "@/lib/season/builder";
import type { Fact, Profile, Program, Season, Want } from "@/lib/season/schema";
import { basisOf } from "./basis";
import { fitAll, fitOf } from "./fit";
import { fact, want } from "./fit.fixture";
import type { Applicant, ProgramFit } from "./lines";
import { applicantOf, candidatesOf, fitSeason, seasonYear } from "./season-fit";

const now = Date.parse("2026-11-29T12:00:00Z");
const today = "2026-11-29";

const step2 = (value: number) => ({ exam: "Step 2 CK", value });

/** A profile that has an answer to everything. */
const whole: Partial<Profile> = {
  ...{ step1: "pass", step2ck: 246, graduationYear: 2022, ecfmg: true, usceMonths: 5 },
  letters: [
    { from: "ir-attending", at: null },
    { from: "us-radiologist", at: null },
    { from: "other", at: null },
  ],
};

/** The fit of one program with these facts. */
function fitWith(facts: Fact[], profile: Partial<Profile> = whole, program: Partial<Program> = {}): ProgramFit {
  const made = season({ label: "2026–2027" })
    .profile(profile)
    .program("p1", { facts, ...program })
    .build();
  const [fit] = fitSeason(made, new Map(), now);
  if (!fit) throw new Error("no program");
  return fit;
}
const fields = (lines: { field: string }[]) => lines.map(({ field }) => field);

describe("three lists", () => {
  test("what is met, what isn't, and what isn't known, each in its list with its source", () => {
    const fit = fitWith([
      fact("minScore", step2(230)),
      fact("yogLimitYears", 3, { trust: "aggregator", asOf: null, source: "https://list.example" }),
      fact("imgAccepted", true, { says: "IMG applications are read one by one" }),
    ]);
    expect(fields(fit.meets)).toEqual(["imgAccepted", "minScore"]);
    expect(fields(fit.misses)).toEqual([]);
    expect(fit.meets[0]).toMatchObject({
      says: "Takes IMGs: IMG applications are read one by one.",
      source: "https://program.example/apply",
      asOf: "2026-08-01",
      trust: "own",
    });
    // What nobody dated settles nothing, either way: it is shown with its source, and asked about.
    expect(fit.unknown[0]).toMatchObject({ doubt: "undated", source: "https://list.example", trust: "aggregator" });
    expect(fit.unknown[0]?.says).toBe(
      "Wants graduation within 3 years. You: 2022, 4 years before applying. Ask: how recent must graduation be, and how do you count the years? No date: check it.",
    );
    expect(fit.band).toBe("meets");
    expect(fit.why).toBe("Takes IMGs and wants at least 230 in Step 2 CK: you meet both.");
    // Interviews, signals, and the like are no requirements: they are asked about and not counted.
    expect(fit.counts).toEqual({ met: 2, stated: 2, unknown: 3 });
    expect(fields(fit.unknown)).toEqual([
      "yogLimitYears",
      "usceRequiredMonths",
      "lettersNeeded",
      "interviewFormat",
      "signalUse",
      "contactPolicy",
      "esir",
      "integratedPositions",
    ]);
  });

  test("with nothing known there are questions and no miss", () => {
    const fit = fitWith([]);
    expect([fit.band, fit.meets, fit.misses]).toEqual(["ask", [], []]);
    expect(fit.unknown.every(({ source, asOf, trust }) => source === null && asOf === null && trust === null)).toBe(
      true,
    );
    expect(fit.why).toBe("Nothing it asks for is known yet: ask first.");
  });

  test("with an empty profile what is stated asks for an answer", () => {
    const fit = fitWith([fact("minScore", step2(230)), fact("lettersNeeded", 3), fact("yogLimitYears", 3)], {});
    // The builder's applicant graduates in 2027, which the season tells where the profile doesn't.
    expect(fields(fit.meets)).toEqual(["yogLimitYears"]);
    expect(fields(fit.misses)).toEqual([]);
    expect(fit.unknown.slice(0, 1)).toMatchObject([{ field: "imgAccepted", fact: null }]);
    expect(fit.unknown.find(({ field }) => field === "minScore")).toMatchObject({ ask: "Add your Step 2 CK score." });
  });

  test("visas ask nothing of a US citizen, and nothing is concluded from them", () => {
    const fit = fitWith([fact("visaSponsored", ["J-1"])]);
    expect([...fields(fit.meets), ...fields(fit.misses), ...fields(fit.unknown)]).not.toContain("visaSponsored");
    expect(fields(fit.stated)).toEqual(["visaSponsored"]);
    expect(fit.unknown[0]?.says).toContain("Not stated; they do sponsor visas. Ask: ");
    expect(fit.band).toBe("ask");
  });

  test("what asks nothing of anybody is neither met nor missed", () => {
    const fit = fitWith([fact("esir", true), fact("integratedPositions", 2), fact("interviewFormat", "virtual")]);
    expect([fit.meets, fit.misses, fit.band]).toEqual([[], [], "ask"]);
    expect(fields(fit.stated)).toEqual(["esir", "integratedPositions", "interviewFormat"]);
  });

  test("two that disagree are both shown where the stronger puts them", () => {
    const fit = fitWith([
      fact("minScore", step2(250), { trust: "aggregator", source: "https://list.example" }),
      fact("minScore", step2(220)),
    ]);
    expect(fit.meets.map(({ trust, differs }) => [trust, differs])).toEqual([
      ["own", true],
      ["aggregator", true],
    ]);
    expect(fit.misses).toEqual([]);
    expect(fit.counts).toMatchObject({ met: 1, stated: 1 });
    expect(fit.meets[1]?.says).toBe("Wants at least 250 in Step 2 CK. You: 246. Sources disagree.");
  });

  test("yours wins over the program's own newer page, which stays in view", () => {
    const fit = fitWith([fact("yogLimitYears", 3), fact("yogLimitYears", 5, { trust: "yours", asOf: "2026-01-01" })]);
    expect(fit.meets.map(({ trust }) => trust)).toEqual(["yours", "own"]);
    expect(fit.band).toBe("meets");
  });

  test("two of the same weight that don't come to the same leave it open", () => {
    const fit = fitWith([fact("minScore", step2(250)), fact("minScore", step2(220))]);
    expect([fields(fit.meets), fields(fit.misses)]).toEqual([[], []]);
    expect(fit.unknown.filter(({ field }) => field === "minScore")).toHaveLength(2);
    expect(fit.why).toBe("Sources disagree: wants at least 220 in Step 2 CK.");
  });

  test("minimums of two exams are two requirements", () => {
    const fit = fitWith([fact("minScore", step2(230)), fact("minScore", { exam: "Step 1", value: 220 })]);
    expect(fields(fit.meets)).toEqual(["minScore"]);
    expect(fit.unknown.filter(({ field }) => field === "minScore")).toHaveLength(1);
  });

  test("a fact of more than 18 months asks to be checked and counts as before", () => {
    const fit = fitWith([fact("lettersNeeded", 3, { asOf: "2024-03" })]);
    expect(fit.meets).toMatchObject([{ old: true }]);
    expect(fit.meets[0]?.says).toBe(
      "Wants 3 letters. You: 3, 1 from IR. From March 2024: check whether it still holds.",
    );
  });
});

describe("what settles nothing", () => {
  const old = { exam: "Step 1 and Step 2 each, IMGs only", value: 240 };
  const forum = "a forum's copy of an old page (DR residency); undated, from before Step 1 became pass/fail";
  const low: Partial<Profile> = { ...whole, step2ck: 238 };

  test.each<[string, Fact, string]>([
    [
      "undated",
      fact("minScore", old, { trust: "aggregator", asOf: null, says: forum }),
      "Wants at least 240 in Step 1 and Step 2 each, IMGs only, but nothing dates it: ask first.",
    ],
    [
      "unsourced",
      fact("imgAccepted", false, { source: null, trust: "yours" }),
      "Doesn’t take IMGs, but no page is named: ask first.",
    ],
    [
      "another",
      fact("lettersNeeded", 4, { says: "DR residency of the same department; at least four" }),
      "Wants 4 letters, but that isn’t this program’s own word: ask first.",
    ],
    [
      "another",
      fact("imgAccepted", true, { says: "implied by the J-1 line, not stated" }),
      "Takes IMGs, but that isn’t this program’s own word: ask first.",
    ],
  ])("%s: a fact is told with its source, counts neither way, and is asked about", (doubt, given, why) => {
    const fit = fitWith([given], low);
    expect([fit.band, fit.meets, fit.misses, fit.counts.stated]).toEqual(["ask", [], [], 0]);
    expect(fit.unknown.find(({ field }) => field === given.field)).toMatchObject({ doubt, fact: given });
    expect(fit.why).toBe(why);
  });

  test("a dated voice settles it beside an undated one that comes to the same, and stands first", () => {
    const fit = fitWith([
      fact("minScore", step2(220), { asOf: null }),
      fact("minScore", step2(230), { trust: "freida" }),
    ]);
    expect(fit.meets.map(({ trust, alone }) => [trust, alone])).toEqual([
      ["freida", "met"],
      ["own", "met"],
    ]);
    expect(fit.band).toBe("meets");
  });

  test("a stronger voice without a date that says otherwise leaves it open; a weaker one doesn't", () => {
    const undated = (trust: Fact["trust"]) => fact("minScore", step2(250), { asOf: null, trust });
    expect(fitWith([undated("own"), fact("minScore", step2(230), { trust: "freida" })]).band).toBe("ask");
    expect(fitWith([undated("aggregator"), fact("minScore", step2(230), { trust: "freida" })]).band).toBe("meets");
  });

  test("one's own word settles it whatever it says of itself", () => {
    const mine = fact("lettersNeeded", 3, { trust: "yours", says: "DR residency; they told me it holds for IR too" });
    expect(fitWith([mine]).band).toBe("meets");
  });

  test("how one applies that nobody said yet counts neither way", () => {
    const made = season()
      .program("p1", { facts: [fact("imgAccepted", true), fact("ecfmg", true)] })
      .build();
    const who = { ...applicantOf(made, today), ecfmg: true };
    const [program] = candidatesOf(made, new Map());
    const unsaid = fitOf(program!, { ...who, statusSaid: false }, today);
    expect([unsaid.band, unsaid.counts.stated, unsaid.why]).toEqual(["ask", 0, "Add how you apply."]);
    expect(fitOf(program!, who, today)).toMatchObject({ band: "meets", counts: { met: 2 } });
  });

  test("whose word a row rests on and how old is told, and asks to be checked", () => {
    expect(basisOf(fitWith([]))).toBeNull();
    expect(basisOf(fitWith([fact("imgAccepted", true)]))).toEqual({ says: "Their page, August 2026", check: false });
    expect(basisOf(fitWith([fact("imgAccepted", true), fact("lettersNeeded", 3, { asOf: "2020" })]))).toEqual({
      says: "Their page, 2020 to August 2026",
      check: true,
    });
    // Of what is missed alone, since that is what puts it there.
    expect(
      basisOf(
        fitWith([fact("imgAccepted", true), fact("minScore", step2(250), { trust: "aggregator", asOf: "2021" })]),
      ),
    ).toEqual({ says: "Aggregator, 2021", check: true });
    expect(basisOf(fitWith([fact("imgAccepted", true, { asOf: null, trust: "aggregator" })]))).toEqual({
      says: "Aggregator, no date",
      check: true,
    });
  });

  test("remarks that differ are two remarks", () => {
    const fit = fitWith([fact("note", "one position"), fact("note", "no minimum"), fact("esir", true)]);
    expect(fit.stated.filter(({ field }) => field === "note").map(({ differs }) => differs)).toEqual([false, false]);
  });
});

describe("bands", () => {
  const met = [fact("imgAccepted", true)];
  const missed = [fact("imgAccepted", false)];
  const home: Partial<Profile> = { ties: [{ state: "OH", city: "Cleveland", why: "You grew up there" }] };
  const ohio: Partial<Program> = { state: "OH", city: "Columbus" };

  test.each<[string, Fact[], Partial<Profile>, Partial<Program>, string]>([
    ["nothing", [], {}, {}, "ask"],
    ["a requirement met", met, {}, {}, "meets"],
    ["a requirement missed", missed, {}, {}, "misses"],
    ["one tie to the place", [], home, ohio, "ask"],
    ["one tie to the place and a requirement met", met, home, ohio, "meets"],
    ["a silver signal", met, {}, { signal: "silver" }, "meets"],
    ["a gold signal", [], {}, { signal: "gold" }, "ties"],
    ["a tie to the place and a silver signal", [], home, { ...ohio, signal: "silver" }, "ties"],
    ["a gold signal and a requirement missed", missed, {}, { signal: "gold" }, "misses"],
    ["a letter from there", [], { letters: [{ from: "other", at: "lakeshore" }] }, { aliases: ["Lakeshore"] }, "ties"],
  ])("%s", (_, facts, profile, program, band) => {
    expect(fitWith(facts, profile, { stage: "considering", ...program }).band).toBe(band);
  });

  test("a rotation there, also one whose place was typed; people and what they wrote", () => {
    const made = season()
      .program("p1")
      .program("p2", { institution: "Lakeshore University Hospital" })
      .program("p3")
      .program("p4")
      .rotation("p1", "2026-07-06", "2026-07-31")
      .rotation(null, "2026-08-03", "2026-08-28", { institution: "Lakeshore University  hospital" })
      .contact("c1", "p3")
      .received("p3", "interest-shown", "2026-11-01T12:00:00Z")
      .contact("c2", "p4")
      .received("p4", "decision", "2026-11-01T12:00:00Z")
      .build();
    const fits = fitSeason(made, new Map(), now);
    expect(fits.map(({ programId, band, ties }) => [programId, band, fields(ties)])).toEqual([
      ["p1", "ties", ["rotation"]],
      ["p2", "ties", ["rotation"]],
      ["p3", "ties", ["contact", "message"]],
      ["p4", "ask", ["contact"]],
    ]);
    expect(fits[0]?.why).toBe("Rotation there, July 2026; nothing it asks for is settled.");
  });

  test("a rotation that is still planned says so, and is one there from its first day on", () => {
    const made = season().program("p1").rotation("p1", "2027-03-01", "2027-03-28").build();
    const candidates = candidatesOf(made, new Map());
    const said = (day: string) => fitOf(candidates[0]!, applicantOf(made, day), day);
    expect(said(today)).toMatchObject({ band: "ties", ties: [{ says: "Rotation planned there, March 2027" }] });
    expect(said(today).why).toContain("Rotation planned there, March 2027");
    expect(said("2027-02-28").ties[0]?.says).toBe("Rotation planned there, March 2027");
    expect(said("2027-03-01").ties[0]?.says).toBe("Rotation there, March 2027");
  });

  test("the same tie to a place typed twice is one", () => {
    const twice = [...(home.ties ?? []), ...(home.ties ?? [])];
    expect(fitWith([], { ties: twice }, ohio).band).toBe("ask");
  });
});

describe("what the applicant wants", () => {
  const three = (wants: Want[]) =>
    season()
      .profile({ wants })
      .program("a", { name: "Alpha", facts: [fact("esir", false)] })
      .program("b", { name: "Beta" })
      .program("c", { name: "Gamma", facts: [fact("esir", true)] })
      .build();
  const order = (wants: Want[]) => fitSeason(three(wants), new Map(), now).map(({ programId }) => programId);

  test("by name where nothing is wanted; then what is known to be there, not known, known to be missing", () => {
    expect(order([])).toEqual(["a", "b", "c"]);
    expect(order([want("esir", true, 0)])).toEqual(["a", "b", "c"]);
    expect(order([want("esir", true, 1)])).toEqual(["c", "b", "a"]);
    expect(order([want("ESIR", true, 0, true)])).toEqual(["b", "c", "a"]);
  });

  test("a broken deal stays in its band, last, and says so", () => {
    const fits = fitSeason(three([want("esir", true, 0, true)]), new Map(), now);
    expect(fits.at(-1)).toMatchObject({ programId: "a", band: "ask" });
    expect(fits.at(-1)?.why).toBe(
      "You ruled it out: you want ESIR; it has no ESIR track. Nothing it asks for is known yet: ask first.",
    );
  });

  test("each wish has its answer with its source", () => {
    const [fit] = fitSeason(three([want("esir", true), want("call", "home")]), new Map(), now);
    expect(fit?.wants.map(({ says, source }) => [says, source])).toEqual([
      ["Yes: ESIR. Has an ESIR track.", "https://program.example/apply"],
      ["Not known: call, home.", null],
    ]);
  });

  test("a wish that a fact of more than 18 months answers asks to be checked, as long as it is that old", () => {
    const made = season()
      .profile({ wants: [want("esir", true), want("region", "Midwest")] })
      .program("p1", { state: "OH", facts: [fact("esir", true, { asOf: "2016-09" })] })
      .program("p2", { state: "OH", facts: [fact("esir", true, { asOf: null })] })
      .build();
    const candidates = candidatesOf(made, new Map());
    const told = (day: string) =>
      fitAll(candidates, applicantOf(made, day), day).map(({ wants }) => wants.map(({ says, old }) => [says, old]));
    expect(told(today)).toEqual([
      [
        ["Yes: ESIR. Has an ESIR track. From September 2016: check whether it still holds.", true],
        ["Yes: region, Midwest. In OH.", false],
      ],
      [
        ["Yes: ESIR. Has an ESIR track. No date: check it.", false],
        ["Yes: region, Midwest. In OH.", false],
      ],
    ]);
    // A reason that tells it says so too.
    const met = { ...candidates[0]!, facts: [...candidates[0]!.facts, fact("imgAccepted", true)] };
    expect(fitOf(met, applicantOf(made, today), today).why).toBe(
      "Takes IMGs: the one requirement it states; has an ESIR track (check).",
    );
    const ruled = { ...applicantOf(made, today), wants: [want("esir", false, 0, true)] };
    expect(fitOf(met, ruled, today).why).toMatch(
      /^You ruled it out: you want no ESIR; it has an ESIR track \(check\)\. Takes IMGs/,
    );
    // The very same programs, some years before.
    expect(told("2018-03-01")[0]?.[0]).toEqual(["Yes: ESIR. Has an ESIR track.", false]);
    expect(told("2018-03-02")[0]?.[0]).toEqual([
      "Yes: ESIR. Has an ESIR track. From September 2016: check whether it still holds.",
      true,
    ]);
  });
});

describe("facts of a file", () => {
  const made = season()
    .program("p1", { name: "Lakeshore University", aliases: ["LUH", "Beta"] })
    .program("p2", { name: "Beta" })
    .build();
  const met = (facts: [string, Fact[]][]) =>
    candidatesOf(made, new Map(facts)).flatMap(({ id, facts }) => facts.map(({ field }) => `${id} ${field}`));

  test("are of the program of that name or alias; another's own name is the other's", () => {
    expect(met([["lakeshore  UNIVERSITY", [fact("esir", true)]]])).toEqual(["p1 esir"]);
    expect(met([["LUH", [fact("esir", true)]]])).toEqual(["p1 esir"]);
    expect(met([["Beta", [fact("esir", true)]]])).toEqual(["p2 esir"]);
    expect(met([["Nowhere", [fact("esir", true)]]])).toEqual([]);
  });
});

test.each([
  [{ milestones: { applicationsOpen: "2025-09-03", matchDay: "2027-03-19" } }, 2025],
  [{ milestones: { matchDay: "2027-03-19" } }, 2026],
  [{ milestones: { rankListDeadline: "2027-03-03T21:00:00-05:00" } }, 2026],
  [{ label: "2024–2025" }, 2024],
  [{ label: "mine" }, 2026],
])("the year of the applications of %j is %s", (settings, year) => {
  expect(seasonYear(season(settings).build(), today)).toBe(year);
});

test("in spring a season without dates is that of the year before", () => {
  expect(seasonYear(season({ label: "" }).build(), "2027-03-01")).toBe(2026);
  expect(seasonYear(season({ label: "" }).build(), "2027-06-01")).toBe(2027);
});

test("what is remembered of an earlier answer, weight, or day never shows in a later one", () => {
  const built = season()
    .profile({ ...whole, wants: [want("esir", true, 3)] })
    .program("p1", {
      facts: [
        fact("minScore", step2(240)),
        fact("minScore", { exam: "Step 1", value: 220 }),
        fact("minScore", { exam: "Step 2 CK, IMGs only", value: 235 }, { trust: "freida" }),
        fact("esir", true),
        fact("usceRequiredMonths", 3),
        fact("ecfmg", true),
        fact("imgAccepted", true),
        fact("visaSponsored", ["J-1"]),
      ],
    })
    .program("p2", {
      ...{ signal: "gold", state: "TX", city: "Austin" },
      facts: [
        fact("yogLimitYears", 4),
        fact("lettersNeeded", 4, { asOf: "2025-06-01" }),
        fact("call", "in house", { asOf: null }),
      ],
    })
    .build();
  const kept = candidatesOf(built, new Map());
  const applicant = applicantOf(built, today);
  const tries: [Applicant, string][] = [
    [applicant, today],
    [{ ...applicant, step2ck: 230 }, today],
    [{ ...applicant, graduationYear: 2021, letters: null }, today],
    [{ ...applicant, wants: [want("esir", false, 2, true)] }, today],
    [{ ...applicant, status: "us-md" }, today],
    [{ ...applicant, status: "non-us-img" }, today],
    [{ ...applicant, statusSaid: false }, today],
    [{ ...applicant, step1: "fail" }, today],
    [{ ...applicant, usceMonths: 1, ecfmg: false }, today],
    [{ ...applicant, seasonYear: 2029 }, today],
    [{ ...applicant, letters: [{ from: "other", at: null }] }, today],
    [{ ...applicant, letters: [{ from: "other", at: kept[0]?.name ?? "" }] }, today],
    [{ ...applicant, wants: [want("imgAccepted", true, 2), want("esir", true, 1)] }, today],
    [{ ...applicant, wants: [want("imgAccepted", true, 3, true), want("esir", true, 1)], status: "us-md" }, today],
    [{ ...applicant, wants: [want("usceRequiredMonths", 3, 1)], usceMonths: 1 }, today],
    [{ ...applicant, wants: [want("usceRequiredMonths", 3, 1)], usceMonths: 6 }, today],
    [{ ...applicant, wants: [want("usceRequiredMonths", 3, 2)], usceMonths: 6 }, today],
    [{ ...applicant, wants: [want("call", "home", 1), want("ties", true, 1)] }, today],
    [{ ...applicant, wants: [want("call", "home", 1, true), want("ties", true, 1)] }, today],
    [
      {
        ...applicant,
        wants: [want("call", "home", 1, true), want("ties", true, 1)],
        ties: [{ state: "OH", city: "", why: "" }],
      },
      today,
    ],
    [applicant, "2027-01-10"],
    [applicant, today],
  ];
  for (const [who, day] of tries) expect(fitAll(kept, who, day)).toEqual(fitAll(structuredClone(kept), who, day));
});

test("a program that an answer or a weight doesn't concern keeps its very fit", () => {
  const kept = candidatesOf(
    season()
      .profile({ ...whole, wants: [want("esir", true, 1)] })
      .program("p1", { name: "Alpha", facts: [fact("minScore", step2(240)), fact("esir", true)] })
      .program("p2", { name: "Beta", facts: [fact("lettersNeeded", 3), fact("esir", true)] })
      .build(),
    new Map(),
  );
  const applicant = applicantOf(
    season()
      .profile({ ...whole, wants: [want("esir", true, 1)] })
      .build(),
    today,
  );
  const fits = (who: Applicant) => new Map(fitAll(kept, who, today).map((fit) => [fit.programId, fit]));
  const before = fits(applicant);
  const scored = fits({ ...applicant, step2ck: 241 });
  expect(scored.get("p2")).toBe(before.get("p2"));
  expect(scored.get("p1")).not.toBe(before.get("p1"));
  const weighted = fits({ ...applicant, step2ck: 241, wants: [want("esir", true, 3)] });
  expect(weighted.get("p1")?.meets).toBe(scored.get("p1")?.meets);
  expect(weighted.get("p1")?.wants[0]?.want.weight).toBe(3);
});

test("an answer costs in step with the number of programs, whichever answer or weight changes", () => {
  const made = (count: number) => {
    const many = season().profile({ ...whole, wants: [want("esir", true, 3), want("region", "Midwest", 2)] });
    for (let i = 0; i < count; i += 1)
      many.program(`p${i}`, {
        name: `Program ${(i * 7919) % count}`,
        state: ["OH", "CO", "NY", "TX"][i % 4] ?? "",
        facts: [
          fact("minScore", step2(200 + (i % 60))),
          fact("esir", i % 3 === 0),
          fact("lettersNeeded", 3),
          fact("imgAccepted", i % 9 !== 0),
          fact("yogLimitYears", (i % 6) + 1, { trust: "aggregator" }),
        ],
      });
    return many.build();
  };
  const few = made(50);
  const many = made(4 * 50);
  const applicant = applicantOf(many, today);
  const change = {
    weight: (i: number) => ({ ...applicant, wants: [want("esir", true, i % 4), want("region", "Midwest", 2)] }),
    answer: (i: number) => ({ ...applicant, step2ck: 220 + (i % 40) }),
  };
  for (const changed of Object.values(change)) {
    const answering = (built: Season) => {
      const candidates = candidatesOf(built, new Map());
      return (i: number) => fitAll(candidates, changed(i), today);
    };
    const [answerFew, answerMany] = [answering(few), answering(many)];
    // Both as fast as they get before either is measured, several answers at a time: one takes less than the clock can tell.
    for (let i = 0; i < 60; i += 1) {
      answerFew(i);
      answerMany(i);
    }
    // What else the machine does only adds to it: the least is what it takes.
    const least = (answer: (i: number) => unknown) =>
      Math.min(
        ...Array.from({ length: 8 }, (_, batch) =>
          cpuMs(() => {
            for (let i = 0; i < 4; i += 1) answer(batch * 4 + i);
          }),
        ),
      );
    // Four times as many cost four times as much, sixteen were each held against each; a busy machine spoils one round, never all.
    const rounds = [1, 2, 3].map(() => least(answerMany) / least(answerFew));
    expect(Math.min(...rounds)).toBeLessThan(10);
  }
});
