import { committingSentence } from "@/lib/rules/commitments";
import { type Evidence, evidenceIn } from "@/lib/rules/evidence";
import { gather } from "@/lib/rules/gather";
import { wrongName } from "@/lib/rules/wording/wrong-name";
import type { Message, Season, SentKind } from "@/lib/season/schema";
import { SENT_KINDS } from "@/lib/season/values";

/** Words of a message that name a program other than the one it is filed under, and which it may be. */
export type Elsewhere = { words: string; programIds: string[] };

type Filed = Omit<Message, "id" | "at" | "needsReply" | "mailId">;

const isSent = (kind: string): kind is SentKind => (SENT_KINDS as readonly string[]).includes(kind);

/**
 * Whether a message names another tracked program, or its people, where its own would be named: as whom it speaks to, in the sentence
 * that promises first place, or in the whole of a text that names its own nowhere. Null where it doesn't. `now` in epoch milliseconds.
 */
export function namedElsewhere(season: Season, message: Filed, now: number): Elsewhere | null {
  const { programId, subject, body } = message;
  const text = `${subject}\n\n${body}`;
  if (text.trim() === "" || !season.programs.some(({ id }) => id === programId)) return null;
  const evidence = evidenceIn(season, text);
  const isOwn = ({ programIds }: Evidence) => programIds.includes(programId);
  const others = evidence.filter((found) => !isOwn(found));
  if (others.length === 0) return null;
  if (!evidence.some(isOwn)) return elsewhere(others);
  if (message.direction === "received") return null;

  const promise = committingSentence({ subject, body, readings: message.readings });
  if (promise) {
    const said = evidenceIn(season, promise.text);
    const wrong = said.filter((found) => !isOwn(found));
    if (wrong.length > 0 && !said.some(isOwn)) return elsewhere(wrong);
  }
  if (!isSent(message.kind)) return null;
  const draft = { ...message, kind: message.kind };
  for (const { field, start, end, level } of wrongName.check(draft, gather(season, now))) {
    if (level !== undefined && level !== "stop") continue;
    const offset = field === "subject" ? 0 : subject.length + 2;
    const wrong = others.filter(
      (found) => found.start < end + offset && found.start + found.words.length > start + offset,
    );
    if (wrong.length > 0) return elsewhere(wrong);
  }
  return null;
}

function elsewhere(evidence: Evidence[]): Elsewhere {
  const [first] = evidence;
  return { words: first?.words ?? "", programIds: [...new Set(evidence.flatMap(({ programIds }) => programIds))] };
}
