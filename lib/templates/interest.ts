import { slot } from "@/lib/templates/slots";
import { paragraphs, type Template } from "@/lib/templates/template";

export const interest: Template = {
  id: "interest",
  kind: "interest",
  title: "Interest in a program",
  role: null,
  when: "Once, early, to a program you would really go to.",
  parts: [
    { title: "Who you are", sentences: [1, 2] },
    { title: "Why this program", sentences: [2, 3] },
    { title: "What you bring", sentences: [1, 2] },
    { title: "Close", sentences: [1, 1] },
  ],
  write: ({ greeting, program, school, citizenship, signature }) => ({
    subject: `Interest in ${program}`,
    body: paragraphs(
      greeting,
      [`I am a medical student at ${school} and have applied to ${program}.`, citizenship].filter(Boolean).join(" "),
      `${slot("what you looked up about this program, and how it fits what you want to learn")} ${slot("one thing that is true of this program and of few others")}`,
      slot("the strongest thing you bring to interventional radiology, and what shows it"),
      slot("one closing sentence of your own, without a question"),
      signature,
    ),
  }),
};
