import { slot } from "@/lib/templates/slots";
import { paragraphs, type Template, varied } from "@/lib/templates/template";

export const thankResident: Template = {
  id: "thank-resident",
  kind: "thank-you",
  title: "Thank-you to a resident",
  role: "resident",
  when: "Within two days of the interview. Keep it short.",
  parts: [
    { title: "Thanks", sentences: [1, 1] },
    { title: "What they told you about life there", sentences: [1, 2] },
  ],
  write: ({ greeting, program, onInterviewDay, signature }, variant = 0) => ({
    subject: varied(variant, ["Thank you", `Thank you for the day at ${program}`, "Good to meet you"]),
    body: paragraphs(
      greeting,
      varied(variant, [
        `Thank you for answering my questions ${onInterviewDay}.`,
        `It helped me to hear from someone who is in the middle of it; thank you for your time ${onInterviewDay}.`,
        `I was glad to be able to ask you about the program ${onInterviewDay}; thank you for your time.`,
      ]),
      slot("what they said about call, teaching, or the town that helped you"),
      signature,
    ),
  }),
};
