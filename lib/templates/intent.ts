import { slot } from "@/lib/templates/slots";
import { paragraphs, type Template } from "@/lib/templates/template";

export const intent: Template = {
  id: "intent",
  kind: "intent",
  title: "Letter of intent",
  role: null,
  when: "Once a season, to the program that’s first on your list, only if that’s true.",
  parts: [
    { title: "The sentence that commits", sentences: [1, 1] },
    { title: "Why this program", sentences: [2, 4] },
    { title: "What you would bring", sentences: [1, 2] },
    { title: "Close", sentences: [1, 1] },
  ],
  write: ({ greeting, program, signature }) => ({
    subject: `Letter of intent, ${program}`,
    body: paragraphs(
      greeting,
      `${slot("say in your own words that this program is first on your list; only if it’s true")}`,
      `${slot("the reason that decided it")} ${slot("what you saw there that you found nowhere else")}`,
      slot("what you would bring to the program over the years"),
      slot("one closing sentence that asks for nothing in return"),
      signature,
    ),
  }),
};
