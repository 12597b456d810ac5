import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import directory from "@/lib/directory/programs.json";
import { season } from "@/lib/season/builder";
import { writeSeasonFile } from "@/lib/season/file";
import type { Profile, Season } from "@/lib/season/schema";
import { runSeason } from "@/scripts/lib/season-command";

/**
 * What `season fit` promises (docs/fit.md), held against what it prints of the facts that ship. Nothing here asks the code that works the
 * fit out: the rules are written down once more.
 */

const FACTS = "lib/directory/facts.json";
const NOW = ["--now", "2026-11-29T12:00:00-05:00"];
const BANDS = ["ties", "meets", "ask", "misses"] as const;
const TRUSTS = ["own", "freida", "aggregator", "yours"] as const;

const shipped = z
  .record(z.string(), z.array(z.object({ field: z.string(), source: z.string(), asOf: z.string().nullable() })))
  .parse(JSON.parse(readFileSync(FACTS, "utf8")));

const LINE = ["field", "says", "source", "asOf", "trust"];
const line = z.strictObject({
  field: z.string().min(1),
  says: z.string().min(1),
  source: z.url().nullable(),
  asOf: z.iso
    .date()
    .or(z.string().regex(/^\d{4}(-\d{2})?$/))
    .nullable(),
  trust: z.enum(TRUSTS).nullable(),
});
const nobodys = z.strictObject({ ...line.shape, source: z.null(), asOf: z.null(), trust: z.null() });
/** What is met or missed has a page, a day, and somebody whose word it is. */
const proven = z.strictObject({
  ...line.shape,
  source: line.shape.source.unwrap(),
  asOf: line.shape.asOf.unwrap(),
  trust: line.shape.trust.unwrap(),
});
/** A question has none of them; a fact that settles nothing has whose word it is. */
const sourced = z.strictObject({ ...line.shape, trust: line.shape.trust.unwrap() });

const PROGRAM = ["programId", "band", "meets", "misses", "unknown", "ties", "wants", "why"];
const printed = z.strictObject({
  programs: z.array(
    z.strictObject({
      programId: z.string(),
      band: z.enum(BANDS),
      meets: z.array(proven),
      misses: z.array(proven),
      unknown: z.array(nobodys.or(sourced)),
      ties: z.array(nobodys),
      wants: z.array(nobodys.or(sourced)),
      // One line.
      why: z.string().regex(/^[^\n]+[.?]$/),
    }),
  ),
});
type Printed = z.output<typeof printed>["programs"][number];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "fit-command-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function fitOf(made: Season, facts = FACTS): string {
  const path = join(folder, "season.json");
  writeFileSync(path, writeSeasonFile(made));
  const { status, out, err } = runSeason(["fit", path, "--facts", facts, ...NOW, "--json"]);
  expect([status, err]).toEqual([0, ""]);
  return out;
}

const strong: Partial<Profile> = {
  ...{ step1: "pass", step2ck: 262, graduationYear: 2025, ecfmg: true, usceMonths: 6 },
  letters: [
    { from: "ir-attending", at: "Stanford University" },
    { from: "us-radiologist", at: null },
    { from: "other", at: null },
    { from: "other", at: null },
  ],
  ties: [{ state: "OH", city: "", why: "You grew up there" }],
  wants: [
    { field: "esir", value: true, weight: 3, dealBreaker: false },
    { field: "region", value: "Midwest", weight: 1, dealBreaker: false },
    { field: "parking", value: true, weight: 1, dealBreaker: false },
  ],
};
const weak: Partial<Profile> = { step1: "fail", step2ck: 205, graduationYear: 2009, ecfmg: false, letters: [] };

/** Every program of the directory, with a tie of each kind to one or another. */
function everyProgram(profile: Partial<Profile>): Season {
  const made = season({ label: "2026–2027" }).applicant({ status: "us-citizen-img" }).profile(profile);
  const idOf = (name: string) => `p${directory.programs.findIndex((one) => one.name === name)}`;
  const signals: Record<string, "gold" | "silver"> = { "Duke University": "gold", "Yale-New Haven": "silver" };
  for (const { name, city, state } of directory.programs)
    made.program(idOf(name), { name, city, state, stage: "considering", signal: signals[name] ?? "none" });
  return made
    .rotation(idOf("Emory University"), "2026-07-06", "2026-07-31")
    .contact("c1", idOf("Yale-New Haven"))
    .contact("c2", idOf("University of Michigan"))
    .received(idOf("University of Michigan"), "invitation", "2026-11-01T12:00:00Z")
    .build();
}
const read = (out: string): Printed[] => printed.parse(JSON.parse(out)).programs;

