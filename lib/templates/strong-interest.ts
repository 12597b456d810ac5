import { slot } from "@/lib/templates/slots";
import { paragraphs, type Template } from "@/lib/templates/template";

export const strongInterest: Template = {
  id: "strong-interest",
  kind: "strong-interest",
  title: "Strong interest",
  role: null,
  when: "To several programs you rank highly, late in the season, without naming a rank.",
  parts: [
    { title: "What you say", sentences: [1, 1] },
    { title: "Two reasons that are true only here", sentences: [2, 4] },
    { title: "What you bring", sentences: [1, 2] },
    { title: "Close", sentences: [1, 1] },
  ],
  write: ({ greeting, program, onInterviewDay, signature }) => ({
    subject: `My interest in ${program}`,
    body: paragraphs(
      greeting,
      `Since I visited ${onInterviewDay}, my interest in ${program} has only grown stronger.`,
      `${slot("the first reason, from the day itself")} ${slot("the second reason: people, cases, or location")}`,
      slot("what you would bring to the resident group there"),
      slot("one closing sentence that asks for nothing"),
      signature,
    ),
  }),
};
