import { slot } from "@/lib/templates/slots";
import { paragraphs, type Template } from "@/lib/templates/template";

export const strongInterest: Template = {
  id: "strong-interest",
  kind: "strong-interest",
  title: "Strong interest",
  role: null,
  when: "To several programs that you rank high, late in the season, with no place named.",
  parts: [
    { title: "What you say", sentences: [1, 1] },
    { title: "Two reasons that are true here only", sentences: [2, 4] },
    { title: "What you bring", sentences: [1, 2] },
    { title: "Close", sentences: [1, 1] },
  ],
  write: ({ greeting, program, onInterviewDay, signature }) => ({
    subject: `My interest in ${program}`,
    body: paragraphs(
      greeting,
      `Since I visited ${onInterviewDay}, my interest in ${program} has grown, and it is strong.`,
      `${slot("the first reason, from the day itself")} ${slot("the second reason: people, cases or place")}`,
      slot("what you would bring to the residents' group there"),
      slot("one closing sentence; it asks for nothing"),
      signature,
    ),
  }),
};
