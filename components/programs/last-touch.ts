import type { Interview, Message, ReceivedKind, SentKind } from "@/lib/season/schema";
import { takesPlace } from "@/lib/season/takes-place";
import { instantMs } from "@/lib/season/time";
import { KIND_WORDS } from "@/lib/season/words";

/** The latest thing that passed between applicant and program; `at` in epoch milliseconds. */
export type LastTouch = { words: string; at: number };

const RECEIVED: Record<ReceivedKind, string> = {
  invitation: "Their invitation",
  "interest-shown": "Their interest",
  question: "Their question",
  logistics: "Their scheduling",
  decision: "Their decision",
  other: "Their message",
};

/** A message in two words, from the applicant's side: "Update", "Their question". */
export function touchWords({ direction, kind }: Message): string {
  return direction === "sent" ? KIND_WORDS[kind as SentKind] : RECEIVED[kind as ReceivedKind];
}

/** Of one program's messages and interviews, the latest by `now` (epoch milliseconds); null when there is none. */
export function lastTouch(messages: Message[], interviews: Interview[], now: number): LastTouch | null {
  const past: LastTouch[] = [
    ...messages.map((message) => ({ words: touchWords(message), at: instantMs(message.at) })),
    ...interviews.filter(takesPlace).map(({ endsAt }) => ({ words: "Interview", at: instantMs(endsAt) })),
  ].filter(({ at }) => at <= now);
  return past.reduce<LastTouch | null>((latest, touch) => (latest && latest.at >= touch.at ? latest : touch), null);
}
