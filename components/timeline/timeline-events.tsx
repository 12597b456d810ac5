import type { ReactNode } from "react";
import { namedRuleTitle, ruleTitle } from "@/components/guide/rule-title";
import { MessageMenu } from "@/components/messages/message-menu";
import { NoteEvent } from "@/components/notes/note-event";
import type { ExplainedFinding } from "@/components/programs/findings-panel";
import type { ProgramFacts } from "@/components/programs/next-step";
import { type Counting, commitments } from "@/lib/rules";
import { openSentences } from "@/lib/rules/second-letter";
import type { Message } from "@/lib/season/schema";
import { instantMs } from "@/lib/season/time";
import { personName, shortName } from "@/lib/season/words";
import type { SeasonView } from "@/lib/season-view";
import type { Entry } from "./entries";
import { InterviewEvent, RotationEvent } from "./meeting-events";
import { MessageEvent } from "./message-event";

/** What is open about a sent message that is no #1 letter by its kind. */
const openQuestionsOf = (message: Message) =>
  message.direction === "sent" && message.kind !== "intent" && message.kind !== "intent-release"
    ? openSentences(message)
    : [];

/** The entries of a program's timeline, drawn, with what the rules say of each message. */
export function timelineEvents(
  { season, zone, now }: SeasonView,
  { messages, touches, budget, reminders }: ProgramFacts,
  counting: Counting[],
  findings: ExplainedFinding[],
  entries: Entry[],
): ReactNode[] {
  const people = new Map(season.contacts.map((contact) => [contact.id, contact]));
  const named = (ids: string[]) => ids.flatMap((id) => people.get(id) ?? []);
  const counts = new Map(counting.map((counted) => [counted.messageId, counted]));
  const places = new Map(touches.map(({ first }, place) => [first.id, place + 1]));
  const committed = new Map(commitments(season, now).map((commitment) => [commitment.message.id, commitment]));
  const own = new Map(messages.map(({ id, at }) => [id, instantMs(at)]));
  const marks = oncePerRule(findings, own);
  const waiting = new Set(reminders.filter(({ rule }) => rule === "reply").map(({ messageId }) => messageId));

  function drawn(entry: Entry): ReactNode {
    switch (entry.type) {
      case "message":
        return (
          <MessageEvent
            key={entry.id}
            message={entry.message}
            people={named(entry.message.recipients).map(shortName)}
            standing={{
              counting: counts.get(entry.id),
              place: places.get(entry.id) ?? null,
              limit: budget.limit,
              commitment: committed.get(entry.id),
              open: openQuestionsOf(entry.message),
              needsReply: waiting.has(entry.id),
            }}
            findings={marks.filter(({ messageIds }) => messageIds.at(-1) === entry.id)}
            ruleTitle={ruleTitle}
            namedRuleTitle={namedRuleTitle}
            zone={zone}
            menu={<MessageMenu message={entry.message} />}
          />
        );
      case "interview":
        return (
          <InterviewEvent
            key={entry.id}
            interview={entry.interview}
            met={named(entry.interview.participants.map(({ contactId }) => contactId)).map(personName)}
            now={now}
            zone={zone}
          />
        );
      case "rotation":
        return (
          <RotationEvent
            key={entry.id}
            rotation={entry.rotation}
            people={named(entry.rotation.contacts).map(personName)}
          />
        );
      case "note":
        return <NoteEvent key={entry.id} note={entry.note} zone={zone} />;
    }
  }
  return entries.map(drawn);
}

type Mark = Pick<ExplainedFinding, "key" | "rule" | "level" | "messageIds">;

/**
 * What the rules find of a program's messages, each rule once, however many it speaks of: with all of them, earliest first, at the last of
 * which it is shown, and its most serious level. `own`: the moments of the program's messages, by id.
 */
export function oncePerRule(findings: readonly Mark[], own: ReadonlyMap<string, number>): Mark[] {
  const marks = new Map<string, Mark>();
  for (const finding of findings) {
    const known = marks.get(finding.rule);
    const ids = new Set([...(known?.messageIds ?? []), ...finding.messageIds.filter((id) => own.has(id))]);
    const messageIds = [...ids].sort((a, b) => (own.get(a) ?? 0) - (own.get(b) ?? 0));
    const { key, rule, level } = known ?? finding;
    marks.set(finding.rule, { key, rule, level, messageIds });
  }
  return [...marks.values()];
}
