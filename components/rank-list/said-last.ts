import { readReply } from "@/lib/rules/read-reply";
import { type StatementId, statementKinds } from "@/lib/rules/statements";
import { formatMoment } from "@/lib/season/format";
import type { Message } from "@/lib/season/schema";
import { instantMs } from "@/lib/season/time";
import { KIND_WORDS } from "@/lib/season/words";

/** What a program said last: how it reads, or its kind where its words say nothing of rank; and the day. */
export type LastMessage = { kind: string; on: string; tone: "strong" | "asks" | "plain" };

/** How many of a program's latest messages are read: scheduling messages often follow the one about rank. */
const MOST_READ = 3;
/** From this strength on it says something of rank. */
const OF_RANK = 3;
/** What outranks any strength in one message: a refusal, then what steps over a boundary. */
const FIRST: readonly StatementId[] = ["negative", "offers-agreement", "asks-commitment", "asks-rank", "asks-others"];

const byId = new Map(statementKinds.map((signal) => [signal.id, signal]));

type Read = Pick<LastMessage, "kind" | "tone"> | null;
type Received = Pick<Message, "kind" | "body" | "at">;

/** Reading takes milliseconds a letter: a message is read once, as long as the season that holds it is kept. */
const readings = new WeakMap<Received, Read>();

function readingOf(message: Received): Read {
  const known = readings.get(message);
  if (known !== undefined) return known;
  const reading = readOf(message.body);
  readings.set(message, reading);
  return reading;
}

function readOf(text: string): Read {
  if (text.trim() === "") return null;
  const { statements } = readReply(text);
  const said = new Set(statements.map(({ signal }) => signal));
  const asks = FIRST.find((id) => said.has(id));
  const strongest = statements.toSorted((a, b) => (b.strength ?? 0) - (a.strength ?? 0))[0];
  const signal = byId.get(asks ?? strongest?.signal ?? "courtesy");
  if (!strongest || !signal) return null;
  const tone = asks ? "asks" : (signal.strength ?? 0) >= OF_RANK ? "strong" : "plain";
  return { kind: signal.title, tone };
}

/**
 * What a program said last, by its strength: read in the latest of its messages (`received`, the latest first) that says anything of
 * the kind; else the kind of the very last. Null where it wrote nothing.
 */
export function saidLast(received: readonly Received[], zone: string): LastMessage | null {
  const on = (at: string) => formatMoment(instantMs(at), zone, "day");
  for (const message of received.slice(0, MOST_READ)) {
    const reading = readingOf(message);
    if (reading) return { ...reading, on: on(message.at) };
  }
  const [last] = received;
  if (!last) return null;
  return { kind: last.kind === "other" ? "A message" : KIND_WORDS[last.kind], on: on(last.at), tone: "plain" };
}
