import { slot } from "@/lib/templates/slots";
import { paragraphs, type Template, varied } from "@/lib/templates/template";

export const thankDirector: Template = {
  id: "thank-director",
  kind: "thank-you",
  title: "Thank-you to a director",
  role: "director",
  when: "Within two days of the interview.",
  parts: [
    { title: "Thanks", sentences: [1, 1] },
    { title: "A detail from your conversation", sentences: [1, 2] },
    { title: "Why it fits", sentences: [1, 2] },
  ],
  write: ({ greeting, program, onInterviewDay, signature }, variant = 0) => ({
    subject: `Thank you, ${program}`,
    body: paragraphs(
      greeting,
      varied(variant, [
        `Thank you for the time you gave me ${onInterviewDay}.`,
        `I enjoyed our conversation ${onInterviewDay}; thank you for it.`,
        `Thank you for telling me about ${program} ${onInterviewDay}.`,
      ]),
      slot("what they told you about the program that stayed with you"),
      slot("how that fits the way you want to train"),
      signature,
    ),
  }),
};
