import { slot } from "@/lib/templates/slots";
import { paragraphs, type Template } from "@/lib/templates/template";

export const replyUndecided: Template = {
  id: "reply-undecided",
  kind: "reply",
  title: "Reply: undecided",
  role: null,
  when: "They showed interest or asked, and your list isn’t settled, or you’d rather not say yet.",
  parts: [
    { title: "Thanks", sentences: [1, 1] },
    { title: "Where you stand", sentences: [1, 1] },
    { title: "What you value there", sentences: [1, 2] },
  ],
  write: ({ greeting, answeredDay, signature }) => ({
    subject: "",
    body: paragraphs(
      greeting,
      `Thank you for your message of ${answeredDay}. I am still putting my list together and will rank in the order I truly prefer.`,
      slot("what you value about this program, from what you saw yourself"),
      signature,
    ),
  }),
};
