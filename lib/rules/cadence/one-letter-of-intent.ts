import { mayBeCommitment } from "@/lib/rules/commitments";
import type { Commitment, Context } from "@/lib/rules/context";
import type { CadenceRule, Found } from "@/lib/rules/rule";
import { dateWords } from "@/lib/rules/words";
import { season } from "@/lib/season/builder";
import { type RankListName, rankListOf } from "@/lib/season/rank-lists";
import { listOf, spelled } from "@/lib/season/words";

const LISTS: readonly RankListName[] = ["primary", "supplemental"];

/** "Lakeshore University IR Residency on Jan 12, 2027 (“I will rank you first.”)" */
function letterWords(context: Context, { message, at, sentence }: Commitment): string {
  const sending = message === context.sending?.message;
  const words = sentence ? `“${sentence.text.replace(/\s+/g, " ")}”` : sending ? "a #1 letter" : "sent as a #1 letter";
  const when = sending ? "with this message" : `on ${dateWords(at, context.zone)}`;
  return `${context.programName(message.programId)} ${when} (${words})`;
}

function conflictOn(context: Context, list: RankListName): Found[] {
  const active = context.commitments().filter(({ message, releasedAt }) => {
    const program = context.program(message.programId);
    return releasedAt === null && program !== undefined && rankListOf(program.track) === list;
  });
  const programs = new Set(active.map(({ message }) => message.programId));
  if (programs.size < 2) return [];
  const sending = active.some(({ message }) => message === context.sending?.message);
  if (context.sending && !sending) return [];
  const where = list === "primary" ? "" : " on the supplemental list";
  return [
    {
      keyRest: list,
      level: "stop",
      programId: null,
      messageIds: active.map(({ message }) => message.id),
      message: `${sending ? "This would tell" : "You’ve told"} ${spelled(programs.size)} programs they’re first${where}: ${listOf(active.map((commitment) => letterWords(context, commitment)))}.`,
    },
  ];
}

/** What settles it. */
const ANSWER_FIRST = "Answer whether the sentence tells them so.";

/**
 * What may become a second letter: a message about whose sentence nobody answered, beside a letter or another such message. Over a
 * season it is a notice; a message about to be sent is held by it until it is answered.
 */
function unansweredOn(context: Context, list: RankListName): Found[] {
  const { sending } = context;
  const standing = ({ message, releasedAt }: Commitment) => {
    const program = context.program(message.programId);
    return releasedAt === null && program !== undefined && rankListOf(program.track) === list;
  };
  const sure = context.commitments().filter(standing);
  const may = context.unanswered().filter(standing);
  const programs = (some: readonly Commitment[]) => new Set(some.map(({ message }) => message.programId));
  // With two sure ones the conflict is there, whatever is answered.
  if (may.length === 0 || programs(sure).size > 1 || programs([...sure, ...may]).size < 2) return [];
  const involved = [...sure, ...may];
  const isSent = involved.some(({ message }) => message === sending?.message);
  if (sending && !isSent) return [];
  const where = list === "primary" ? "" : " on the supplemental list";
  return [
    {
      keyRest: `${list}:unanswered`,
      level: isSent ? "stop" : "notice",
      programId: null,
      messageIds: involved.map(({ message }) => message.id),
      message: `This ${isSent ? "could be" : "could have been"} a second #1 letter${where}: ${listOf(involved.map((commitment) => letterWords(context, commitment)))}. ${ANSWER_FIRST}`,
      unsure: true,
    },
  ];
}

const oneLetter = () =>
  season()
    .program("p1", { name: "Lakeshore University IR Residency" })
    .program("p2", { name: "Tidewater Health IR Residency" })
    .sent("p1", "intent", "2027-01-12T09:00:00-05:00", { body: "I will rank Lakeshore first." });

export const oneLetterOfIntent: CadenceRule<"one-letter-of-intent"> = {
  id: "one-letter-of-intent",
  title: "One #1 letter at a time",
  why: "A letter of intent is worth something because it can be true of only one program. Nothing in the Match enforces that, but if you send two, one of them is false, and program directors talk to each other.",
  todo: "Decide which one is true. Take the other back with a short, honest note before you send this one, or keep this one as a draft.",
  level: "stop",
  keyNames: [],
  examples: [
    {
      says: "A thank-you tells a second program that it’s first.",
      fires: true,
      season: () =>
        oneLetter().sent("p2", "thank-you", "2027-01-20T09:00:00-05:00", { body: "Thank you. You are my #1." }).build(),
      now: "2027-01-21T09:00:00-05:00",
    },
    {
      says: "The first letter was taken back before the second was sent.",
      fires: false,
      season: () =>
        oneLetter()
          .sent("p1", "intent-release", "2027-01-18T09:00:00-05:00")
          .sent("p2", "intent", "2027-01-20T09:00:00-05:00")
          .build(),
      now: "2027-01-21T09:00:00-05:00",
    },
  ],
  check: (context) =>
    context.sending && !mayBeCommitment(context.sending)
      ? []
      : LISTS.flatMap((list) => [...conflictOn(context, list), ...unansweredOn(context, list)]),
};
