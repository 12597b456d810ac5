import { slot } from "@/lib/templates/slots";
import { paragraphs, type Template } from "@/lib/templates/template";

export const interestAfterNews: Template = {
  id: "interest-after-news",
  kind: "interest",
  title: "Interest, with news",
  role: null,
  when: "A second letter before an interview, only if you have news since the first.",
  parts: [
    { title: "The news", sentences: [1, 2] },
    { title: "What it means for this program", sentences: [1, 2] },
    { title: "Close", sentences: [1, 1] },
  ],
  write: ({ greeting, program, citizenship, signature }) => ({
    subject: `News about my application to ${program}`,
    body: paragraphs(
      greeting,
      `Since I applied to ${program}, ${slot("the news, with its date: a paper, a talk, a score, a rotation")}.`,
      slot("why this matters for the work they do there"),
      [citizenship, slot("one closing sentence of your own")].filter(Boolean).join(" "),
      signature,
    ),
  }),
};
