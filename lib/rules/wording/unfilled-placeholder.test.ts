import { describe, expect, it } from "vitest";
import { readUnfilledPlaceholders } from "@/lib/rules/wording/unfilled-placeholder";

const marked = (text: string) => readUnfilledPlaceholders(text).map(({ start, end }) => text.slice(start, end));

it("marks the slot, and only it, in the original text", () => {
  expect(marked("Dear Dr. [Last Name],\n\nThank you 🙂 for the day&nbsp;at {{program}}.")).toEqual([
    "[Last Name]",
    "{{program}}",
  ]);
});

describe("what a template leaves behind", () => {
  it.each([
    ["I hope to train at <Program Name>.", ["<Program Name>"]],
    ["I hope to train at &lt;Program&gt;.", ["&lt;Program&gt;"]],
    ["Dear <Title> <Last Name>,", ["<Title>", "<Last Name>"]],
    ["Dear «First_Name»,", ["«First_Name»"]],
    ["Dear Dr. ____, thank you.", ["____"]],
    ["I hope to join XXX.", ["XXX"]],
    ["My score is TBD.", ["TBD"]],
    ["INSERT NAME was kind.", ["INSERT NAME"]],
    ["Dear (name), thank you.", ["(name)"]],
    ["Dear %NAME%, thank you.", ["%NAME%"]],
    ["Dear [PD], thank you.", ["[PD]"]],
    ["I hope to train at [Program], which offers [ESIR detail].", ["[Program]", "[ESIR detail]"]],
    ["I am writing to Program Name Here.", ["Program Name Here"]],
    ["There is [...] to say.", ["[...]"]],
    ["I met [RESIDENT 2] and [Interviewer 1].", ["[RESIDENT 2]", "[Interviewer 1]"]],
    ["I spoke with (doctor's name) of (specific aspects).", ["(doctor's name)", "(specific aspects)"]],
    ["I enjoyed the talk with Dr. Y.", ["Dr. Y"]],
    ["I enjoyed the talk with Dr. Z. It was kind.", ["Dr. Z"]],
    ["Dear Dr. , thank you.", ["Dear Dr."]],
    ["Dear Dr. undefined, thank you.", ["Dr. undefined"]],
    ["Thank you.\n\nBest,\n[Your Name]", ["[Your Name]"]],
    ["Say {{why {{nested}}", ["{{", "{{nested}}"]],
  ])("in %j", (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe("what people write themselves", () => {
  it.each([
    "As shown before [1, 4–6], and again [in press].",
    "He wrote “an excellant [sic] student”.",
    "She said “the fellows [...] are family”.",
    "Write to Jordan <jordan@example.org> or see <https://example.org>.",
    "<p>Thank you for the <b>kind</b> welcome.</p>",
    "See [the slides](https://example.org).",
    "It was XX chromosomes, Chapter XX, and a size XXL.",
    "Thank you <3 and ^__^ for the day.",
    "I gave [18F] and then [177Lu].",
    "Thank you.\n________________________________\nFrom: A\nSent: B\n\nDear [Name]",
    "> Dear [Name]\n\nThank you.",
    "Dear Dr. A. Osei, thank you.",
    "My file is cv_jordan_reyes.pdf.",
    "Program Name: Lakeshore",
    "The program director (PD) and the team (all of it) met us.",
    "I chose the date in the portal [Thalamus] and not by email.",
    "The site [Interview Broker] had no later day, nor had <Thalamus>.",
    "Both tracks [IR/DR, ESIR] and my status [USCIMG] are in the file [eras].",
    "In Epic the name showed as *** until I signed in.",
  ])("leaves %j alone", (text) => {
    expect(marked(text)).toEqual([]);
  });
});
