import { slot } from "@/lib/templates/slots";
import { paragraphs, type Template, varied } from "@/lib/templates/template";

export const rotationThanks: Template = {
  id: "rotation-thanks",
  kind: "rotation-thanks",
  title: "Thanks after a rotation",
  role: null,
  when: "Within three days after the last day.",
  parts: [
    { title: "Thanks", sentences: [1, 1] },
    { title: "A case you remember", sentences: [1, 2] },
    { title: "What you’re taking with you", sentences: [1, 2] },
  ],
  write: ({ greeting, rotationPlace, duringRotation, signature }, variant = 0) => ({
    subject: "Thank you for the rotation",
    body: paragraphs(
      greeting,
      varied(variant, [
        `Thank you for having me at ${rotationPlace} ${duringRotation}.`,
        `My weeks at ${rotationPlace} are over, and I want to thank you for your part in them.`,
        `I am back from ${rotationPlace} and grateful for what you taught me there.`,
      ]),
      slot("a case you did together, and what this person showed you in it"),
      slot("what you’ve done differently since"),
      signature,
    ),
  }),
};
