import type { Fact, FactValue, Profile } from "./schema";

/** What the sample's applicant has and wants. */
export const SAMPLE_PROFILE: Omit<Profile, "graduationYear" | "ecfmg"> = {
  step1: "pass",
  step2ck: 246,
  usceMonths: 5,
  letters: [
    { from: "ir-attending", at: "Hudson Valley University" },
    { from: "ir-attending", at: null },
    { from: "us-radiologist", at: null },
    { from: "other", at: null },
  ],
  publications: 2,
  presentations: 1,
  ties: [{ state: "PA", city: "Erie", why: "You grew up there" }],
  wants: [
    { field: "ties", value: true, weight: 3, dealBreaker: false },
    { field: "case mix", value: "aortic", weight: 3, dealBreaker: false },
    { field: "research", value: true, weight: 1, dealBreaker: false },
    { field: "call", value: "home", weight: 0, dealBreaker: false },
  ],
};

const step2 = (value: number) => ({ exam: "Step 2 CK", value });

/**
 * What the sample's programs state, by their ids: plainly, with two that disagree, one that is old, one without a date, and gaps, as
 * real programs do. `day` gives the day so many days from today.
 */
export function sampleFacts(day: (offset: number) => string): Record<string, Fact[]> {
  const stated = (site: string, page: string, trust: Fact["trust"] = "own") => {
    const source = `https://${site}.example/${page}`;
    return (field: string, value: FactValue, says: string | null, asOf: string | null = day(-95)): Fact => ({
      ...{ field, value, says, source, asOf, trust },
    });
  };
  const keystone = stated("keystone", "radiology/apply");
  const tidewater = stated("tidewater", "residency");
  const lakeshore = stated("lakeshore", "ir/apply");
  const harlow = stated("harlow", "gme/ir");
  const hudson = stated("hudsonvalley", "ir/residency");
  const granite = stated("granitepeak", "apply");
  const copied = (site: string) => stated("directory", site, "freida");
  const listed = (site: string) => stated("programlist", site, "aggregator");
  return {
    keystone: [
      keystone("imgAccepted", true, "IMG applications are read one by one"),
      keystone("minScore", step2(230), "Step 2 CK of 230 or higher"),
      keystone("lettersNeeded", 3, "Three letters, one from an IR physician"),
      keystone("usceRequiredMonths", 3, "At least three months, hands-on"),
      keystone("case mix", "venous, aortic, oncology", "A venous service and all endovascular aortic work"),
      keystone("integratedPositions", 2, null),
      copied("keystone")("yogLimitYears", 5, null),
    ],
    tidewater: [
      tidewater("imgAccepted", true, null),
      tidewater("minScore", step2(225), null),
      tidewater("research", "three months in PGY-4", null),
      tidewater("integratedPositions", 1, null),
    ],
    lakeshore: [
      lakeshore("imgAccepted", true, null),
      lakeshore("lettersNeeded", 4, "Four letters"),
      lakeshore("case mix", "aortic, trauma, oncology", "Most of the region’s aortic work"),
      lakeshore("integratedPositions", 3, null),
      lakeshore("call", "in-house", "In-house call in PGY-5"),
      copied("lakeshore")("minScore", step2(235), null),
    ],
    harlow: [
      harlow("minScore", step2(220), "We look for 220 or higher"),
      harlow("esir", true, null),
      harlow("case mix", "aortic, oncology", "A hybrid room opens in May"),
    ],
    hudson: [
      hudson("imgAccepted", true, null),
      hudson("minScore", step2(230), null),
      hudson("lettersNeeded", 3, null),
      hudson("call", "home", "Home call from PGY-4"),
    ],
    granite: [
      granite("minScore", step2(0), "No minimum score", day(-980)),
      copied("granite-peak")("minScore", step2(230), "230 or higher"),
      granite("imgAccepted", true, "IMG applications are read one by one"),
      granite("contactPolicy", "no-contact", "Please don’t write to us after the interview"),
      listed("granite-peak")("yogLimitYears", 3, "Within the last three years", null),
    ],
    wasatch: [
      listed("wasatch")("minScore", step2(220), null, null),
      listed("wasatch")("minScore", step2(250), null, null),
    ],
    commonwealth: [
      stated("commonwealth", "apply")("minScore", step2(250), "Step 2 CK of 250 or higher"),
      stated("commonwealth", "apply")("imgAccepted", true, null),
    ],
    sonoran: [stated("sonoran", "residency", "own")("lettersNeeded", 3, null, day(-700))],
    bayou: [stated("bayou", "residency")("integratedPositions", 1, null)],
  };
}
