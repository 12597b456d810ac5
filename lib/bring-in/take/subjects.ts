import { DAY } from "@/lib/season/durations";
import type { Message } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";
import { instantMs } from "@/lib/season/time";

/** Messages by program and subject, each list in the order of their moments: a mailbox may hold thousands of one subject. */
export class Subjects {
  readonly #bySubject = new Map<string, Message[]>();

  put(message: Message): void {
    const key = subjectKey(message.programId, message.subject);
    if (key === null) return;
    const there = this.#bySubject.get(key);
    if (there) there.splice(placeOf(there, message.at), 0, message);
    else this.#bySubject.set(key, [message]);
  }

  /** The messages before a moment that fit, of those of its thirty days; the latest of them. */
  before(programId: string, subject: string, at: number, fits: (message: Message) => boolean): Message | null {
    const there = this.#bySubject.get(subjectKey(programId, subject) ?? "") ?? [];
    const end = placeOf(there, at);
    for (let place = end - 1; place >= Math.max(0, end - MOST_LOOKED_BACK); place -= 1) {
      const message = there[place];
      if (!message || at - instantMs(message.at) > 30 * DAY) return null;
      if (fits(message)) return message;
    }
    return null;
  }
}

/** No thread goes on for longer. */
const MOST_LOOKED_BACK = 200;

function subjectKey(programId: string, subject: string): string | null {
  const bare = bareSubject(subject);
  return bare === "" ? null : `${programId} ${bare}`;
}

/** How many messages of a list are before a moment. */
function placeOf(messages: readonly Message[], moment: string | number): number {
  const at = typeof moment === "number" ? moment : instantMs(moment);
  let [low, high] = [0, messages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (instantMs(messages[middle]?.at ?? "") < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const bareSubject = (subject: string) => plainWords(subject.replace(/^(?:\s*(?:re|aw|sv|fwd?|wg)\s*:)+/i, ""));
