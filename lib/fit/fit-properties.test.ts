import fc from "fast-check";
import { expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import type { Fact, Profile, Season } from "@/lib/season/schema";
import { fitOf } from "./fit";
import { fact, want } from "./fit.fixture";
import { BANDS } from "./lines";
import { applicantOf, fitSeason } from "./season-fit";

const now = Date.parse("2026-11-29T12:00:00Z");
const today = "2026-11-29";

const REQUIRED = [
  fc.boolean().map((value) => ["imgAccepted", value] as const),
  fc.integer({ min: 0, max: 6 }).map((value) => ["usceRequiredMonths", value] as const),
  fc.integer({ min: 0, max: 8 }).map((value) => ["yogLimitYears", value] as const),
  fc.integer({ min: 0, max: 5 }).map((value) => ["lettersNeeded", value] as const),
  fc
    .record({ exam: fc.constantFrom("Step 2 CK", "Step 1", "Step"), value: fc.integer({ min: 0, max: 270 }) })
    .map((value) => ["minScore", value] as const),
  fc.boolean().map((value) => ["esir", value] as const),
  fc.integer({ min: 0, max: 4 }).map((value) => ["integratedPositions", value] as const),
];
const anyFact = fc
  .tuple(
    fc.oneof(...REQUIRED),
    fc.constantFrom("own", "freida", "aggregator", "yours"),
    fc.constantFrom(null, "2023", "2025-05", "2026-08-01"),
  )
  .map(([[field, value], trust, asOf]) => fact(field, value, { trust, asOf }));
const anyWant = fc.oneof(
  fc.constantFrom(want("esir", true, 2), want("region", "Midwest", 1), want("size", 2, 3), want("esir", true, 0, true)),
  fc.constantFrom(want("imgAccepted", true, 2), want("lettersNeeded", 2, 3), want("usceRequiredMonths", 1, 1, true)),
  fc.constantFrom(want("ties", true, 2), want("ties", true, 0, true), want("ties", false, 1)),
  fc.constantFrom(
    want("family", "Boulder, CO", 2, true),
    want("family", "Boulder", 3, true),
    want("city", "Denver", 1),
  ),
);
const anyProfile: fc.Arbitrary<Partial<Profile>> = fc.record({
  step1: fc.constantFrom("pass" as const, "fail" as const, null),
  step2ck: fc.option(fc.integer({ min: 200, max: 270 })),
  graduationYear: fc.option(fc.integer({ min: 2018, max: 2027 })),
  usceMonths: fc.option(fc.integer({ min: 0, max: 6 })),
  letters: fc.option(fc.array(fc.constant({ from: "other" as const, at: null }), { maxLength: 4 })),
  ties: fc.subarray([
    { state: "OH", city: "", why: "" },
    { state: "", city: "Denver", why: "Cousin" },
  ]),
  wants: fc.array(anyWant, { maxLength: 3 }),
});
const anyProgram = fc.record({
  facts: fc.array(anyFact, { maxLength: 6 }),
  name: fc.constantFrom("Alpha", "Beta", "Gamma"),
  state: fc.constantFrom("OH", "CO", ""),
  city: fc.constantFrom("Denver", "Columbus", ""),
  signal: fc.constantFrom("none" as const, "gold" as const, "silver" as const),
});
const anySeason = fc
  .record({ profile: anyProfile, programs: fc.array(anyProgram, { minLength: 1, maxLength: 6 }) })
  .map(({ profile, programs }) => {
    const made = season().profile(profile);
    for (const [i, program] of programs.entries()) made.program(`p${i}`, program);
    return made.build();
  });
const seeded = { seed: 20_261_129, numRuns: 400 };

/** The same in another order. */
function shuffling(random: Iterator<number>) {
  return <T>(list: readonly T[]): T[] =>
    list
      .map((one) => ({ one, at: random.next().value }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one);
}

test("order never depends on the order of the input", () => {
  fc.assert(
    fc.property(anySeason, fc.infiniteStream(fc.nat()), (made, random) => {
      const shuffled = shuffling(random);
      const other = structuredClone(made);
      other.programs = shuffled(other.programs).map((program) => ({ ...program, facts: shuffled(program.facts) }));
      expect(fitSeason(other, new Map(), now)).toEqual(fitSeason(made, new Map(), now));
    }),
    seeded,
  );
});

/** A season whose profile and records tie its applicant to its programs in several ways. */
const tiedSeason = fc
  .record({
    made: anySeason,
    letters: fc.array(
      fc.record({
        from: fc.constantFrom("ir-attending" as const, "us-radiologist" as const, "other" as const),
        at: fc.constantFrom(null, "Alpha", "Beta"),
      }),
      { maxLength: 5 },
    ),
    ties: fc.array(
      fc.record({
        state: fc.constantFrom("OH", "CO"),
        city: fc.constantFrom("", "Denver"),
        why: fc.constantFrom("", "Cousin", "cousin", "You grew up there"),
      }),
      { maxLength: 5 },
    ),
    people: fc.array(fc.record({ at: fc.nat(), name: fc.constantFrom("Iris Vance", "Owen Tak", "Ana Reyes") }), {
      maxLength: 5,
    }),
    mail: fc.array(
      fc.record({ at: fc.nat(), kind: fc.constantFrom("invitation" as const, "interest-shown" as const) }),
      { maxLength: 4 },
    ),
    months: fc.array(fc.record({ at: fc.nat(), day: fc.constantFrom("2026-07-06", "2026-08-03", "2026-09-07") }), {
      maxLength: 3,
    }),
  })
  .map(({ made, letters, ties, people, mail, months }) => {
    const { programs, profile } = made;
    const records = season();
    const programAt = (at: number) => programs[at % programs.length]!.id;
    for (const [i, { at, name }] of people.entries()) records.contact(`c${i}`, programAt(at), { name });
    for (const { at, kind } of mail) records.received(programAt(at), kind, "2026-11-01T12:00:00Z");
    for (const { at, day } of months) records.rotation(programAt(at), day, day);
    return { ...records.build(), programs, profile: { ...profile, letters, ties } };
  });

test("nothing depends on the order of letters, ties, people, messages, or rotations", () => {
  let tied = 0;
  fc.assert(
    fc.property(tiedSeason, fc.infiniteStream(fc.nat()), (made, random) => {
      const shuffled = shuffling(random);
      const { profile, contacts, messages, rotations } = structuredClone(made);
      const other: Season = {
        ...structuredClone(made),
        profile: { ...profile, letters: profile.letters && shuffled(profile.letters), ties: shuffled(profile.ties) },
        contacts: shuffled(contacts),
        messages: shuffled(messages),
        rotations: shuffled(rotations),
      };
      const fits = fitSeason(made, new Map(), now);
      if (fits.some(({ ties }) => ties.length > 2)) tied += 1;
      expect(fitSeason(other, new Map(), now)).toEqual(fits);
    }),
    { ...seeded, numRuns: 200 },
  );
  expect(tied).toBeGreaterThan(50);
});

test("a fact that was looked for and not found changes nothing", () => {
  const nothing = fc
    .tuple(
      fc.constantFrom("imgAccepted", "minScore", "lettersNeeded", "visaSponsored", "contactPolicy", "esir", "parking"),
      fc.constantFrom("own", "freida", "aggregator", "yours"),
      fc.constantFrom(null, "2023", "2026-08-01"),
    )
    .map(([field, trust, asOf]) => fact(field, null, { trust, asOf }));
  fc.assert(
    fc.property(anySeason, fc.array(nothing, { minLength: 1, maxLength: 4 }), fc.nat(), (made, found, at) => {
      const programs = made.programs.map((program, i) => {
        if (i !== at % made.programs.length) return program;
        const before = at % (program.facts.length + 1);
        return { ...program, facts: [...program.facts.slice(0, before), ...found, ...program.facts.slice(before)] };
      });
      expect(fitSeason({ ...structuredClone(made), programs }, new Map(), now)).toEqual(
        fitSeason(made, new Map(), now),
      );
    }),
    { ...seeded, numRuns: 200 },
  );
});

test("nothing that is missed stands above what isn't; the bands say what they say", () => {
  fc.assert(
    fc.property(anySeason, (made) => {
      const fits = fitSeason(made, new Map(), now);
      expect(fits.map(({ band }) => BANDS.indexOf(band))).toEqual(
        fits.map(({ band }) => BANDS.indexOf(band)).toSorted((a, b) => a - b),
      );
      for (const { band, misses, meets, ties } of fits) {
        for (const { source, asOf, trust } of [...meets, ...misses].filter(({ doubt }) => doubt === null))
          expect([source, asOf, trust]).not.toContain(null);
        expect(band === "misses").toBe(misses.length > 0);
        if (band === "ties") expect(ties.length > 1 || ties.some(({ strong }) => strong)).toBe(true);
        if (band === "meets") expect(meets.length).toBeGreaterThan(0);
      }
    }),
    seeded,
  );
});

/** Where a program stands among the others once its facts are these. */
function placed(made: Season, facts: Fact[]): number {
  const [first, ...others] = made.programs;
  const programs = first ? [{ ...first, facts }, ...others] : [];
  return fitSeason({ ...made, programs }, new Map(), now).findIndex(({ programId }) => programId === first?.id);
}

test("a missing fact never moves a program below one that states a requirement that isn't met", () => {
  fc.assert(
    fc.property(anySeason, fc.nat(), (made, at) => {
      const [first] = made.programs;
      const kept = first?.facts.filter((_, i) => i !== at % Math.max(1, first.facts.length)) ?? [];
      const programs = made.programs.map((program) => (program === first ? { ...program, facts: kept } : program));
      const fits = fitSeason({ ...made, programs }, new Map(), now);
      const mine = fits.findIndex(({ programId }) => programId === first?.id);
      if (fits[mine]?.misses.length === 0)
        for (const [i, { misses }] of fits.entries()) if (misses.length > 0) expect(i).toBeGreaterThan(mine);
    }),
    seeded,
  );
});

test("adding a fact that is met never lowers a program", () => {
  let added = 0;
  fc.assert(
    fc.property(anySeason, anyFact, (made, extra) => {
      const alone = fitOf({ ...made.programs[0]!, facts: [extra], ties: [] }, applicantOf(made, today), today);
      if (alone.meets.length === 0) return;
      added += 1;
      const facts = made.programs[0]?.facts ?? [];
      expect(placed(made, [...facts, extra])).toBeLessThanOrEqual(placed(made, facts));
    }),
    seeded,
  );
  expect(added).toBeGreaterThan(100);
});

test("what isn’t known of a place, and a place that nobody knows, counts neither way", () => {
  const placed = [
    ...[want("ties", true, 3, true), want("ties", false, 3, true), want("region", "Midwest", 3, true)],
    ...[want("family", "Boulder, CO", 3, true), want("state", "OH", 3, true), want("city", "Denver", 3, true)],
  ];
  fc.assert(
    fc.property(anySeason, fc.subarray(placed, { minLength: 1 }), (made, wants) => {
      const nowhere = structuredClone({ ...made, profile: { ...made.profile, wants } });
      for (const program of nowhere.programs) Object.assign(program, { state: "", city: "" });
      for (const { wants } of fitSeason(nowhere, new Map(), now))
        expect(wants.map(({ answer }) => answer)).toEqual(wants.map(() => null));

      const untied = structuredClone({
        ...made,
        profile: { ...made.profile, ties: [], wants: [placed[0]!, placed[1]!] },
      });
      untied.profile.wants.push(want("family", "Boulder", 3, true), want("region", "Lake country", 3, true));
      for (const { wants, why } of fitSeason(untied, new Map(), now)) {
        expect(wants.map(({ answer }) => answer)).toEqual(wants.map(() => null));
        expect(why).not.toContain("You ruled it out");
      }
    }),
    { ...seeded, numRuns: 200 },
  );
});

test("the input stays as it was", () => {
  fc.assert(
    fc.property(anySeason, (made) => {
      const before = structuredClone(made);
      fitSeason(made, new Map(), now);
      expect(made).toEqual(before);
    }),
    { ...seeded, numRuns: 50 },
  );
});
