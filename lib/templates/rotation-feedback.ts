import { slot } from "@/lib/templates/slots";
import { paragraphs, type Template } from "@/lib/templates/template";

export const rotationFeedback: Template = {
  id: "rotation-feedback",
  kind: "rotation",
  title: "Feedback halfway through a rotation",
  role: null,
  when: "Halfway through, while there’s time to change something.",
  parts: [
    { title: "Where you are", sentences: [1, 1] },
    { title: "What you’ve worked on", sentences: [1, 2] },
    { title: "What you ask", sentences: [1, 1] },
  ],
  write: ({ greeting, rotationPlace, signature }) => ({
    subject: "Feedback halfway through my rotation",
    body: paragraphs(
      greeting,
      `I am halfway through my rotation at ${rotationPlace}.`,
      slot("one thing you have worked on since you started, and how it’s going"),
      `${slot("what you would like feedback on: reading, procedures, presenting")} Ten minutes at any time that suits you would be enough.`,
      signature,
    ),
  }),
};
