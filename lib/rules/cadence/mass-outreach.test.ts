import { expect, it } from "vitest";
import { check } from "@/lib/rules";
import { cpuMs } from "@/lib/rules/cpu.fixture";
import { season } from "@/lib/season/builder";
import { HOUR } from "@/lib/season/durations";

const NAMES = ["Lakeshore", "Tidewater", "Granite Peak", "Saint Orla", "Keystone", "Harlow", "Bellweather"];
const START = Date.parse("2026-10-01T12:00:00Z");
const same = (name: string) =>
  `Dear Program Director, I am writing to tell you of my interest in the residency at ${name} and would be glad to visit.`;
const OWN = [
  "Your clinic on Thursdays is the reason for this letter; at home I ran one like it for two years.",
  "We met at the spring meeting, where you asked me about our series of portal vein cases.",
  "My aunt lives two streets away from you, and I have wanted to come back since I was nine.",
  "The trial your group published in May answers a question that my thesis could only raise.",
  "I would like to learn pediatric work, and nobody near us does as much of it as you do.",
];

/** One letter of interest to each program, `hours` after the first. */
function letters(hours: number[], body: (name: string, i: number) => string = same) {
  const made = season();
  NAMES.forEach((name, i) => {
    made.program(`p${i + 1}`, { name });
  });
  hours.forEach((hour, i) => {
    const name = NAMES[i % NAMES.length]!;
    made.sent(`p${(i % NAMES.length) + 1}`, "interest", new Date(START + hour * HOUR).toISOString(), {
      body: body(name, i),
      news: "other",
    });
  });
  return made;
}
const found = (made: ReturnType<typeof season>) =>
  check(made.build(), START + 1000 * HOUR).findings.filter(({ rule }) => rule === "mass-outreach");

it("names every letter of the cluster", () => {
  expect(found(letters([0, 1, 2, 3, 4]))).toEqual([
    {
      key: "mass-outreach:m1",
      rule: "mass-outreach",
      level: "warn",
      programId: null,
      messageIds: ["m1", "m2", "m3", "m4", "m5"],
      message: "5 nearly identical letters of interest were sent on Oct 1, 2026.",
    },
  ]);
});

it("needs five within 24 elapsed hours", () => {
  expect(found(letters([0, 1, 2, 3]))).toEqual([]);
  expect(found(letters([0, 6, 12, 18, 24])).map(({ messageIds }) => messageIds.length)).toEqual([5]);
  expect(found(letters([0, 6, 12, 18, 24.001]))).toEqual([]);
});

it("slides its window, and leaves out what stands apart", () => {
  expect(found(letters([0, 20, 25, 26, 27, 28]))).toMatchObject([
    { key: "mass-outreach:m2", messageIds: ["m2", "m3", "m4", "m5", "m6"] },
  ]);
  expect(found(letters([0, 6, 12, 18, 24, 30]))).toMatchObject([
    { key: "mass-outreach:m1", message: expect.stringContaining("between Oct 1, 2026 and Oct 2, 2026") },
  ]);
});

it("finds two clusters apart in time", () => {
  const keys = found(letters([0, 1, 2, 3, 4, 100, 101, 102, 103, 104])).map(({ key }) => key);
  expect(keys).toEqual(["mass-outreach:m1", "mass-outreach:m6"]);
});

it("leaves alone letters that differ, and sees copies among them", () => {
  expect(found(letters([0, 1, 2, 3, 4], (_, i) => OWN[i]!))).toEqual([]);
  const mixed = letters([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], (name, i) => (i % 2 === 0 ? same(name) : OWN[(i - 1) / 2]!));
  expect(found(mixed).map(({ messageIds }) => messageIds)).toEqual([["m1", "m3", "m5", "m7", "m9"]]);
});

it("looks at letters of interest that have words", () => {
  const thanks = letters([0, 1, 2, 3]).sent("p5", "thank-you", "2026-10-01T13:00:00Z", { body: same("Keystone") });
  expect(found(thanks)).toEqual([]);
  expect(found(letters([0, 1, 2, 3, 4], () => ""))).toEqual([]);
});

it("is quick over thousands of different letters on one day", () => {
  const many = letters(
    Array.from({ length: 3_000 }, (_, i) => i / 200),
    (_, i) => Array.from({ length: 60 }, (_, k) => `w${(i * 61 + k * k) % 9973}`).join(" "),
  );
  expect(cpuMs(() => expect(found(many)).toEqual([]))).toBeLessThan(3_000);
});
