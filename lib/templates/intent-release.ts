import { slot } from "@/lib/templates/slots";
import { paragraphs, type Template } from "@/lib/templates/template";

export const intentRelease: Template = {
  id: "intent-release",
  kind: "intent-release",
  title: "Taking back a letter of intent",
  role: null,
  when: "When an earlier letter of intent is no longer true, before any new one.",
  parts: [
    { title: "What is no longer true", sentences: [1, 1] },
    { title: "As much of the reason as you want to share", sentences: [0, 2] },
    { title: "Respect", sentences: [1, 1] },
  ],
  write: ({ greeting, letterDay, signature }) => ({
    subject: `My letter of ${letterDay}`,
    body: paragraphs(
      greeting,
      `What I wrote to you on ${letterDay} about my rank list is no longer true, and I wanted you to hear it from me first.`,
      slot("the reason, as much of it as you want to share"),
      slot("one true sentence about what you value there"),
      signature,
    ),
  }),
};
