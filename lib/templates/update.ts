import { slot } from "@/lib/templates/slots";
import { paragraphs, type Template } from "@/lib/templates/template";

export const update: Template = {
  id: "update",
  kind: "update",
  title: "Update with news",
  role: null,
  when: "After the interview, once there is news that they do not have yet.",
  parts: [
    { title: "The news", sentences: [1, 2] },
    { title: "What it means for your training", sentences: [1, 2] },
    { title: "Close", sentences: [1, 1] },
  ],
  write: ({ greeting, program, onInterviewDay, signature }) => ({
    subject: `Update on my application to ${program}`,
    body: paragraphs(
      greeting,
      `Since we met ${onInterviewDay}, ${slot("the news, with its date and what shows it")}.`,
      slot("what it adds to what you could do in this program"),
      slot("one closing sentence that goes back to something from the day"),
      signature,
    ),
  }),
};
