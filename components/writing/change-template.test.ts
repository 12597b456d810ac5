import { describe, expect, it } from "vitest";
import { changeTemplate, filledIn, isUntouched, regreeted } from "./change-template";

const SIGNATURE = "Jordan Reyes\nMeridian Island";
const FROM = `Dear Dr. Marsh,\n\nThank you.\n\n{{a detail}}\n\n{{why it fits}}\n\n${SIGNATURE}`;
const TO = `Dear Dr. Marsh,\n\nI was glad to meet you.\n\n{{why it fits}} {{a plan}}\n\n${SIGNATURE}`;
const change = (body: string, from: string | null = FROM, to = TO) =>
  changeTemplate({ body, from, to, signature: SIGNATURE });

describe("what was typed into slots", () => {
  it("is found by the words around them", () => {
    const body = FROM.replace("{{a detail}}", "The clinic\n\non Saturday.");
    expect(filledIn(FROM, body)).toEqual([
      { label: "a detail", typed: "The clinic" },
      { label: "why it fits", typed: "on Saturday.\n\n{{why it fits}}" },
    ]);
    expect(filledIn(FROM, FROM.replace("{{a detail}}", "The clinic."))).toEqual([
      { label: "a detail", typed: "The clinic." },
      { label: "why it fits", typed: null },
    ]);
    expect(filledIn(FROM, FROM)?.map(({ typed }) => typed)).toEqual([null, null]);
  });

  it("cannot be told where the words around were changed", () => {
    expect(filledIn(FROM, FROM.replace("Thank you.", "Thanks."))).toBeNull();
    expect(filledIn(FROM, `${FROM}\nPS`)).toBeNull();
    expect(filledIn("No slots.", "No slots.")).toEqual([]);
    expect(filledIn("No slots.", "No slots. More")).toBeNull();
  });
});

describe("another template", () => {
  it("takes the place of an untouched one, and of nothing", () => {
    expect(change(FROM)).toBe(TO);
    expect(change("  \n")).toBe(TO);
    expect(change("", null)).toBe(TO);
  });

  it("keeps what was typed: in the slot that asks for the same, else before the signature", () => {
    const body = FROM.replace("{{why it fits}}", "I want to run a clinic.").replace(
      "{{a detail}}",
      () => "The $& story.",
    );
    expect(change(body)).toBe(
      `Dear Dr. Marsh,\n\nI was glad to meet you.\n\nI want to run a clinic. {{a plan}}\n\nThe $& story.\n\n${SIGNATURE}`,
    );
    expect(change(body, FROM, "Dear Dr. Marsh,")).toBe("Dear Dr. Marsh,\n\nThe $& story.\n\nI want to run a clinic.");
  });

  it("is not put over words of one's own", () => {
    expect(change("My own letter.", null)).toBeNull();
    expect(change(FROM.replace("Thank you.", "Thank you so much."))).toBeNull();
  });
});

it("greets those it goes to now, and leaves another greeting alone", () => {
  expect(regreeted("Dear Dr. Marsh,\n\nHi", "Dear Dr. Marsh,", "Dear Dr. Tak,")).toBe("Dear Dr. Tak,\n\nHi");
  expect(regreeted("Hello,\n\nHi", "Dear Dr. Marsh,", "Dear Dr. Tak,")).toBe("Hello,\n\nHi");
});

describe("a letter is untouched", () => {
  const laid = { subject: "News", body: "Dear Dr. Marsh,\n\n{{your news}}" };
  it.each([
    ["as it was laid out", laid, laid, true],
    ["while it is empty", { subject: "", body: " \n" }, null, true],
    ["not with a word in a slot", { ...laid, body: "Dear Dr. Marsh,\n\nOur paper is out." }, laid, false],
    ["not with a subject of its own", { ...laid, subject: "Our paper" }, laid, false],
    ["not where it is not known how it was laid out", laid, null, false],
  ])("%s", (_when, letter, from, untouched) => {
    expect(isUntouched(letter, from)).toBe(untouched);
  });
});

it("takes a slot whose label holds what follows it for one still to be written", () => {
  const letter = "When we met {{the day, such as “Monday, January 25”}}, {{the news}}. Thank you.";
  expect(filledIn(letter, letter)?.map(({ typed }) => typed)).toEqual([null, null]);
  expect(filledIn(letter, letter.replace("{{the news}}", "our paper was out"))?.map(({ typed }) => typed)).toEqual([
    null,
    "our paper was out",
  ]);
});
