import { slot } from "@/lib/templates/slots";
import { paragraphs, type Template } from "@/lib/templates/template";

export const intentRelease: Template = {
  id: "intent-release",
  kind: "intent-release",
  title: "Release of a letter of intent",
  role: null,
  when: "When an earlier letter of intent is no longer true, before any new one.",
  parts: [
    { title: "What no longer holds", sentences: [1, 1] },
    { title: "As much of the reason as you want to give", sentences: [0, 2] },
    { title: "Respect", sentences: [1, 1] },
  ],
  write: ({ greeting, letterDay, signature }) => ({
    subject: `My letter of ${letterDay}`,
    body: paragraphs(
      greeting,
      `What I wrote to you on ${letterDay} about my rank list no longer holds, and you should hear it from me first.`,
      slot("the reason, as far as you want to give it"),
      slot("one true sentence about what you value there"),
      signature,
    ),
  }),
};
