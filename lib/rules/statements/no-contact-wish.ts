import { wishIn } from "@/lib/rules/contact-wish";
import { ELSE } from "@/lib/rules/contact-wish-phrases";
import type { StatementKind } from "@/lib/rules/statements/kind";
import { ways } from "@/lib/rules/statements/vocabulary";

/** Welcome, allowed, or a rule that is none: nothing is wished. */
const ALLOWED = ways(
  "no ~1 policy|rule|rules|ban|limit|limits|objection|such ~5 against|on|that|to|of|for|stops",
  "nothing ~4 policy|rule|against|wrong",
  "not|nobody|never|none|neither ~3 mind|object|objects|forbid|forbids|stop|stops|against|nuisance",
  "neither ~2 required|expected|needed|encouraged nor ~3 discouraged|forbidden|held|required",
  "messages|message|notes|note|letters|letter|emails|email|contact|communication|cards|yous ~6 is|are|was ~2 welcome|allowed|permitted|fine|appreciated|encouraged|okay|ok",
  "free|welcome ~2 to ~2 write|email|contact|send|reach",
  "rumor|myth|dropped|lifted",
  "used to ~2 discourage|ban|forbid|refuse",
  "whenever ~1 you",
  "no|place ~1 one|no ~3 told|stop|object|limits",
  "read|reads|enjoy|enjoys|like|love ~2 every|each|hearing|all|what",
  "not go ~1 unread",
  "not ~2 programs ~2 that",
);
const YET_NOT = ways(
  "but|however|only|except|until|before|unless|please|ask",
  "no|not|nor ~6 welcome|allowed|permitted|appreciated|encouraged|accepted",
);

export const noContactWish: StatementKind<"no-contact-wish"> = {
  id: "no-contact-wish",
  title: "Asks not to be written to",
  meaning:
    "A wish that goes to every applicant; it says nothing about your rank. Set it as the program’s contact policy, and reminders and checks follow it.",
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
  never: ({ places }) => places.has(ELSE.always) || (places.has(ALLOWED) && !places.has(YET_NOT)),
};
