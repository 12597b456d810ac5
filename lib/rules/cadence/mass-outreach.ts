import type { Context } from "@/lib/rules/context";
import type { Dated } from "@/lib/rules/dated";
import type { CadenceRule, Found } from "@/lib/rules/rule";
import { areNearCopies, type Shingles, shingleReader } from "@/lib/rules/text/near-copy";
import { dateWords } from "@/lib/rules/words";
import { season } from "@/lib/season/builder";
import { HOUR } from "@/lib/season/durations";

/** From this many near-copies in a day it is one letter to everybody; two or three on one evening are not. */
export const MASS_MESSAGES = 5;
/** Elapsed hours, the last included. */
export const MASS_HOURS = 24;
/**
 * A message is compared with the letters of the day it goes with, the latest written first, and with no more than this many:
 * nobody keeps more different letters going at once, and a season of thousands stays linear.
 */
const LETTERS_COMPARED = 40;

const WINDOW = MASS_HOURS * HOUR;

/** Messages that are near-copies of the first of them, by moment, none more than a day after the one before. */
type Cluster = { text: Shingles; messages: Dated[] };

/** The messages that stand with at least MASS_MESSAGES of `messages` (by moment) inside some window; in their order. */
function crowded(messages: readonly Dated[]): Dated[] {
  const inside: Dated[] = [];
  let taken = 0;
  messages.forEach((last, i) => {
    const from = i - MASS_MESSAGES + 1;
    const first = messages[from];
    if (!first || last.at - first.at > WINDOW) return;
    inside.push(...messages.slice(Math.max(from, taken), i + 1));
    taken = i + 1;
  });
  return inside;
}

/** Puts messages with those that they are near-copies of. */
function clustersOf(messages: readonly Dated[], read: (body: string) => Shingles): Cluster[] {
  const clusters: Cluster[] = [];
  /** The clusters that still go on, the one added to last at the end. */
  let open: Cluster[] = [];
  for (const dated of messages) {
    const text = read(dated.message.body);
    open = open
      .filter(({ messages }) => dated.at - (messages.at(-1)?.at ?? dated.at) <= WINDOW)
      .slice(-LETTERS_COMPARED);
    let cluster = open.findLast((earlier) => areNearCopies(earlier.text, text));
    if (cluster) {
      cluster.messages.push(dated);
      open = open.filter((other) => other !== cluster);
    } else {
      cluster = { text, messages: [dated] };
      clusters.push(cluster);
    }
    open.push(cluster);
  }
  return clusters;
}

function massMail({ zone }: Context, messages: Dated[]): Found[] {
  const first = messages[0];
  const last = messages.at(-1);
  if (!first || !last) return [];
  const from = dateWords(first.at, zone);
  const to = dateWords(last.at, zone);
  return [
    {
      keyRest: first.message.id,
      level: "warn",
      programId: null,
      messageIds: messages.map(({ message }) => message.id),
      message: `${messages.length} nearly identical letters of interest were sent ${from === to ? `on ${from}` : `between ${from} and ${to}`}.`,
    },
  ];
}

const PLACES = ["Lakeshore", "Tidewater", "Granite Peak", "Saint Orla", "Keystone"];
const evening = (letters: number) =>
  PLACES.slice(0, letters).reduce(
    (made, name, i) =>
      made.program(`p${i + 1}`, { name }).sent(`p${i + 1}`, "interest", `2026-10-01T2${i % 4}:00:00-04:00`, {
        body: `I am writing to tell you of my interest in training at ${name}, and would be glad of a chance to visit.`,
      }),
    season(),
  );

export const massOutreach: CadenceRule<"mass-outreach"> = {
  id: "mass-outreach",
  title: "The same letter to many programs",
  why: "Directors compare notes, and a letter that would fit any program says nothing to any of them. Five good letters over a month do more than fifty in one night.",
  todo: "Write to fewer programs, and say in each letter what’s true only of that one.",
  level: "warn",
  keyNames: ["message"],
  examples: [
    {
      says: "Five letters sent in one evening differ only in the program’s name.",
      fires: true,
      season: () => evening(5).build(),
      now: "2026-10-02T12:00:00-04:00",
    },
    {
      says: "Four letters sent in one evening.",
      fires: false,
      season: () => evening(4).build(),
      now: "2026-10-02T12:00:00-04:00",
    },
  ],
  check: (context) => {
    // What is sent now and is no letter of interest changes nothing here.
    if (context.sending !== null && context.sending.message.kind !== "interest") return [];
    const dense = crowded(context.sent().filter(({ message }) => message.kind === "interest"));
    if (dense.length === 0) return [];
    return clustersOf(dense, shingleReader(context.season)).flatMap(({ messages }) =>
      massMail(context, crowded(messages)),
    );
  },
};
