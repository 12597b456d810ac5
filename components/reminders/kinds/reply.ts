import { readHref } from "@/components/log/read-href";
import type { Context, Reminder } from "@/lib/rules";
import { messageMoment } from "@/lib/season/format";
import { KIND_WORDS, listOf, personName, shortName } from "@/lib/season/words";
import { excerpt } from "../excerpt";
import type { ReminderKind, Shown } from "../reminder-kind";
import { ALONE, clearedAs, draftFor, pinnedAs, rowOf, same } from "./parts";

function show(context: Context, { messageId }: Reminder): Shown {
  const message = rowOf(context.season.messages, messageId);
  const { programId } = message;
  const writers = message.recipients.flatMap((id) => context.contact(id) ?? []);
  const wrote = excerpt(message.body || message.subject, 90);
  const words = `Reply to ${writers.length > 0 ? listOf(writers.map(personName)) : context.programName(programId)}`;
  return {
    ...ALONE,
    title: context.programName(programId),
    href: readHref(message.id),
    when: `${KIND_WORDS[message.kind]}, ${messageMoment(message, context.zone, "moment")}`,
    row: {
      who: words,
      words,
      ...same(wrote && `They wrote “${wrote}”`),
      log: {
        programId,
        direction: "sent",
        kind: "reply",
        channel: message.channel,
        recipients: message.recipients,
        inReplyTo: message.id,
      },
      draftId: draftFor(context.season, (draft) => draft.inReplyTo === message.id),
    },
  };
}

export const reply: ReminderKind = {
  waiting: {
    noun: ["reply", "replies"],
    thanks: false,
    passes: false,
    show,
    pinned: { ...pinnedAs("Reply"), log: "Log the reply", write: "Write the reply" },
  },
  nextStep: ([first], { messages, contacts }) => {
    const asked = messages.find(({ id }) => id === first?.messageId);
    const writer = contacts.find(({ id }) => id === asked?.recipients[0]);
    return writer ? `Reply to ${shortName(writer)}` : "Reply to them";
  },
  cleared: clearedAs("the reply you owe"),
};
