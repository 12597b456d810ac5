import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { preflight } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import { CONTACT_ROLES, draftSchema, type Season } from "@/lib/season/schema";
import { instantMs } from "@/lib/season/time";
import { slotsOf, templateById, templates, thankYouFor } from "@/lib/templates";
import { factsFor } from "@/lib/templates/facts";

const NOW = instantMs("2027-01-26T12:00:00-05:00");

/** A season that knows everything a template can ask of it. */
const known = () =>
  season()
    .program("p1", { name: "Harlow–St. Anne" })
    .contact("c1", "p1", { name: "Elena Marsh", role: "program-director" })
    .contact("c2", "p1", { name: "Owen Tak" })
    .interview("p1", "2027-01-25T23:30:00-05:00", { timeZone: "America/Los_Angeles" })
    .rotation("p1", "2026-07-06", "2026-07-31", { institution: "Harlow General" })
    .sent("p1", "intent", "2027-01-26T09:00:00-05:00")
    .received("p1", "interest-shown", "2027-01-26T10:00:00-05:00", { id: "asked" })
    .build();
const about = (fields: { recipients?: string[]; inReplyTo?: string } = {}) => ({
  programId: "p1",
  recipients: ["c1"],
  interviewId: null,
  rotationId: null,
  inReplyTo: null,
  ...fields,
});
const bare = (): Season =>
  season().applicant({ name: "", school: "" }).program("p1", { name: "Harlow–St. Anne" }).build();

it("has an id for each, equal to its file's name", () => {
  const files = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith(".ts") && !/test|^(?:index|facts|greeting|slots|template)\.ts$/.test(file))
    .map((file) => file.slice(0, -3));
  expect(templates.map(({ id }) => id).sort()).toEqual(files.sort());
  for (const { id } of templates) expect(templateById(id)?.id).toBe(id);
});

describe.each(templates.map((template) => [template.id, template] as const))("%s", (_, template) => {
  const draft = (made: Season, fields = {}) => {
    const given = about(fields);
    const letter = template.write(factsFor(made, given, NOW));
    return {
      ...given,
      ...letter,
      kind: template.kind,
      channel: "email" as const,
      news: null,
      readings: [],
      acknowledged: [],
    };
  };

  it("can never be sent as it stands, however much the season knows", () => {
    for (const made of [known(), bare()]) {
      const written = draft(made, made.contacts.length > 0 ? { inReplyTo: "asked" } : { recipients: [] });
      const { canSend, findings } = preflight(made, written, NOW);
      expect(canSend).toBe(false);
      expect(findings.some(({ rule }) => rule === "unfilled-placeholder")).toBe(true);
    }
  });

  it("has a subject that can be kept, however long the program's name", () => {
    const made = known();
    const named = { ...made, programs: made.programs.map((program) => ({ ...program, name: "🏥".repeat(250) })) };
    for (const variant of [0, 1, 2, 3]) {
      const { subject } = template.write(factsFor(named, about({ inReplyTo: "asked" }), NOW), variant);
      expect(draftSchema.shape.subject.safeParse(subject).error).toBeUndefined();
    }
  });

  it("says nothing that the rules mind", () => {
    const made = known();
    const { findings } = preflight(made, draft(made, { inReplyTo: "asked" }), NOW);
    const minded = findings.filter(({ field, rule }) => field !== undefined && rule !== "unfilled-placeholder");
    expect(minded.filter(({ rule }) => rule !== "intent-without-commitment")).toEqual([]);
  });

  it("leaves no slot for what the season knows", () => {
    const made = known();
    const { subject, body } = template.write(factsFor(made, about({ inReplyTo: "asked" }), NOW));
    const labels = slotsOf(`${subject}\n${body}`).map(({ label }) => label);
    for (const label of labels)
      expect(label).not.toMatch(/^(?:the name of|your name|your medical school|the day|the weeks)/);
  });

  it("has parts with a range of sentences each, and says when it is the right one", () => {
    expect(template.when).toMatch(/\.$/);
    expect(template.parts.length).toBeGreaterThan(1);
    for (const {
      sentences: [least, most],
    } of template.parts)
      expect(least <= most && most > 0).toBe(true);
  });
});

describe("facts", () => {
  it("are the season's, in the zone of the interview", () => {
    expect(factsFor(known(), about({ recipients: ["c1", "c2"], inReplyTo: "asked" }), NOW)).toEqual({
      greeting: "Dear Dr. Marsh and Dr. Tak,",
      program: "Harlow–St. Anne",
      signature: "Jordan Reyes\nMeridian Island School of Medicine",
      school: "Meridian Island School of Medicine",
      onInterviewDay: "on Monday, January 25",
      duringRotation: "from July 6 to July 31",
      rotationPlace: "Harlow General",
      citizenship: "I am a US citizen and need no visa sponsorship.",
      letterDay: "Tuesday, January 26",
      answeredDay: "Tuesday, January 26",
    });
  });

  it("claim no citizenship for who has none", () => {
    const made = season().applicant({ status: "non-us-img" }).program("p1").build();
    expect(factsFor(made, about({ recipients: [] }), NOW).citizenship).toBe("");
  });
});

it("gives each role its own thank-you, and several of one role no two that begin alike", () => {
  const facts = factsFor(known(), about(), NOW);
  for (const role of CONTACT_ROLES) {
    const template = thankYouFor(role);
    expect(template.kind).toBe("thank-you");
    const firsts = [0, 1, 2].map((variant) => template.write(facts, variant).body.split("\n\n")[1]);
    expect(new Set(firsts).size).toBe(3);
  }
  expect(thankYouFor("chief").id).toBe("thank-resident");
  expect(thankYouFor("associate-program-director").id).toBe("thank-director");
});
