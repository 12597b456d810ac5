import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { ENTRIES } from "@/lib/directory/directory";
import shipped from "@/lib/directory/facts.json";
import { season } from "@/lib/season/builder";
import type { Fact, FactValue } from "@/lib/season/schema";
import { programSchema } from "@/lib/season/schema";
import { isStatusSaid } from "@/lib/season/status-said";
import { sourcesOf } from "./basis";
import { factsFileSchema } from "./facts-file";
import { fitAll, fitOf } from "./fit";
import { fitCsv } from "./fit-csv";
import { foundPrograms, ownOfListed, programToAdd } from "./found";
import { inSections, paired } from "./list-sections";
import { listedPolicies, listedPolicyOf } from "./listed-policy";
import { applicantOf, applicantOnScreen } from "./season-fit";

describe("facts as shipped", () => {
  const facts = factsFileSchema().parse(shipped);

  test("are of programs of the directory, each with its address", () => {
    const names = new Set(ENTRIES.map(({ name }) => name));
    expect(Object.keys(facts).filter((name) => !names.has(name))).toEqual([]);
    for (const { source, trust } of Object.values(facts).flat()) {
      expect(source).toMatch(/^https?:\/\//);
      expect(trust).not.toBe("yours");
    }
  });
});

describe("programs to look at", () => {
  test("each program of the directory once, those of another track told apart", () => {
    const found = foundPrograms(season().build());
    expect(found).toHaveLength(88);
    expect(new Set(found.map(({ id }) => id)).size).toBe(88);
    expect(found.every(({ added }) => !added)).toBe(true);
    expect(found.find(({ name }) => name === "Emory University")).toMatchObject({ otherTrack: false, state: "GA" });
    expect(found.some(({ otherTrack }) => otherTrack)).toBe(true);
  });

  test("one that the season has stands once, by its own id, with the directory's facts after its own", () => {
    const mine = { field: "esir", value: true, says: null, source: null, asOf: "2026-11", trust: "yours" } as const;
    const made = season()
      .program("p1", { name: "Emory University", facts: [mine], stage: "considering" })
      .program("p2", { name: "My own", stage: "considering" })
      .program("p3", { name: "Duke University", archived: true })
      .build();
    const found = foundPrograms(made);
    // Archived is neither in the season's list nor offered anew.
    expect(found).toHaveLength(88);
    expect(found.slice(0, 2)).toMatchObject([
      { id: "p1", added: true },
      { id: "p2", added: true, facts: [] },
    ]);
    expect(found[0]?.facts[0]).toEqual(mine);
    expect(found[0]?.facts.some(({ field }) => field === "contactPolicy")).toBe(true);
  });

  test("a policy that is stated comes with the program, with its words and its address; a remark sets none", () => {
    const emory = programToAdd("directory-emory-university", "integrated");
    expect(emory).toMatchObject({ contactPolicy: "no-post-interview", track: "integrated" });
    expect(emory?.facts).toMatchObject([
      { field: "contactPolicy", trust: "own", source: expect.stringContaining("med.emory.edu") },
    ]);
    expect(programToAdd("directory-rochester-general-hospital", "integrated")).toMatchObject({
      contactPolicy: "open",
      facts: [],
    });
    expect(programToAdd("directory-nowhere", "integrated")).toBeNull();
  });

  test("a program that is typed has the policy of the one of the directory that it stands for", () => {
    const typed = { name: "Emory University", track: "integrated", nrmpCode: null, acgmeId: null } as const;
    const stated = listedPolicies()["Emory University"];
    expect(Object.keys(listedPolicies())).toEqual(["Emory University"]);
    expect(stated).toMatchObject({ value: "no-post-interview", trust: "own" });
    expect(listedPolicyOf(typed)).toEqual(stated);
    expect(listedPolicyOf({ ...typed, name: "emory university ir residency", track: "independent" })).toEqual(stated);
    // A remark on contact is no policy, and another track than the directory's is another program.
    expect(listedPolicyOf({ ...typed, name: "Rochester General Hospital" })).toBeNull();
    expect(listedPolicyOf({ ...typed, track: "diagnostic" })).toBeNull();
    expect(listedPolicyOf({ ...typed, name: "Lakeshore University" })).toBeNull();
  });

  test.each([
    ["University of California, San Diego (UCSD)", "on an individual basis, though"],
    ["University of Minnesota", "foreign graduates need"],
  ])("a page that contradicts itself, as of %s, settles nothing: both of its voices are shown", (name, words) => {
    const program = foundPrograms(season().build()).find((one) => one.name === name);
    const made = season().profile({ step2ck: 246 }).build();
    const fit = program && fitOf(program, applicantOf(made, "2026-11-29"), "2026-11-29");
    const said = fit?.unknown.filter(({ field }) => field === "imgAccepted") ?? [];
    expect(said.map(({ says }) => says.includes(words)).sort()).toEqual([false, true]);
    expect(said.some(({ says }) => /only \w+ of an American or Canadian school/.test(says))).toBe(true);
    expect(said.every(({ differs }) => differs)).toBe(true);
    expect(fit?.meets.some(({ field }) => field === "imgAccepted")).toBe(false);
  });

  test("what is taken over from the directory isn't told twice", () => {
    const emory = programToAdd("directory-emory-university", "integrated");
    if (!emory) throw new Error("not in the directory");
    const [found] = foundPrograms(season().program("p1", emory).build());
    expect(found?.facts.filter(({ field }) => field === "contactPolicy")).toHaveLength(1);
  });

  test("the season's own program is found by its id in the directory", () => {
    const emory = programToAdd("directory-emory-university", "integrated");
    if (!emory) throw new Error("not in the directory");
    const made = season().program("p1", emory).build();
    expect(ownOfListed("directory-emory-university", made)).toBe("p1");
    expect(ownOfListed("directory-duke-university", made)).toBeNull();
    expect(ownOfListed("directory-nowhere", made)).toBeNull();
  });

  test("with nothing said, nothing is taken for granted: none meets anything and none misses anything", () => {
    const made = season().build();
    made.applicant = { ...made.applicant, name: "", school: "", graduationYear: null, status: "us-citizen-img" };
    const who = applicantOnScreen(made, "2026-11-29");
    const fits = fitAll(foundPrograms(made), who, "2026-11-29");
    expect(new Set(fits.map(({ band }) => band))).toEqual(new Set(["ask"]));
    // One answer is enough to go by how the season begins, which the profile then calls a default.
    made.profile = { ...made.profile, step2ck: 246 };
    expect(applicantOnScreen(made, "2026-11-29").statusSaid).toBe(true);
    expect(isStatusSaid(made)).toBe(false);
    expect(isStatusSaid({ applicant: { ...made.applicant, school: "Isla Verde" } })).toBe(true);
    expect(isStatusSaid({ applicant: { ...made.applicant, status: "us-do" } })).toBe(true);
  });

  test("every program of the directory can be kept", () => {
    for (const { id } of foundPrograms(season().build()))
      expect(programSchema.parse({ id, ...programToAdd(id, "integrated") }).id).toBe(id);
  });
});

test("the table for a spreadsheet has a row for each program in its order, and no cell is a formula", () => {
  const made = season().program("p1", { name: "=cmd()", stage: "considering" }).build();
  const programs = foundPrograms(made);
  const csv = fitCsv(paired(programs, fitAll(programs, applicantOf(made, "2026-11-29"), "2026-11-29")));
  expect(csv).toContain("program,city,state,track,band,why");
  expect(csv).toContain("'=cmd()");
  // Each line has whose word it is, how old, and where; what is stated and can't be judged yet isn't lost.
  expect(csv).toMatch(/Has an ESIR track.* \(Aggregator, no date, https:\/\//);
  expect(csv).toMatch(/Wants 3 letters.* Add your letters\..* \(Their page, .*https:\/\//);
  // As on the screen: why something isn't counted, and what is to be asked.
  expect(csv).toMatch(/Not counted: it isn’t this program’s own word\. \(/);
  expect(csv).toContain("Ask: how many months of US clinical experience do you want?");
  expect(csv).not.toMatch(/(^|,)=cmd/m);
});

test("who says the same stays in view: on the line, in the table, and what is wanted has its source on paper", () => {
  const says = (value: FactValue, fields: Partial<Fact>): Fact => ({
    ...{ field: "lettersNeeded", value, says: null, source: "https://program.example/apply", asOf: "2026-08" },
    ...{ trust: "own", ...fields },
  });
  const made = season()
    .profile({ wants: [{ field: "esir", value: true, weight: 2, dealBreaker: false }] })
    .program("a", {
      name: "Alpha",
      facts: [
        says(3, { trust: "yours", source: "https://program.example/faq", asOf: "2026-11-20" }),
        says(3, {}),
        says(4, { trust: "freida", source: "https://freida.example/alpha" }),
        says(true, { field: "esir", asOf: "2016" }),
      ],
    })
    .build();
  const programs = foundPrograms(made).filter(({ added }) => added);
  const fits = fitAll(programs, applicantOf(made, "2026-11-29"), "2026-11-29");
  const [fit] = fits;
  const [yours, theirs] = fit?.unknown.filter(({ field }) => field === "lettersNeeded") ?? [];
  expect(yours?.alike).toMatchObject([{ trust: "own", asOf: "2026-08" }]);
  expect(theirs?.alike).toEqual([]);
  expect(fitCsv(paired(programs, fits))).toContain(
    "(Yours, November 2026, https://program.example/faq; the same: Their page, August 2026, https://program.example/apply)",
  );
  expect(fit && sourcesOf(fit)).toContain("Has an ESIR track (Their page, 2016, https://program.example/apply, check)");
});

test("the table has the order of the screen: each band in turn, then what a deal-breaker rules out, with its track", () => {
  const fact = { says: null, source: "https://program.example/apply", asOf: "2026-08", trust: "own" } as const;
  const made = season()
    .profile({ wants: [{ field: "region", value: "Northeast", weight: 0, dealBreaker: true }] })
    .program("a", { name: "Alpha", state: "NC", city: "Durham", stage: "considering", signal: "gold" })
    .program("b", { name: "Beta", state: "NY", city: "Albany", stage: "considering", track: "independent" })
    .program("c", { name: "Gamma", stage: "considering", facts: [{ field: "imgAccepted", value: false, ...fact }] })
    .program("d", { name: "Delta", stage: "considering", facts: [{ field: "imgAccepted", value: true, ...fact }] })
    .build();
  const today = "2026-11-29";
  const programs = foundPrograms(made).filter(({ added }) => added);
  const fits = fitAll(programs, applicantOf(made, today), today);
  const csv = fitCsv(inSections(paired(programs, fits), ({ fit }) => fit));
  const rows = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: true,
  }).data;
  expect(rows.map(({ program, band, track }) => [program, band, track])).toEqual([
    ["Delta", "Meets all that is known", "Integrated IR"],
    ["Beta", "Worth asking first", "Independent IR"],
    ["Gamma", "States something you don’t meet", "Integrated IR"],
    ["Alpha", "You ruled out", "Integrated IR"],
  ]);
});
