import { slot } from "@/lib/templates/slots";
import { paragraphs, type Template } from "@/lib/templates/template";

export const replyKeen: Template = {
  id: "reply-keen",
  kind: "reply",
  title: "Reply: keen",
  role: null,
  when: "They showed interest and you share it, without naming a place on your list.",
  parts: [
    { title: "Thanks", sentences: [1, 1] },
    { title: "What draws you", sentences: [1, 2] },
  ],
  write: ({ greeting, program, answeredDay, signature }) => ({
    subject: "",
    body: paragraphs(
      greeting,
      `Thank you for your message of ${answeredDay}; I was glad to read it. My interest in ${program} is strong.`,
      slot("what you keep coming back to about the program"),
      signature,
    ),
  }),
};
