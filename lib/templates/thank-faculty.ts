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
    { title: "A detail of your talk", sentences: [1, 2] },
    { title: "What it set going", sentences: [1, 1] },
  ],
  write: ({ greeting, program, onInterviewDay, signature }, variant = 0) => ({
    subject: varied(variant, ["Thank you for our talk", `Thank you from the interview at ${program}`, "With thanks"]),
    body: paragraphs(
      greeting,
      varied(variant, [
        `Our conversation ${onInterviewDay} was one that I kept thinking about.`,
        `Thank you for the half hour ${onInterviewDay} and for the cases you described.`,
        `I am glad that you were among the people I met ${onInterviewDay}.`,
        `Thank you for your questions ${onInterviewDay}; they were good ones to be asked.`,
      ]),
      slot("the case, study or question that you spoke about"),
      slot("what you read or thought about it since"),
      signature,
    ),
  }),
};
