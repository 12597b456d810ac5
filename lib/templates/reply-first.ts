import { slot } from "@/lib/templates/slots";
import { paragraphs, type Template } from "@/lib/templates/template";

export const replyFirst: Template = {
  id: "reply-first",
  kind: "reply",
  title: "Reply: truly first",
  role: null,
  when: "They showed interest, this program is first on your list, and you’ve told no other program so.",
  parts: [
    { title: "Thanks", sentences: [1, 1] },
    { title: "The sentence that commits", sentences: [1, 1] },
    { title: "Why", sentences: [1, 2] },
  ],
  write: ({ greeting, answeredDay, signature }) => ({
    subject: "",
    body: paragraphs(
      greeting,
      `Thank you for your message of ${answeredDay}.`,
      slot("say in your own words that this program is first on your list; only if it’s true"),
      slot("the reason that decided it"),
      signature,
    ),
  }),
};
