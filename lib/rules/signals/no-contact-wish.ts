import { wishIn } from "@/lib/rules/contact-wish";
import { ELSE } from "@/lib/rules/contact-wish-phrases";
import type { Signal } from "@/lib/rules/signals/signal";

export const noContactWish: Signal<"no-contact-wish"> = {
  id: "no-contact-wish",
  title: "Asks not to be written to",
  meaning:
    "A wish that goes to every applicant; it says nothing of your rank. Set it as the program’s contact policy, and reminders and checks follow it.",
  strength: null,
  boundary: false,
  advice: null,
  examples: [
    { text: "Please do not send thank-you notes.", fires: true },
    { text: "Our program does not accept post-interview communication.", fires: true },
    { text: "There is no need to reply.", fires: false },
    { text: "Please contact our coordinator instead.", fires: false },
  ],
  find: ({ sentence, places }) => wishIn(sentence, places)?.match ?? null,
  never: ({ places }) => places.has(ELSE.always),
};