/** The band by the rule: a miss comes first, then ties, then what is met. */
function bandOf({ meets, misses, ties }: Printed): Printed["band"] {
  const isStrong = ({ field, says }: Printed["ties"][number]) =>
    ["rotation", "letter"].includes(field) || (field === "signal" && /^gold/i.test(says));
  if (misses.length > 0) return "misses";
  if (ties.length >= 2 || ties.some(isStrong)) return "ties";
  return meets.length > 0 ? "meets" : "ask";
}

describe.each<[string, Partial<Profile>, Printed["band"][]]>([
  ["a profile with every answer", strong, ["ties", "meets", "ask"]],
  ["a profile that misses what is stated", weak, ["ties", "ask", "misses"]],
  ["no profile", {}, ["ties", "ask"]],
])("fit over the facts that ship, with %s", (_, profile, bands) => {
  const made = everyProgram(profile);
  const nameOf = new Map(made.programs.map(({ id, name }) => [id, name]));
  let out: string;
  let programs: Printed[];
  beforeAll(() => {
    out = fitOf(made);
    programs = read(out);
  });

  it("has every program once, with the fields of the form in its order", () => {
    expect(programs.map(({ programId }) => programId).sort()).toEqual(made.programs.map(({ id }) => id).sort());
    const { programs: raw } = z.object({ programs: z.array(z.record(z.string(), z.unknown())) }).parse(JSON.parse(out));
    for (const program of raw) {
      expect(Object.keys(program)).toEqual(PROGRAM);
      for (const list of ["meets", "misses", "unknown", "ties", "wants"])
        for (const one of z.array(z.record(z.string(), z.unknown())).parse(program[list]))
          expect(Object.keys(one)).toEqual(LINE);
    }
  });

  it("puts each program into the band that its lines make, and the bands in their order", () => {
    for (const program of programs)
      expect([program.programId, program.band]).toEqual([program.programId, bandOf(program)]);
    const places = programs.map(({ band }) => BANDS.indexOf(band));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const found = new Set(programs.map(({ band }) => band));
    expect(bands.filter((band) => !found.has(band))).toEqual([]);
  });

  it("takes the source and the day of what is met, missed, or not settled from the file", () => {
    for (const { programId, meets, misses, unknown } of programs)
      for (const { field, source, asOf, trust } of [...meets, ...misses, ...unknown]) {
        if (trust === null) continue;
        const known = shipped[nameOf.get(programId) ?? ""] ?? [];
        expect(known).toContainEqual(expect.objectContaining({ field, source, asOf }));
      }
  });

  it("says the same whatever the order of the season and of the file", () => {
    const turned = join(folder, "turned.json");
    const facts: unknown = JSON.parse(readFileSync(FACTS, "utf8"));
    const entries = Object.entries(z.record(z.string(), z.array(z.unknown())).parse(facts));
    writeFileSync(
      turned,
      JSON.stringify(Object.fromEntries(entries.reverse().map(([name, of]) => [name, of.reverse()]))),
    );
    const { profile: answers, contacts } = made;
    const other: Season = {
      ...made,
      programs: [...made.programs].reverse(),
      contacts: [...contacts].reverse(),
      profile: { ...answers, letters: answers.letters && [...answers.letters].reverse() },
    };
    expect(fitOf(other, turned)).toBe(out);
  });
});

it("orders a band by what is wanted and known, then by name", () => {
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, " ");
  const made = everyProgram(strong);
  const weights = new Map((strong.wants ?? []).map(({ field, weight }) => [field, weight]));
  const keys = read(fitOf(made)).map(({ programId, band, wants }) => ({
    place: BANDS.indexOf(band),
    weight: wants.reduce((sum, { field, says }) => {
      const weight = weights.get(field) ?? 0;
      return sum + (says.startsWith("Yes: ") ? weight : says.startsWith("No: ") ? -weight : 0);
    }, 0),
    name: plain(made.programs.find(({ id }) => id === programId)?.name ?? ""),
  }));
  expect(new Set(keys.map(({ weight }) => weight)).size).toBeGreaterThan(3);
  expect(keys).toEqual(
    [...keys].sort((a, b) => a.place - b.place || b.weight - a.weight || (a.name < b.name ? -1 : 1)),
  );
});
