import { slot } from "@/lib/templates/slots";
import { paragraphs, type Template, varied } from "@/lib/templates/template";

export const thankResident: Template = {
  id: "thank-resident",
  kind: "thank-you",
  title: "Thank-you to a resident",
  role: "resident",
  when: "Within two days of the interview; short.",
  parts: [
    { title: "Thanks", sentences: [1, 1] },
    { title: "What they told you of the life there", sentences: [1, 2] },
  ],
  write: ({ greeting, program, onInterviewDay, signature }, variant = 0) => ({
    subject: varied(variant, ["Thank you", `Thank you from my day at ${program}`, "Good to meet you"]),
    body: paragraphs(
      greeting,
      varied(variant, [
        `Thank you for your answers ${onInterviewDay}.`,
        `It helped me to hear from somebody who is in the middle of it; thank you for the time ${onInterviewDay}.`,
        `I am glad that I could ask you about the program ${onInterviewDay}; thank you for your time.`,
      ]),
      slot("what they said about call, teaching or the town that helped you"),
      signature,
    ),
  }),
};
