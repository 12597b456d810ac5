import { slot } from "@/lib/templates/slots";
import { paragraphs, type Template } from "@/lib/templates/template";

export const rotationBefore: Template = {
  id: "rotation-before",
  kind: "rotation",
  title: "Before a rotation",
  role: null,
  when: "One to four weeks before the first day.",
  parts: [
    { title: "When you start", sentences: [1, 1] },
    { title: "What you hope to learn", sentences: [1, 2] },
    { title: "What you ask", sentences: [1, 2] },
  ],
  write: ({ greeting, rotationPlace, duringRotation, school, signature }) => ({
    subject: `Rotation ${duringRotation}`,
    body: paragraphs(
      greeting,
      `I am a student at ${school} and will be rotating with you at ${rotationPlace} ${duringRotation}.`,
      slot("two things you hope to see or learn there, and what you have done to prepare"),
      slot("what would help you on the first day: where to be, when, what to read"),
      signature,
    ),
  }),
};
