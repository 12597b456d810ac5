import { slot } from "@/lib/templates/slots";
import { paragraphs, type Template, varied } from "@/lib/templates/template";

export const thankFaculty: Template = {
  id: "thank-faculty",
  kind: "thank-you",
  title: "Thank-you to a faculty member",
  role: "faculty",
  when: "Within two days of the interview.",
  parts: [
    { title: "Thanks", sentences: [1, 1] },
    { title: "A detail from your conversation", sentences: [1, 2] },
    { title: "What it led to", sentences: [1, 1] },
  ],
  write: ({ greeting, program, onInterviewDay, signature }, variant = 0) => ({
    subject: varied(variant, [
      "Thank you for our conversation",
      `Thank you for the interview at ${program}`,
      "With thanks",
    ]),
    body: paragraphs(
      greeting,
      varied(variant, [
        `Thank you for talking with me ${onInterviewDay}.`,
        `I am writing to thank you for your time ${onInterviewDay} and for what you told me about your work.`,
        `I am glad that you were among the people I met ${onInterviewDay}.`,
        `I appreciated the questions you asked me ${onInterviewDay}; thank you for your interest.`,
      ]),
      slot("the case, study, or question you talked about"),
      slot("what you’ve read or thought about it since"),
      signature,
    ),
  }),
};
