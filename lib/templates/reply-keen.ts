import { slot } from "@/lib/templates/slots";
import { paragraphs, type Template } from "@/lib/templates/template";

export const replyKeen: Template = {
  id: "reply-keen",
  kind: "reply",
  title: "Reply: very interested",
  role: null,
  when: "They showed interest and you share it, without naming a rank.",
  parts: [
    { title: "Thanks", sentences: [1, 1] },
    { title: "What draws you", sentences: [1, 2] },
  ],
  write: ({ greeting, program, answeredDay, signature }) => ({
    subject: "",
    body: paragraphs(
      greeting,
      `Thank you for your message of ${answeredDay}; I was glad to read it. I am very interested in ${program}.`,
      slot("what you keep coming back to about the program"),
      signature,
    ),
  }),
};
