import type { Context, Touch } from "@/lib/rules/context";
import type { Dated } from "@/lib/rules/dated";
import { interviewThanked, rotationThanked } from "@/lib/rules/thanked";
import type { MessageKind } from "@/lib/season/schema";

/** Why a message of this kind is no touch (docs/rules.md, Touch); the kinds that are not here count. */
const UNCOUNTED: Partial<Record<MessageKind, string>> = {
  reply: "Replies don’t count",
  logistics: "Scheduling messages don’t count",
  rotation: "Messages about a rotation don’t count",
  "intent-release": "Taking back a #1 letter doesn’t count",
};

function whyUncounted({ message }: Dated): string | null {
  if (message.channel === "in-person") return "Said in person, so it doesn’t count";
  return UNCOUNTED[message.kind] ?? null;
}

/** What a message is counted together with: the thank-yous of one interview or of one rotation; null when by itself. */
function groupOf(context: Context, dated: Dated): string | null {
  const { kind } = dated.message;
  const about =
    kind === "thank-you"
      ? interviewThanked(context, dated)
      : kind === "rotation-thanks"
        ? rotationThanked(context, dated)
        : null;
  return about === null ? null : `${dated.message.programId} ${kind} ${about}`;
}

/** The touches that sent messages (by moment) make, in the order of their first messages; none goes to two programs. */
export function findTouches(context: Context, sent: readonly Dated[]): Touch[] {
  const touches: Touch[] = [];
  const groups = new Map<string, Touch>();
  for (const dated of sent) {
    if (whyUncounted(dated) !== null) continue;
    const { message, at } = dated;
    const group = groupOf(context, dated);
    const joined = group === null ? undefined : groups.get(group);
    if (joined) {
      joined.messages.push(message);
      continue;
    }
    const touch: Touch = { programId: message.programId, at, first: message, messages: [message] };
    if (group !== null) groups.set(group, touch);
    touches.push(touch);
  }
  return touches;
}

/** Why a sent message counts or does not, in words the program page shows. */
export type Counting = { messageId: string; counts: boolean; why: string };

/** For every message sent to a program, whether it counts against the budget and why, in the order they were sent. */
export function findCounting(context: Context, programId: string): Counting[] {
  const leads = new Map(context.touchesOf(programId).map((touch) => [touch.first.id, touch]));
  return context.sentTo(programId).map((dated): Counting => {
    const { id, kind } = dated.message;
    const uncounted = whyUncounted(dated);
    if (uncounted !== null) return { messageId: id, counts: false, why: uncounted };
    const about = kind === "thank-you" ? "interview" : "rotation";
    const touch = leads.get(id);
    if (!touch) return { messageId: id, counts: false, why: `Counted with the first thank-you for this ${about}` };
    const why = touch.messages.length > 1 ? `All thank-yous for one ${about} count once` : "Counts once";
    return { messageId: id, counts: true, why };
  });
}
