import { describe, expect, it } from "vitest";
import { gather } from "@/lib/rules/gather";
import type { DraftMessage } from "@/lib/rules/rule";
import { statesCitizenship, statesCitizenshipRule } from "@/lib/rules/wording/states-citizenship";
import { season } from "@/lib/season/builder";
import type { Applicant } from "@/lib/season/schema";

describe("a text that says it", () => {
  it.each([
    "I am a U.S. citizen.",
    "I am a U. S. citizen.",
    "As a US-citizen IMG I would be glad to come.",
    "I’m an American citizen.",
    "I am a citizen of the United States.",
    "I do not require visa sponsorship.",
    "No visa needed.",
    "I am authorized to work without sponsorship.",
    "I am not only a US citizen but also from Chicago.",
    "Thank you.\n\nBest,\nJordan Reyes, US citizen",
    "My wife is Canadian, but I am a US citizen.",
  ])("%j", (text) => {
    expect(statesCitizenship(text)).toBe(true);
  });
});

describe("a text that does not", () => {
  it.each([
    "I am not a US citizen.",
    "As a non-US citizen I need a visa.",
    "Do you take US citizens?",
    "My wife is a US citizen.",
    "Dr. Osgood, a US citizen, wrote for me.",
    "I hope to become a US citizen.",
    "I have a green card.",
    "I cannot work without sponsorship.",
    "> I am a US citizen.",
    "They wrote “I am a US citizen” for me.",
    "",
  ])("%j", (text) => {
    expect(statesCitizenship(text)).toBe(false);
  });
});

describe("the check", () => {
  const BODY = "  I like your clinic. ";
  const marks = (status: Applicant["status"], kind: DraftMessage["kind"], subject = "") => {
    const made = season().applicant({ status }).program("p1").build();
    const draft: DraftMessage = {
      programId: "p1",
      kind,
      channel: "email",
      subject,
      body: BODY,
      recipients: [],
      interviewId: null,
      rotationId: null,
      inReplyTo: null,
      news: null,
      readings: [],
      acknowledged: [],
    };
    return statesCitizenshipRule.check(draft, gather(made, 0)).map(({ field, start, end }) => [field, start, end]);
  };

  it("marks the whole of a citizen's first mail that does not say so", () => {
    expect(marks("us-citizen-img", "interest")).toEqual([["body", 2, 21]]);
  });

  it.each(["non-us-img", "us-md", "us-do"] as const)("asks nothing of an applicant who is %s", (status) => {
    expect(marks(status, "interest")).toEqual([]);
  });

  it("asks nothing of other kinds, nor where the subject says it", () => {
    expect(marks("us-citizen-img", "update")).toEqual([]);
    expect(marks("us-citizen-img", "interest", "US citizen IMG")).toEqual([]);
  });
});

it.each([
  ["I'm an American studying medicine in Grenada.", true],
  ["As an American who did medical school in Poland, I have applied to your program.", true],
  ["I'm from Michigan, an American, and finished my degree in Hungary.", true],
  ["I'm a member of the American Heart Association.", false],
  ["My American mentors suggested that I write.", false],
])("by the word American: %j, %s", (text, says) => {
  expect(statesCitizenship(text)).toBe(says);
});
