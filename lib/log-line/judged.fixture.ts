import type { Season } from "@/lib/season/schema";
import { readLine } from "./read";

/** What a line is rightly read as; "*" where anything is right, a list of kinds where any of them is. */
export type RightLine = {
  programId: string | null;
  kind: string | (string | null)[] | null;
  direction: string | null;
  /** Two instants: any moment from the first to the second is right. */
  at: string | string[] | null;
  recipients: string[];
  channel?: string;
  stage?: string;
  unread?: string[];
  asks?: { choices: string[] }[];
};
export type JudgedLine = { text: string; now: string; right: RightLine };

const ANY = "*";

/** What of a line is read as something else than is right; `told` where the person is asked, or told of words that weren't read. */
export function wrongIn(season: Season, { text, now, right }: JudgedLine): { parts: string[]; told: boolean } {
  const read = readLine(text, season, Date.parse(now));
  const moment = read.at === null ? null : Date.parse(read.at);
  const [first = "", last = ""] = Array.isArray(right.at) ? right.at : [];
  const isThen = Array.isArray(right.at)
    ? moment !== null && moment >= Date.parse(first) && moment <= Date.parse(last)
    : right.at === ANY || moment === (right.at === null ? null : Date.parse(right.at));
  const unread = read.unread.map(({ text: word }) => word);
  const people = read.people.map(({ id }) => id).sort();
  const checks: [string, boolean][] = [
    ["program", right.programId === ANY || (read.program?.id ?? null) === right.programId],
    ["kind", right.kind === ANY || [right.kind].flat().includes(read.kind)],
    ["direction", right.direction === ANY || read.direction === right.direction],
    ["at", isThen],
    ["recipients", right.recipients[0] === ANY || people.join() === right.recipients.toSorted().join()],
    ["channel", right.channel === undefined || read.channel === right.channel],
    ["stage", right.stage === undefined || read.stage === right.stage],
    ["unread", (right.unread ?? []).every((word) => unread.includes(word))],
    [
      "asks",
      (right.asks ?? []).every(({ choices }) =>
        read.asks.some((ask) => choices.every((id) => ask.choices.some((choice) => choice.id === id))),
      ),
    ],
  ];
  const parts = checks.flatMap(([part, holds]) => (holds ? [] : [part]));
  return { parts, told: read.asks.length + unread.length > 0 };
}

/** Of judged lines those that are read as something else, and the shares of the right and of those that are wrong in silence. */
export function judged(season: Season, lines: readonly JudgedLine[]) {
  const wrong = lines.flatMap((line) => {
    const { parts, told } = wrongIn(season, line);
    return parts.length > 0 ? [{ text: line.text, parts, told }] : [];
  });
  return {
    wrong,
    right: 1 - wrong.length / lines.length,
    silent: wrong.filter(({ told }) => !told).length / lines.length,
  };
}
