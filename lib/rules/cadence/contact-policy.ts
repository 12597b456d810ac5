import { closedFrom } from "@/lib/rules/closed";
import type { Context, Touch } from "@/lib/rules/context";
import type { CadenceRule, Found } from "@/lib/rules/rule";
import { dateWords } from "@/lib/rules/words";
import { season } from "@/lib/season/builder";
import type { Program } from "@/lib/season/schema";
import { instantMs } from "@/lib/season/time";
import { KIND_WORDS } from "@/lib/season/words";

function against(context: Context, program: Program, closed: number, touch: Touch): Found[] {
  const offending = touch.messages.filter((message) => instantMs(message.at) >= closed);
  const first = offending[0];
  if (!first) return [];
  const wish =
    program.contactPolicy === "no-contact" ? "asked not to be contacted" : "asked for no messages after interviews";
  return [
    {
      keyRest: first.id,
      level: "warn",
      programId: program.id,
      messageIds: offending.map(({ id }) => id),
      message: `${program.name} ${wish}: ${KIND_WORDS[first.kind]} on ${dateWords(instantMs(first.at), context.zone)}.`,
    },
  ];
}

const silent = () =>
  season()
    .program("p1", { name: "Granite Peak IR Residency", contactPolicy: "no-post-interview" })
    .interview("p1", "2026-11-20T16:00:00-05:00");

export const contactPolicy: CadenceRule<"contact-policy"> = {
  id: "contact-policy",
  title: "The program asked for no messages",
  why: "A program’s own request outranks any custom. When it asks applicants not to write, staying silent costs you nothing, and writing might.",
  todo: "Don’t send anything else there. If the contact policy recorded here is wrong, change it on the program’s page.",
  level: "warn",
  keyNames: ["message"],
  examples: [
    {
      says: "A thank-you to a program that wants no messages after interviews.",
      fires: true,
      season: () => silent().sent("p1", "thank-you", "2026-11-21T09:00:00-05:00").build(),
      now: "2026-11-22T09:00:00-05:00",
    },
    {
      says: "A letter of interest sent before the interview.",
      fires: false,
      season: () => silent().sent("p1", "interest", "2026-10-01T09:00:00-04:00").build(),
      now: "2026-11-22T09:00:00-05:00",
    },
  ],
  check: (context) =>
    context.inView.flatMap((program) => {
      const closed = closedFrom(
        program,
        context.endedInterviews(program.id).map(({ interview }) => interview),
        context.now,
      );
      if (closed === null) return [];
      return context.touchesOf(program.id).flatMap((touch) => against(context, program, closed, touch));
    }),
};
