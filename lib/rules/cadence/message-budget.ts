import type { Context, Touch } from "@/lib/rules/context";
import type { CadenceRule, Found } from "@/lib/rules/rule";
import { compareText, dateWords } from "@/lib/rules/words";
import { season } from "@/lib/season/builder";
import type { Message } from "@/lib/season/schema";
import { instantMs } from "@/lib/season/time";
import { KIND_WORDS, listOf } from "@/lib/season/words";

/** What has been used of a program's budget of touches, and the messages that used it. */
export type Budget = { programId: string; used: number; limit: number; messageIds: string[] };

/** Budgets that a context was already asked for: the rule asks, and whoever shows them asks again. */
const budgets = new WeakMap<Context, Map<string, Budget>>();

/** What has been used of a program's budget of touches, with every message of every touch by moment, then id. */
export function budgetOf(context: Context, programId: string): Budget {
  const known = budgets.get(context) ?? new Map<string, Budget>();
  budgets.set(context, known);
  const budget = known.get(programId) ?? countedBudget(context, programId);
  known.set(programId, budget);
  return budget;
}

function countedBudget(context: Context, programId: string): Budget {
  const touches = context.touchesOf(programId);
  const { messageIds } = ofTouches(touches, context.zone);
  return { programId, used: touches.length, limit: context.season.season.limits.perProgram, messageIds };
}

/** What is said of a program's touches, and what it was said of. */
type BudgetWords = { firsts: Message[]; messages: Message[]; zone: string; messageIds: string[]; counted: string };
/** By the first message: every page asks for hundreds of programs, of which all but one are as they were. */
const said = new WeakMap<Message, BudgetWords>();

const same = (one: readonly Message[], other: readonly Message[]) =>
  one.length === other.length && one.every((message, at) => message === other[at]);

/** A touch in words, by its first message: only that of a draft is another with every key that is pressed. */
const inWords = new WeakMap<Message, { at: number; zone: string; words: string }>();

function touchWords({ first, at }: Touch, zone: string): string {
  const known = inWords.get(first);
  if (known?.at === at && known.zone === zone) return known.words;
  const words = `${KIND_WORDS[first.kind]} (${dateWords(at, zone)})`;
  inWords.set(first, { at, zone, words });
  return words;
}

/** The messages of touches by moment, then id, and the touches in words; remembered while they are of the very same messages. */
function ofTouches(touches: readonly Touch[], zone: string): Pick<BudgetWords, "messageIds" | "counted"> {
  const [first] = touches;
  if (!first) return { messageIds: [], counted: "" };
  const firsts = touches.map((touch) => touch.first);
  const messages = touches.flatMap((touch) => touch.messages);
  const known = said.get(first.first);
  if (known?.zone === zone && same(known.firsts, firsts) && same(known.messages, messages)) return known;
  const messageIds = messages
    .map((message) => ({ id: message.id, at: instantMs(message.at) }))
    .sort((a, b) => a.at - b.at || compareText(a.id, b.id))
    .map(({ id }) => id);
  const counted = listOf(touches.map((touch) => touchWords(touch, zone)));
  const made = { firsts, messages, zone, messageIds, counted };
  said.set(first.first, made);
  return made;
}

/**
 * Past the limit is a warning, but never by a #1 letter alone: interest, thanks, news, and the letter are the course that the guide
 * lays out for a first choice.
 */
function overBudget(context: Context, programId: string): Found[] {
  const { used, limit, messageIds } = budgetOf(context, programId);
  if (used < limit) return [];
  const touches = context.touchesOf(programId);
  const { counted } = ofTouches(touches, context.zone);
  const letters = touches.filter(({ first }) => first.kind === "intent").length;
  const past = used - letters > limit;
  const stands =
    used === limit
      ? `${used} of ${limit} messages used; this is the last`
      : past
        ? `${used} messages, ${used - limit} more than the limit of ${limit}`
        : `${used} messages, past the limit of ${limit} only by the #1 letter, which may come on top`;
  return [
    {
      keyRest: programId,
      level: past ? "warn" : "notice",
      programId,
      messageIds,
      message: `${context.programName(programId)}: ${stands}. Counted: ${counted}.`,
    },
  ];
}

const threeSent = () =>
  season()
    .program("p1", { name: "Lakeshore University IR Residency" })
    .sent("p1", "interest", "2026-10-01T09:00:00-04:00")
    .sent("p1", "update", "2026-11-02T09:00:00-05:00", { news: "publication" })
    .sent("p1", "strong-interest", "2027-01-12T09:00:00-05:00");

const firstChoice = () =>
  season()
    .program("p1", { name: "Lakeshore University IR Residency", rank: 1 })
    .sent("p1", "interest", "2026-10-01T09:00:00-04:00")
    .interview("p1", "2026-12-04T16:00:00-05:00")
    .sent("p1", "thank-you", "2026-12-05T09:00:00-05:00", { interviewId: "i1" })
    .sent("p1", "update", "2027-01-12T09:00:00-05:00", { news: "publication" })
    .sent("p1", "intent", "2027-02-10T09:00:00-05:00");

export const messageBudget: CadenceRule<"message-budget"> = {
  id: "message-budget",
  title: "Messages to one program",
  why: "Two or three messages a season show interest; more reads as pressure, and rank lists aren’t built on messages. Replies, scheduling, and thanks in person don’t count, and all thank-yous for one interview count once. A #1 letter counts too, but it may come on top of the limit.",
  todo: "Save what’s left for news that matters. If a message shouldn’t count, check its kind and channel.",
  level: "notice",
  keyNames: ["program"],
  examples: [
    {
      says: "A fourth message was sent to a program with a limit of three.",
      fires: true,
      season: () => threeSent().sent("p1", "update", "2027-02-10T09:00:00-05:00").build(),
      now: "2027-02-11T09:00:00-05:00",
    },
    {
      says: "A third message: the last of three.",
      fires: true,
      season: () => threeSent().build(),
      now: "2027-02-11T09:00:00-05:00",
    },
    {
      says: "After interest, a thank-you, and an update, the #1 letter: it counts, and may come on top.",
      fires: true,
      season: () => firstChoice().build(),
      now: "2027-02-11T09:00:00-05:00",
    },
    {
      says: "Two messages and two replies.",
      fires: false,
      season: () =>
        season()
          .program("p1", { name: "Lakeshore University IR Residency" })
          .sent("p1", "interest", "2026-10-01T09:00:00-04:00")
          .sent("p1", "reply", "2026-10-14T09:00:00-04:00")
          .sent("p1", "update", "2026-11-02T09:00:00-05:00", { news: "publication" })
          .sent("p1", "reply", "2026-11-20T09:00:00-05:00")
          .build(),
      now: "2027-02-11T09:00:00-05:00",
    },
  ],
  check: (context) => context.inView.flatMap((program) => overBudget(context, program.id)),
};
