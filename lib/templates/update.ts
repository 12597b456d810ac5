import { slot } from "@/lib/templates/slots";
import { paragraphs, type Template } from "@/lib/templates/template";

export const update: Template = {
  id: "update",
  kind: "update",
  title: "Update with news",
  role: null,
  when: "After the interview, once you have news they haven’t heard yet.",
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
      slot("what it adds to what you could do at this program"),
      slot("one closing sentence that goes back to something from the day"),
      signature,
    ),
  }),
};
