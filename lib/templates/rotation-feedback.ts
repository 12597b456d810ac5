import { slot } from "@/lib/templates/slots";
import { paragraphs, type Template } from "@/lib/templates/template";

export const rotationFeedback: Template = {
  id: "rotation-feedback",
  kind: "rotation",
  title: "Feedback at the middle of a rotation",
  role: null,
  when: "Half-way through, while there is time to change something.",
  parts: [
    { title: "Where you are", sentences: [1, 1] },
    { title: "What you have worked on", sentences: [1, 2] },
    { title: "What you ask", sentences: [1, 1] },
  ],
  write: ({ greeting, rotationPlace, signature }) => ({
    subject: "Feedback half-way through my rotation",
    body: paragraphs(
      greeting,
      `I am half-way through my weeks at ${rotationPlace}.`,
      slot("one thing you have worked on since you came, and how it goes"),
      `${slot("what you would like to hear about: reading, hands, presenting")} Ten minutes at any time that suits you would be enough.`,
      signature,
    ),
  }),
};
