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
export function lastTouch(
  messages: readonly Message[],
  interviews: readonly Interview[],
  now: number,
): LastTouch | null {
  let latest: Message | "Interview" | null = null;
  let latestAt = Number.NEGATIVE_INFINITY;
  for (const message of messages) {
    const at = instantMs(message.at);
    if (at > now || at <= latestAt) continue;
    latest = message;
    latestAt = at;
  }
  for (const interview of interviews) {
    const at = instantMs(interview.endsAt);
    if (at > now || at <= latestAt || !takesPlace(interview)) continue;
    latest = "Interview";
    latestAt = at;
  }
  return latest && { words: latest === "Interview" ? latest : touchWords(latest), at: latestAt };
}
